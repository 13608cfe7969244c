package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.AdviceGiven;
import nl.opvolging.rules.AdviceQuestion;
import nl.opvolging.rules.DisclosureGiven;
import nl.opvolging.rules.DisclosureQuestion;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.Recipient;
import nl.opvolging.rules.RecipientKind;
import nl.opvolging.rules.Repetition;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FeedbackMoment;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.TermUnit;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Topic;
import nl.opvolging.signal.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ladders, feedback, disclosure and advice as they follow from the tables of {@link Proefstad} when these are read by hand. */
class ReferenceLadderTest {
    private final ReferenceInterpreter reference = ReferenceInterpreter.of(Proefstad.AGREEMENT);

    @ParameterizedTest
    @CsvSource({
        "NOT_TAKEN_UP, eenzaamheid, SOON, proef/1 GM0512/1",
        "NOT_TAKEN_UP, vervuiling, ORDINARY, proef/1 proef/2",
        "NOT_TAKEN_UP, vervuiling, SOON, proef/1 proef/2 proef/3",
        "NOT_DECIDED, vervuiling, IMMEDIATE, proef/1 GM0512/3 GM0512/4",
        "NOT_DECIDED, vervuiling, SOON, proef/1 GM0512/3",
        "NOT_FED_BACK, cafe-overlast, SOON, proef/1 proef/6",
        "DANGER, acuut-gevaar, IMMEDIATE, proef/5 proef/4",
        "DISPUTED, vervuiling, SOON, ''",
        "REPEATED, eenzaamheid, SOON, GM0512/2",
        "REPEATED, , SOON, GM0512/2"
    })
    void a_ladder_is_that_of_the_first_pack_and_what_no_pack_may_change(
            EscalationCause cause, String theme, Urgency urgency, String expected) {
        List<String> rungs = ladder(cause, theme, urgency).stream()
                .map(rung -> rung.clause().pack() + "/" + rung.clause().number())
                .toList();
        assertThat(String.join(" ", rungs)).isEqualTo(expected);
    }

    private List<Rung> ladder(EscalationCause cause, String theme, Urgency urgency) {
        return reference.escalate(
                new EscalationQuestion(cause, Optional.ofNullable(theme).map(Theme::of), urgency));
    }

