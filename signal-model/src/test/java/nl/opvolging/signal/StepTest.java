package nl.opvolging.signal;

import static nl.opvolging.signal.Samples.REPORTED;
import static nl.opvolging.signal.Samples.duty;
import static nl.opvolging.signal.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a step that fell due still has to be taken. */
class StepTest {
    private static final PartnerRef TEAM = PartnerRef.of("sociaal-team");
    private static final PartnerRef POLICE = PartnerRef.of("politie");
    private static final Duty OPEN = duty().build();
    private static final Duty MET = duty().state(DutyState.MET).metAt(REPORTED).build();
    private static final Duty WAIVED =
            duty().state(DutyState.WAIVED).waived(WaiverReason.CASE_CLOSED).build();

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REMIND", "TAKE_OVER"})
    void a_step_is_needed_as_long_as_its_duty_is_owed(EscalationAction action) {
        Step step = step().action(action).build();

        assertThat(step.isNeeded(List.of(OPEN), POLICE)).isTrue();
        assertThat(step.isNeeded(List.of(MET), POLICE)).isFalse();
        assertThat(step.isNeeded(List.of(WAIVED), POLICE)).isFalse();
        assertThat(step.isNeeded(List.of(), POLICE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "PAUSED", "MISSED"})
    void a_duty_that_is_neither_done_nor_waived_is_still_owed(DutyState state) {
        assertThat(duty().state(state).build().stands()).isTrue();
    }

    @Test
    void a_reminder_is_for_who_owes_the_duty_or_is_accountable() {
        Step reminder = step().build();
        Duty ofPolice = duty().debtor(POLICE).build();

        assertThat(reminder.isNeeded(List.of(OPEN), POLICE)).isTrue();
        assertThat(reminder.isNeeded(List.of(ofPolice), TEAM)).isTrue();
        assertThat(reminder.isNeeded(List.of(ofPolice), POLICE)).isFalse();
    }

    @Test
    void a_step_to_take_over_is_needed_while_its_recipient_has_the_case() {
        Step takeOver = step().action(EscalationAction.TAKE_OVER).build();

        assertThat(takeOver.isNeeded(List.of(MET), TEAM)).isTrue();
        assertThat(takeOver.isNeeded(List.of(OPEN), POLICE)).isFalse();
    }

    @Test
    void a_step_that_follows_from_what_happened_is_always_needed() {
        assertThat(step().duty(Optional.empty()).build().isNeeded(List.of(), POLICE))
                .isTrue();
    }
}
