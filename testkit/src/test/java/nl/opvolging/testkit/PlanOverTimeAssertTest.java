package nl.opvolging.testkit;

import static nl.opvolging.signal.DutyKind.CHECK_HISTORY;
import static nl.opvolging.signal.DutyKind.CONFIRM_RECEIPT;
import static nl.opvolging.signal.DutyKind.DECIDE;
import static nl.opvolging.signal.DutyKind.TAKE_UP;
import static nl.opvolging.signal.DutyKind.VISIT;
import static nl.opvolging.testkit.OpvolgingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.signal.ActorRef;
import nl.opvolging.signal.AssignmentBasis;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.Closed;
import nl.opvolging.signal.ContactMade;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.Fact;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ForecastKind;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.PauseReason;
import nl.opvolging.signal.Paused;
import nl.opvolging.signal.RemarkKind;
import nl.opvolging.signal.TakenUp;
import nl.opvolging.signal.Topic;
import org.junit.jupiter.api.Test;

/** A case of {@link Proefstad} when it is new, in which much happened, and in which nothing did for a month. */
class PlanOverTimeAssertTest {
    private static final Instant TUESDAY = Instant.parse("2027-01-12T10:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2027-01-13T10:00:00Z");
    private static final Party OBSERVER = Party.observer(ObserverRef.of("melder-1"));
    private static final Party OWNER = Party.partner(PartnerRef.of("ouderenwerk"));

    private final FollowUpPlan fresh = Proefstad.plan();
    private final FollowUpPlan late = FollowUps.by(Proefstad.PACKS)
            .plan(CaseFile.of(Proefstad.signal().build()), Instant.parse("2027-02-10T09:00:00Z"));
    private final FollowUpPlan busy = FollowUps.by(Proefstad.PACKS).plan(busyCase(), WEDNESDAY);

    private static CaseFile busyCase() {
        ActorRef actor = ActorRef.of("medewerker-1");
        PartnerRef partner = PartnerRef.of("ouderenwerk");
        return CaseFile.of(Proefstad.signal().build())
                .with(TakenUp.builder()
                        .id(EventRef.of("opgepakt-1"))
                        .happenedAt(TUESDAY)
                        .recordedAt(TUESDAY)
                        .by(actor)
                        .partner(partner)
                        .build())
                .with(ContactMade.builder()
                        .id(EventRef.of("contact-1"))
                        .happenedAt(TUESDAY)
                        .recordedAt(TUESDAY)
                        .by(actor)
                        .partner(partner)
                        .response(ContactResponse.NOT_AT_HOME)
                        .build())
                .with(Closed.builder()
                        .id(EventRef.of("sluiten-1"))
                        .happenedAt(TUESDAY)
                        .recordedAt(TUESDAY)
                        .by(actor)
                        .partner(partner)
                        .build())
                .with(Paused.builder()
                        .id(EventRef.of("pauze-1"))
                        .happenedAt(TUESDAY)
                        .recordedAt(TUESDAY)
                        .by(actor)
                        .partner(partner)
                        .addDuties(DECIDE, CHECK_HISTORY)
                        .reason(PauseReason.RESIDENT_AWAY)
                        .until(Instant.parse("2027-01-20T16:00:00Z"))
                        .build());
    }

    @Test
    void a_case_in_which_nothing_happened_passes_everything_in_one_sentence() {
        assertThat(late)
                .hasStatus(CaseStatus.RECEIVED)
                .isOwnedBy("balie")
                .because("proef/opschaling/1")
                .through(AssignmentBasis.TAKEN_OVER)
                .since("2027-01-20T17:00")
                .owes(TAKE_UP)
                .thatIs(DutyState.MISSED)
                .because("GM0512/termijnen/2")
                .to(Beneficiary.RESIDENT)
                .by("2027-01-15T17:00")
                .doesNotOwe(VISIT)
                .isEscalatedTo("wijkteam")
                .with(EscalationAction.INFORM)
                .because("GM0512/opschaling/1")
                .at("2027-01-15T19:00")
                .hasDueSteps("wijkteam", "balie", "balie", "balie", "balie")
                .isNotReviewed()
                .isNotPaused()
                .advises()
                .refuses()
                .explains("Overgenomen van Ouderenwerk")
                .restsOn("proef/duiding/3");
    }

