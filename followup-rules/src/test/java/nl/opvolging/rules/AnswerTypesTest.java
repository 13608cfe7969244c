package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.TermUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The parts of answers, whoever makes them. */
class AnswerTypesTest {
    private static final PartnerRef TEAM = PartnerRef.of("sociaal-team");

    @Test
    void a_rung_keeps_its_windows_whatever_happens_to_the_set() {
        Set<TimeWindow> windows = EnumSet.of(TimeWindow.NIGHT, TimeWindow.OFFICE_HOURS);
        Rung rung = rung(windows);
        windows.clear();
        assertThat(rung.windows()).containsExactly(TimeWindow.OFFICE_HOURS, TimeWindow.NIGHT);
        assertThat(rung).isEqualTo(rung(Set.of(TimeWindow.NIGHT, TimeWindow.OFFICE_HOURS)));
        assertThat(rung.windows()).isUnmodifiable();
    }

    private static Rung rung(Set<TimeWindow> windows) {
        return new Rung(
                1,
                new Amount(0, TermUnit.MINUTES),
                windows,
                EscalationAction.CALL,
                Recipient.of(TEAM),
                Optional.empty(),
                ClauseRef.parse("GM0512/opschaling/1"));
    }

    @ParameterizedTest
    @EnumSource(value = RecipientKind.class, mode = EnumSource.Mode.EXCLUDE, names = "PARTNER")
    void who_is_meant_without_a_name_has_no_code(RecipientKind kind) {
        assertThat(Recipient.of(kind)).hasToString(kind.word());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recipient(kind, Optional.of(TEAM)))
                .withMessageContaining(kind + " with Optional[sociaal-team]");
    }

    @Test
    void a_partner_is_named_by_its_code() {
        assertThat(Recipient.of(TEAM)).hasToString("sociaal-team");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recipient.of(RecipientKind.PARTNER))
                .withMessageContaining("PARTNER with Optional.empty");
    }

    @Test
    void once_is_not_again() {
        Amount month = new Amount(30, TermUnit.DAYS);
        assertThat(new Repetition(2, month)).hasToString("2 in 30 dagen");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Repetition(1, month))
                .withMessage("Something is repeated from 2 times on, but this count is 1");
    }
}
