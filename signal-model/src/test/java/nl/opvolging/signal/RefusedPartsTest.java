package nl.opvolging.signal;

import static nl.opvolging.signal.Samples.REPORTED;
import static nl.opvolging.signal.Samples.answer;
import static nl.opvolging.signal.Samples.duty;
import static nl.opvolging.signal.Samples.event;
import static nl.opvolging.signal.Samples.forecast;
import static nl.opvolging.signal.Samples.pause;
import static nl.opvolging.signal.Samples.plan;
import static nl.opvolging.signal.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parts of events and plans refuse, and how they say so. */
class RefusedPartsTest {
    private static final String END_BEFORE_BEGINNING = "An end lies after the beginning, but event e-9 begins at"
            + " 2027-01-12T10:00:00Z and ends at 2027-01-12T10:00:00Z";
    private static final Instant EVENT = REPORTED.plusSeconds(3600);

    @Test
    void feedback_to_the_resident_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeedbackGiven.builder()
                        .from(event(EventKind.FEEDBACK_GIVEN))
                        .level(FeedbackLevel.RECEIVED)
                        .addressee(Beneficiary.RESIDENT)
                        .build())
                .withMessage("Feedback is for the observer, the coordinator or the team, but that of event e-9 is for"
                        + " RESIDENT");
    }

    @Test
    void feedback_is_for_the_observer_unless_it_says_otherwise() {
        FeedbackGiven feedback = (FeedbackGiven) event(EventKind.FEEDBACK_GIVEN);

        assertThat(feedback.addressee()).isEqualTo(Beneficiary.OBSERVER);
    }

    @Test
    void an_event_of_a_pause_of_no_duties_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Paused.builder()
                        .from(event(EventKind.RESUMED))
                        .reason(PauseReason.WATCHFUL_WAITING)
                        .until(EVENT.plusSeconds(1))
                        .build())
                .withMessage("A pause is of one or more duties, but event e-9 names none");
    }

    @Test
    void an_event_of_a_pause_that_ends_when_it_begins_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Paused.builder()
                        .from((Paused) event(EventKind.PAUSED))
                        .until(EVENT)
                        .build())
                .withMessage(END_BEFORE_BEGINNING);
    }

    @Test
    void a_round_that_ends_when_it_begins_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamWentOut.builder()
                        .from((TeamWentOut) event(EventKind.TEAM_WENT_OUT))
                        .until(EVENT)
                        .build())
                .withMessage(END_BEFORE_BEGINNING);
    }

    @Test
    void a_warning_that_ends_when_it_begins_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PoliceWarned.builder()
                        .from((PoliceWarned) event(EventKind.POLICE_WARNED))
                        .until(EVENT)
                        .build())
                .withMessage(END_BEFORE_BEGINNING);
    }

    @Test
    void an_end_with_which_no_calendar_can_reckon_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PoliceWarned.builder()
                        .from((PoliceWarned) event(EventKind.POLICE_WARNED))
                        .until(Instant.parse("3000-01-01T00:00:00Z"))
                        .build())
                .withMessage("A moment lies in the years 1900 to 2999, but the end of event e-9 is at"
                        + " 3000-01-01T00:00:00Z");
    }

    @Test
    void an_event_at_a_moment_with_which_no_calendar_can_reckon_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Closed.builder()
                        .from(event(EventKind.CLOSED))
                        .happenedAt(Instant.parse("1899-12-31T23:59:59Z"))
                        .build())
                .withMessage("A moment lies in the years 1900 to 2999, but event e-9 is at 1899-12-31T23:59:59Z");
    }

    @Test
    void an_earlier_report_at_a_moment_with_which_no_calendar_can_reckon_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EarlierSignal(CaseRef.of("c-0"), Instant.EPOCH.minusSeconds(3_000_000_000L)))
                .withMessage("A moment lies in the years 1900 to 2999, but the earlier report in case file c-0 is at"
                        + " 1874-12-07T18:40:00Z");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WAIVED", "MET"})
    void a_duty_that_is_not_waived_has_no_reason_to_be(DutyState state) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> duty().state(state)
                        .waived(WaiverReason.NO_LONGER_NEEDED)
                        .build())
                .withMessage("A duty has a reason to be waived if and only if it is waived, but TAKE_UP is " + state
                        + " with one");
    }

    @Test
    void a_duty_that_is_waived_has_a_reason_to_be() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> duty().state(DutyState.WAIVED).build())
                .withMessage("A duty has a reason to be waived if and only if it is waived, but TAKE_UP is WAIVED"
                        + " without one");
    }

    @Test
    void an_answer_about_no_signal_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer("s-1").signal(Optional.empty()).build())
                .withMessage("An answer is about a signal, but FEED_BACK for OBSERVER is about none");
    }

    @Test
    void an_answer_that_nobody_promised_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer("s-1").promise(Optional.empty()).build())
                .withMessage("A duty has a level, a text and a promise if and only if it is an answer, but FEED_BACK"
                        + " for OBSERVER has a level, a text and no promise");
    }

    @Test
    void an_answer_that_tells_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer("s-1").level(Optional.empty()).build())
                .withMessage("A duty has a level, a text and a promise if and only if it is an answer, but FEED_BACK"
                        + " for OBSERVER has no level, a text and a promise");
    }

    @Test
    void an_answer_without_words_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer("s-1").text(Optional.empty()).build())
                .withMessage("A duty has a level, a text and a promise if and only if it is an answer, but FEED_BACK"
                        + " for OBSERVER has a level, no text and a promise");
    }

    @Test
    void a_duty_to_the_resident_has_no_words_to_tell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> duty().text("Er is iemand mee bezig.").build())
                .withMessage("A duty has a level, a text and a promise if and only if it is an answer, but TAKE_UP for"
                        + " RESIDENT has no level, a text and no promise");
    }

    @Test
    void a_duty_to_the_resident_tells_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> duty().level(FeedbackLevel.FOLLOWED_UP).build())
                .withMessage("A duty has a level, a text and a promise if and only if it is an answer, but TAKE_UP for"
                        + " RESIDENT has a level, no text and no promise");
    }

    @ParameterizedTest
    @EnumSource
    void every_duty_but_one_to_the_resident_is_an_answer(Beneficiary beneficiary) {
        Duty duty = beneficiary == Beneficiary.RESIDENT
                ? duty().build()
                : answer("s-1").beneficiary(beneficiary).build();

        assertThat(duty.answers()).isEqualTo(beneficiary != Beneficiary.RESIDENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 100})
    void a_rung_that_is_not_1_to_99_is_refused(int rung) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step().rung(rung).build())
                .withMessage("A rung is 1 to 99, but that of step 01/GM0512.2/TAKE_UP/e-1 is " + rung);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARTNER")
    void who_is_no_partner_does_not_take_over(PartyKind kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step().action(EscalationAction.TAKE_OVER)
                        .recipient(new Party(kind, "x"))
                        .build())
                .withMessage("Only a partner takes over, but in step 01/GM0512.2/TAKE_UP/e-1 it is " + kind + ":x");
    }

    @Test
    void a_pause_of_no_duties_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pause().duties(List.of()).build())
                .withMessage("A pause is of one or more duties, but that of event e-2 is of none");
    }

    @Test
    void a_pause_that_ends_when_it_begins_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pause().until(REPORTED).build())
                .withMessage("An end lies after the beginning, but the pause of event e-2 begins at"
                        + " 2027-01-12T09:00:00Z and ends at 2027-01-12T09:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 3601})
    void a_pause_is_ended_while_it_lasts(long second) {
        Instant resumed = REPORTED.plusSeconds(second);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> pause().resumedAt(resumed).build())
                .withMessage("A pause is ended while it lasts, but that of event e-2 from 2027-01-12T09:00:00Z until"
                        + " 2027-01-12T10:00:00Z was ended at " + resumed);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 3600})
    void a_pause_may_be_ended_at_its_first_and_its_last_moment(long second) {
        Instant resumed = REPORTED.plusSeconds(second);

        assertThat(pause().resumedAt(resumed).build().resumedAt()).contains(resumed);
    }

    @Test
    void a_background_that_tells_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Background.builder().build())
                .withMessage(
                        "A background has an earlier report or a partner that is involved, but this one has neither");
    }

    @Test
    void an_observer_without_a_signal_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Involvement(Party.observer(ObserverRef.of("m-1")), PartyRole.OBSERVER, List.of()))
                .withMessage("An observer reported one or more signals, but OBSERVER:m-1 has none");
    }

    @Test
    void lists_of_an_involvement_and_a_refusal_are_copies_that_nobody_can_change() {
        List<SignalRef> signals = new ArrayList<>();
        List<EventKind> allowed = new ArrayList<>();
        Involvement involvement = new Involvement(Party.partner(PartnerRef.of("politie")), PartyRole.OWNER, signals);
        RefusedEvent refused = new RefusedEvent(EventRef.of("e-2"), EventKind.CLOSED, "reden", allowed);

        signals.add(SignalRef.of("s-1"));
        allowed.add(EventKind.REOPENED);

        assertThat(involvement.signals()).isEmpty();
        assertThat(refused.allowed()).isEmpty();
        assertThatThrownBy(() -> involvement.signals().addAll(signals))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> refused.allowed().addAll(allowed)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_forecast_of_the_moment_of_the_plan_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        plan().addForecast(forecast().at(REPORTED).build()).build())
                .withMessage("A forecast is of what comes after the plan, but in this one of 2027-01-12T09:00:00Z it is"
                        + " of 2027-01-12T09:00:00Z");
    }

    @Test
    void a_step_that_is_not_due_yet_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan().addSteps(
                                step().dueAt(REPORTED.plusSeconds(1)).build())
                        .build())
                .withMessage("A step stands in a plan when it is due, but in this one of 2027-01-12T09:00:00Z step"
                        + " 01/GM0512.2/TAKE_UP/e-1 is due at 2027-01-12T09:00:01Z");
    }

    @Test
    void a_duty_that_stands_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan().addDuties(duty().build()).build())
                .withMessage("A duty stands once in a plan, but this one has TAKE_UP/e-1 more than once");
    }

    @Test
    void a_step_that_stands_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> plan().addSteps(step().build(), step().build()).build())
                .withMessage("A step stands once in a plan, but this one has 01/GM0512.2/TAKE_UP/e-1 more than once");
    }
}