    @Test
    void a_new_case_tells_what_will_come_and_what_the_observer_hears() {
        assertThat(fresh)
                .hasDueSteps()
                .isReviewedAt("2027-01-13T17:00")
                .promises(FeedbackLevel.RECEIVED)
                .to(Beneficiary.OBSERVER)
                .from("ouderenwerk")
                .because("proef/terugkoppeling/1")
                .by("2027-01-13T17:00")
                .promises(FeedbackLevel.FOLLOWED_UP)
                .saying("Wij hebben gekeken.")
                .from("balie")
                .by("2027-01-26T23:59:59")
                .foresees(ForecastKind.NEW_OWNER)
                .concerning("balie")
                .because("proef/opschaling/1")
                .at("2027-01-20T17:00")
                .shows(OBSERVER, Topic.STATUS, Topic.FEEDBACK)
                .hides(OBSERVER, Topic.THEME, Topic.SUBJECT)
                .hides(Party.partner(PartnerRef.of("handhaving")))
                .shows(OWNER)
                .isNotEscalatedTo("balie")
                .doesNotForesee(ForecastKind.PAUSE_ENDS)
                .doesNotPromise(FeedbackLevel.WHAT_WAS_DONE)
                .doesNotAsk(Fact.AREA)
                .doesNotRemark(RemarkKind.ANONYMOUS);
    }

    @Test
    void a_case_in_which_much_happened_tells_of_pauses_advice_and_what_was_refused() {
        assertThat(busy)
                .hasStatus(CaseStatus.TAKEN_UP)
                .doesNotOwe(TAKE_UP)
                .isPaused(PauseReason.RESIDENT_AWAY)
                .of(CHECK_HISTORY, DECIDE)
                .until("2027-01-20T17:00")
                .advises("GM0512/adviezen/1")
                .refuses("sluiten-1");
    }

    @Test
    void each_part_leads_back_to_the_plan() {
        assertThat(late)
                .owes(TAKE_UP)
                .thatIs(DutyState.MISSED)
                .and()
                .isEscalatedTo("wijkteam")
                .with(EscalationAction.INFORM)
                .and()
                .hasStatus(CaseStatus.RECEIVED);
        assertThat(fresh)
                .foresees(ForecastKind.NEW_OWNER)
                .concerning("balie")
                .and()
                .hasDueSteps();
        assertThat(busy).isPaused(PauseReason.RESIDENT_AWAY).and().hasStatus(CaseStatus.TAKEN_UP);
    }

    @Test
    void who_cannot_be_reached_looks_the_answer_up() {
        FollowUpPlan anonymous = Proefstad.plan(Proefstad.signal()
                .observer(Observer.builder().kind(ObserverKind.RESIDENT).build())
                .build());

        assertThat(anonymous).canBeLookedUpFrom("2027-01-27");
        new FailingPlan(anonymous)
                .fails(plan -> plan.canBeLookedUpFrom("2027-01-20"), "answers by a code", "2027-01-20", "[2027-01-27]");
    }

    @Test
    void who_is_accountable_otherwise_is_told() {
        FailingPlan plan = new FailingPlan(late);

        plan.fails(it -> it.hasStatus(CaseStatus.CLOSED), "status", "CLOSED", "RECEIVED");
        plan.fails(it -> it.through(AssignmentBasis.ROUTED), "basis", "ROUTED", "TAKEN_OVER");
        plan.fails(it -> it.since("2027-01-12T10:00"), "owner since", "2027-01-12T10:00", "2027-01-20T17:00");
    }

    @Test
    void a_duty_that_stands_otherwise_is_told() {
        FailingPlan plan = new FailingPlan(late);

        plan.fails(it -> it.owes(TAKE_UP).thatIs(DutyState.MET), "TAKE_UP state", "MET", "MISSED");
        plan.fails(
                it -> it.owes(TAKE_UP).because("proef/termijnen/3"),
                "TAKE_UP clause",
                "proef/termijnen/3",
                "GM0512/termijnen/2");
        plan.fails(it -> it.owes(TAKE_UP).to(Beneficiary.TEAM), "TAKE_UP owed to", "TEAM", "RESIDENT");
        plan.fails(
                it -> it.doesNotOwe(TAKE_UP),
                "duties that stand",
                "not TAKE_UP",
                "[CONFIRM_RECEIPT, CHECK_HISTORY, TAKE_UP, DECIDE, FEED_BACK]");
    }