    @Test
    void the_cells_of_a_rung_are_read_as_they_are_written() {
        assertThat(ladder(EscalationCause.DISPUTED, "cafe-overlast", Urgency.SOON))
                .containsExactly(new Rung(
                        1,
                        new Amount(0, TermUnit.MINUTES),
                        Set.of(TimeWindow.WORKING_DAY, TimeWindow.WEEKEND),
                        EscalationAction.INFORM,
                        Recipient.of(RecipientKind.COORDINATOR),
                        Optional.empty(),
                        ClauseRef.parse("proef/opschaling/6")));
        assertThat(ladder(EscalationCause.REPEATED, "eenzaamheid", Urgency.SOON))
                .extracting(Rung::repetition)
                .containsExactly(Optional.of(new Repetition(3, new Amount(30, TermUnit.DAYS))));
        assertThat(ladder(EscalationCause.NOT_TAKEN_UP, "eenzaamheid", Urgency.SOON))
                .last()
                .satisfies(rung -> {
                    assertThat(rung.recipient()).isEqualTo(Recipient.of(PartnerRef.of("wijkteam")));
                    assertThat(rung.after()).isEqualTo(new Amount(2, TermUnit.HOURS));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTED, eenzaamheid, RESIDENT, true, proef/2 GM0512/1",
        "REPORTED, eenzaamheid, RESIDENT, false, proef/2 proef/1",
        "TAKEN_UP, vervuiling, RESIDENT, false, GM0512/2",
        "TAKEN_UP, vervuiling, SHOPKEEPER, false, proef/4",
        "HANDED_OVER, vervuiling, VOLUNTEER, false, proef/3 proef/4",
        "HANDED_OVER, vervuiling, VOLUNTEER, true, proef/4",
        "DISPUTED, vervuiling, RESIDENT, false, ''"
    })
    void feedback_is_that_of_the_first_pack_and_what_no_pack_may_change(
            FeedbackMoment moment, Theme theme, ObserverKind observer, boolean anonymous, String expected) {
        List<String> promises =
                reference.promises(new FeedbackQuestion(moment, Optional.of(theme), observer, anonymous)).stream()
                        .map(promise ->
                                promise.clause().pack() + "/" + promise.clause().number())
                        .toList();
        assertThat(String.join(" ", promises)).isEqualTo(expected);
    }

    @Test
    void the_cells_of_a_promise_are_read_as_they_are_written() {
        assertThat(reference.promises(
                        new FeedbackQuestion(FeedbackMoment.REPORTED, Optional.empty(), ObserverKind.RESIDENT, false)))
                .containsExactly(
                        new FeedbackPromise(
                                Recipient.of(RecipientKind.SAFETY_NET),
                                Beneficiary.OBSERVER,
                                FeedbackLevel.FOLLOWED_UP,
                                "Wij hebben gekeken.",
                                Optional.of(new Amount(2, TermUnit.WEEKS)),
                                ClauseRef.parse("proef/terugkoppeling/2")),
                        new FeedbackPromise(
                                Recipient.of(RecipientKind.OWNER),
                                Beneficiary.OBSERVER,
                                FeedbackLevel.RECEIVED,
                                "Uw melding is ontvangen.",
                                Optional.empty(),
                                ClauseRef.parse("proef/terugkoppeling/1")));
    }

    @ParameterizedTest
    @CsvSource({
        "TEAM, SUBJECT, eenzaamheid, YES, proef/delen/1 false",
        "OBSERVER, OUTCOME, eenzaamheid, YES, GM0512/delen/1 true",
        "OBSERVER, OUTCOME, eenzaamheid, UNKNOWN, -",
        "COORDINATOR, STATUS, vervuiling, YES, GM0512/delen/2 false",
        "COORDINATOR, STATUS, acuut-gevaar, YES, -",
        "COORDINATOR, STATUS, , YES, -",
        "TAKES_PART, PLACE, vervuiling, NO, GM0512/delen/3 true",
        "TAKES_PART, PLACE, vervuiling, YES, proef/delen/3 true",
        "INFORMED, NOTE, vervuiling, YES, -",
        "OWNER, NOTE, , NO, proef/delen/4 true"
    })
    void the_first_line_that_holds_says_who_may_see_what(
            PartyRole to, Topic topic, String theme, Answer consent, String expected) {
        Optional<DisclosureGiven> given = reference.disclose(
                new DisclosureQuestion(to, topic, Optional.ofNullable(theme).map(Theme::of), consent));
        assertThat(given.map(found -> found.clause() + " " + found.allowed()).orElse("-"))
                .isEqualTo(expected);
    }

    @Test
    void what_may_be_seen_may_be_seen_on_the_ground_that_is_written() {
        assertThat(reference.disclose(
                        new DisclosureQuestion(PartyRole.OWNER, Topic.PLACE, Optional.empty(), Answer.UNKNOWN)))
                .contains(new DisclosureGiven(true, "wie opvolgt, weet waarom", ClauseRef.parse("proef/delen/4")));
    }

    @Test
    void the_first_advice_that_holds_is_given() {
        assertThat(advice(ContactResponse.NOT_AT_HOME, "eenzaamheid"))
                .contains(new AdviceGiven("Bel het wijkteam.", ClauseRef.parse("GM0512/adviezen/1")));
        assertThat(advice(ContactResponse.ANGER, "vervuiling").map(AdviceGiven::text))
                .contains("Ga weg.");
        assertThat(advice(ContactResponse.ANGER, "eenzaamheid").map(AdviceGiven::text))
                .contains("Kom later terug.");
        assertThat(advice(ContactResponse.RECOGNITION, "eenzaamheid")).isEmpty();
    }

    private Optional<AdviceGiven> advice(ContactResponse response, String theme) {
        return reference.advise(new AdviceQuestion(response, Optional.of(Theme.of(theme))));
    }
}