    @Test
    void an_answer_that_is_promised_otherwise_is_told() {
        FailingPlan plan = new FailingPlan(fresh);

        plan.fails(
                it -> it.promises(FeedbackLevel.WHAT_WAS_DONE),
                "promised answers",
                "WHAT_WAS_DONE",
                "[RECEIVED, FOLLOWED_UP]");
        plan.fails(
                it -> it.promises(FeedbackLevel.FOLLOWED_UP).from("wijkteam"),
                "answer FOLLOWED_UP owed by",
                "wijkteam",
                "balie");
        plan.fails(
                it -> it.promises(FeedbackLevel.RECEIVED).saying("Dank u wel."),
                "answer RECEIVED text",
                "Dank u wel.",
                "Uw melding is ontvangen.");
        plan.fails(it -> it.owes(TAKE_UP).saying("Dank u wel."), "TAKE_UP text", "Dank u wel.", "no text");
        plan.fails(
                it -> it.doesNotPromise(FeedbackLevel.RECEIVED),
                "promised answers",
                "not RECEIVED",
                "[RECEIVED, FOLLOWED_UP]");
    }

    @Test
    void a_step_that_is_otherwise_is_told() {
        FailingPlan plan = new FailingPlan(late);

        plan.fails(
                it -> it.isEscalatedTo("politie"), "escalated to", "politie", "[wijkteam, balie, balie, balie, balie]");
        plan.fails(
                it -> it.isEscalatedTo("wijkteam").with(EscalationAction.CALL),
                "step to wijkteam action",
                "CALL",
                "INFORM");
        plan.fails(
                it -> it.isEscalatedTo("balie").because("GM0512/opschaling/1"),
                "step to balie clause",
                "GM0512/opschaling/1",
                "proef/opschaling/1");
        plan.fails(
                it -> it.isEscalatedTo("balie").at("2027-01-20T09:00"),
                "step to balie due at",
                "2027-01-20T09:00",
                "2027-01-20T17:00 or 2027-01-22T17:00 or 2027-02-02T17:00");
        plan.fails(it -> it.hasDueSteps("balie"), "due steps", "[balie]", "[wijkteam, balie, balie, balie, balie]");
        plan.fails(
                it -> it.isNotEscalatedTo("wijkteam"),
                "escalated to",
                "not wijkteam",
                "[wijkteam, balie, balie, balie, balie]");
    }

    @Test
    void what_will_come_otherwise_is_told() {
        FailingPlan plan = new FailingPlan(fresh);

        plan.fails(
                it -> it.foresees(ForecastKind.AGREEMENT_ENDS),
                "forecast",
                "AGREEMENT_ENDS",
                fresh.forecast().stream().map(line -> line.kind()).toList().toString());
        plan.fails(
                it -> it.doesNotForesee(ForecastKind.NEW_OWNER),
                "forecast",
                "not NEW_OWNER",
                fresh.forecast().stream().map(line -> line.kind()).toList().toString());
        plan.fails(
                it -> it.foresees(ForecastKind.NEW_OWNER).concerning("wijkteam"),
                "NEW_OWNER concerning",
                "wijkteam",
                "balie");
        plan.fails(
                it -> it.foresees(ForecastKind.NEW_OWNER).because("proef/opschaling/2"),
                "NEW_OWNER clause",
                "proef/opschaling/2",
                "proef/opschaling/1");
        plan.fails(
                it -> it.foresees(ForecastKind.NEW_OWNER).at("2027-01-20T16:00"),
                "NEW_OWNER at",
                "2027-01-20T16:00",
                "2027-01-20T17:00");
    }

    @Test
    void another_review_is_told() {
        new FailingPlan(fresh)
                .fails(
                        it -> it.isReviewedAt("2027-01-13T12:00"),
                        "next review",
                        "2027-01-13T12:00",
                        "2027-01-13T17:00");
        new FailingPlan(fresh).fails(PlanAssert::isNotReviewed, "next review", "never", "2027-01-13T17:00");
        new FailingPlan(late)
                .fails(it -> it.isReviewedAt("2027-01-13T12:00"), "next review", "2027-01-13T12:00", "never");
    }

    @Test
    void what_a_party_may_or_may_not_see_is_told() {
        new FailingPlan(fresh)
                .fails(
                        it -> it.shows(OBSERVER, Topic.STATUS, Topic.THEME),
                        "shown to OBSERVER:melder-1",
                        "THEME",
                        "[STATUS, FEEDBACK]");
        new FailingPlan(fresh)
                .fails(
                        it -> it.hides(OBSERVER, Topic.THEME, Topic.STATUS),
                        "shown to OBSERVER:melder-1",
                        "not STATUS",
                        "[STATUS, FEEDBACK]");
        new FailingPlan(fresh)
                .fails(it -> it.hides(OBSERVER), "shown to OBSERVER:melder-1", "not STATUS", "[STATUS, FEEDBACK]");
        new FailingPlan(fresh)
                .fails(it -> it.shows(OBSERVER), "shown to OBSERVER:melder-1", "FOLLOWERS", "[STATUS, FEEDBACK]");
    }

    @Test
    void a_pause_that_is_otherwise_is_told() {
        FailingPlan plan = new FailingPlan(busy);

        plan.fails(PlanAssert::isNotPaused, "pauses", "[]", "[RESIDENT_AWAY]");
        plan.fails(it -> it.isPaused(PauseReason.WATCHFUL_WAITING), "pauses", "WATCHFUL_WAITING", "[RESIDENT_AWAY]");
        plan.fails(
                it -> it.isPaused(PauseReason.RESIDENT_AWAY).of(DECIDE),
                "pause RESIDENT_AWAY duties",
                "[DECIDE]",
                "[CHECK_HISTORY, DECIDE]");
        plan.fails(
                it -> it.isPaused(PauseReason.RESIDENT_AWAY).until("2027-01-21T17:00"),
                "pause RESIDENT_AWAY until",
                "2027-01-21T17:00",
                "2027-01-20T17:00");
    }

    @Test
    void a_pause_that_is_over_does_not_count() {
        FollowUpPlan after = FollowUps.by(Proefstad.PACKS).plan(busyCase(), Instant.parse("2027-01-20T16:00:00Z"));

        assertThat(after).isNotPaused();
    }

    @Test
    void other_advice_and_other_refusals_are_told() {
        FailingPlan plan = new FailingPlan(busy);

        plan.fails(PlanAssert::advises, "advice", "[]", "[GM0512/adviezen/1]");
        plan.fails(it -> it.advises("proef/adviezen/2"), "advice", "[proef/adviezen/2]", "[GM0512/adviezen/1]");
        plan.fails(PlanAssert::refuses, "refused events", "[]", "[sluiten-1]");
    }

    @Test
    void what_is_asked_or_noticed_all_the_same_is_told() {
        FailingPlan plan = new FailingPlan(fresh);

        plan.fails(it -> it.doesNotAsk(Fact.ABOUT), "open questions", "not ABOUT", "[ABOUT]");
        plan.fails(it -> it.doesNotRemark(RemarkKind.EXAMPLE), "remarks", "not EXAMPLE", "[EXAMPLE]");
    }

    @Test
    void what_the_explanation_does_not_say_is_told() {
        FailingPlan plan = new FailingPlan(busy);

        plan.fails(it -> it.explains("Overgenomen"), "explanation", "Overgenomen", "no such part");
        plan.fails(
                it -> it.restsOn("proef/duiding/4"),
                "clauses",
                "proef/duiding/4",
                busy.explanation().trace().stream()
                        .map(line -> line.clause())
                        .distinct()
                        .toList()
                        .toString());
    }

    @Test
    void what_is_no_clause_or_no_moment_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(late).isEscalatedTo("balie").because("opschaling 1"))
                .withMessageContaining("A clause is named like GM0512/routering/4");
        assertThatThrownBy(() -> assertThat(fresh).isReviewedAt("morgen")).isInstanceOf(DateTimeParseException.class);
        assertThatThrownBy(() -> assertThat(fresh).canBeLookedUpFrom("morgen"))
                .isInstanceOf(DateTimeParseException.class);
        assertThatThrownBy(() -> assertThat((FollowUpPlan) null).owes(CONFIRM_RECEIPT))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expecting actual not to be null");
    }
}
