package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.decided;
import static nl.opvolging.rules.Cases.feedback;
import static nl.opvolging.rules.Cases.takenUp;
import static nl.opvolging.rules.Events.acts;
import static nl.opvolging.rules.Events.by;
import static nl.opvolging.rules.Events.closed;
import static nl.opvolging.rules.Events.contact;
import static nl.opvolging.rules.Events.historyChecked;
import static nl.opvolging.rules.Events.outcome;
import static nl.opvolging.rules.Events.reopened;
import static nl.opvolging.rules.Events.scaledDown;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Outcome;
import nl.opvolging.signal.RefusedEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each event does to where a case is and to what is owed to the resident. */
class CycleTest {
    private static final CaseEvent VISIT = decided("d", "2027-01-13T09:00", Decision.VISIT_NOW);
    private static final CaseEvent WAIT = decided("d", "2027-01-13T09:00", Decision.WATCHFUL_WAITING);
    private static final CaseEvent HEARD = feedback("f", "2027-01-14T12:00", FeedbackLevel.WHAT_WAS_DONE);

    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    /** The plan of Friday 15 January at noon. */
    private FollowUpPlan plan(CaseEvent... events) {
        return Events.plan(packs, "2027-01-15T12:00", events);
    }

    @ParameterizedTest
    @EnumSource(FeedbackLevel.class)
    void a_case_is_fed_back_when_there_is_an_outcome_and_the_observer_heard_what_became_of_it(FeedbackLevel level) {
        CaseEvent heard = feedback("f", "2027-01-12T12:00", level);
        boolean enough = level != FeedbackLevel.RECEIVED && level != FeedbackLevel.TAKEN_UP;

        assertThat(plan(heard).status()).isEqualTo(CaseStatus.ASSIGNED);
        assertThat(plan(heard, outcome("o", "2027-01-12T13:00", Outcome.REFERRED))
                        .status())
                .isEqualTo(enough ? CaseStatus.FED_BACK : CaseStatus.FOLLOWED_UP);
    }

    @Test
    void a_decision_to_go_there_takes_up_and_decides_and_makes_a_visit_and_an_outcome_owed() {
        FollowUpPlan plan = plan(VISIT);

        assertThat(acts(plan))
                .containsExactly("TAKE_UP MET", "CHECK_HISTORY MET", "DECIDE MET", "VISIT OPEN", "SETTLE OPEN");
        assertThat(plan.status()).isEqualTo(CaseStatus.TAKEN_UP);
    }

    @Test
    void a_decision_to_wait_takes_up_and_decides_and_makes_it_owed_to_look_again() {
        FollowUpPlan plan = plan(WAIT);

        assertThat(acts(plan)).containsExactly("TAKE_UP MET", "CHECK_HISTORY MET", "DECIDE MET", "LOOK_AGAIN OPEN");
        assertThat(plan.status()).isEqualTo(CaseStatus.WAITING);
    }

    @Test
    void looking_up_what_is_known_takes_nothing_up() {
        FollowUpPlan plan = plan(historyChecked("h", "2027-01-13T09:00", List.of()));

        assertThat(acts(plan)).containsExactly("TAKE_UP OPEN", "CHECK_HISTORY MET", "DECIDE OPEN");
        assertThat(plan.status()).isEqualTo(CaseStatus.RECEIVED);
    }

    @Test
    void speaking_with_a_resident_who_sees_it_too_makes_an_outcome_owed() {
        FollowUpPlan plan = plan(contact("c", "2027-01-13T09:00", ContactResponse.RECOGNITION));

        assertThat(acts(plan)).containsExactly("TAKE_UP MET", "CHECK_HISTORY OPEN", "DECIDE OPEN", "SETTLE OPEN");
        assertThat(plan.status()).isEqualTo(CaseStatus.TAKEN_UP);
    }

    @Test
    void speaking_with_a_resident_who_sees_it_too_gives_no_new_term_for_an_outcome_that_is_owed() {
        FollowUpPlan plan = plan(VISIT, contact("c", "2027-01-15T09:00", ContactResponse.RECOGNITION));

        assertThat(Events.limit(plan, DutyKind.SETTLE))
                .isEqualTo(Events.limit(plan(VISIT), DutyKind.SETTLE))
                .startsWith("2027-02-24");
    }

    @ParameterizedTest
    @EnumSource(
            value = ContactResponse.class,
            names = {"DENIAL", "ANGER", "NOT_AT_HOME"})
    void a_visit_without_result_is_a_visit_after_which_somebody_looks_again(ContactResponse response) {
        FollowUpPlan plan = plan(VISIT, contact("c", "2027-01-14T09:00", response));

        assertThat(acts(plan))
                .containsExactly("TAKE_UP MET", "CHECK_HISTORY MET", "DECIDE MET", "VISIT MET", "LOOK_AGAIN OPEN");
        assertThat(plan.status()).isEqualTo(CaseStatus.WAITING);
    }

    @Test
    void each_visit_without_result_gives_a_new_term_to_look_again() {
        FollowUpPlan plan = plan(
                contact("c-1", "2027-01-13T09:00", ContactResponse.DENIAL),
                contact("c-2", "2027-01-15T09:00", ContactResponse.NOT_AT_HOME));

        assertThat(Events.limit(plan, DutyKind.LOOK_AGAIN)).startsWith("2027-01-29");
    }

    @Test
    void the_former_term_to_look_again_is_never_missed() {
        packs.local("opschaling.csv", ClimbingTest.HEADER + "1;niet afgehandeld;;;1;herinner;verantwoordelijke;;\n");
        FollowUpPlan plan = Events.plan(
                packs,
                "2027-01-31T12:00",
                contact("c-1", "2027-01-13T09:00", ContactResponse.DENIAL),
                contact("c-2", "2027-01-15T09:00", ContactResponse.NOT_AT_HOME));

        assertThat(plan.steps())
                .filteredOn(step -> step.clause().toString().equals("GM0512/opschaling/1"))
                .extracting(step -> Cases.local(step.dueAt()))
                .containsExactly("2027-01-29T23:59:59");
    }

    @Test
    void what_the_observer_heard_from_the_resident_is_no_follow_up() {
        FollowUpPlan plan = plan(by("melder-s-1", contact("c", "2027-01-13T09:00", ContactResponse.RECOGNITION)));

        assertThat(acts(plan)).containsExactly("TAKE_UP OPEN", "CHECK_HISTORY OPEN", "DECIDE OPEN");
        assertThat(plan.status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(plan.refused()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, mode = EnumSource.Mode.EXCLUDE, names = "NO_SOLUTION_YET")
    void an_outcome_ends_all_that_is_owed_to_the_resident(Outcome outcome) {
        FollowUpPlan plan = plan(VISIT, outcome("o", "2027-01-14T09:00", outcome));

        assertThat(acts(plan))
                .containsExactly("TAKE_UP MET", "CHECK_HISTORY MET", "DECIDE MET", "VISIT MET", "SETTLE MET");
        assertThat(plan.status()).isEqualTo(CaseStatus.FOLLOWED_UP);
    }

    @Test
    void without_a_solution_somebody_looks_again() {
        FollowUpPlan plan = plan(outcome("o", "2027-01-14T09:00", Outcome.NO_SOLUTION_YET));

        assertThat(acts(plan)).containsExactly("TAKE_UP MET", "CHECK_HISTORY MET", "DECIDE MET", "LOOK_AGAIN OPEN");
        assertThat(plan.status()).isEqualTo(CaseStatus.FOLLOWED_UP);
    }

    @Test
    void to_wait_instead_of_going_there_makes_the_visit_void() {
        FollowUpPlan plan = plan(VISIT, decided("w", "2027-01-14T09:00", Decision.WATCHFUL_WAITING));

        assertThat(acts(plan)).containsExactly("TAKE_UP MET", "CHECK_HISTORY MET", "DECIDE MET", "LOOK_AGAIN OPEN");
        assertThat(plan.status()).isEqualTo(CaseStatus.WAITING);
    }

    @Test
    void to_go_there_after_waiting_is_to_have_looked_again() {
        FollowUpPlan plan = plan(WAIT, decided("v", "2027-01-14T09:00", Decision.VISIT_NOW));

        assertThat(acts(plan))
                .containsExactly(
                        "TAKE_UP MET",
                        "CHECK_HISTORY MET",
                        "DECIDE MET",
                        "VISIT OPEN",
                        "SETTLE OPEN",
                        "LOOK_AGAIN MET");
    }

    @Test
    void who_scales_down_has_looked_again_and_keeps_watch() {
        FollowUpPlan plan = plan(WAIT, scaledDown("s", "2027-01-14T09:00"));

        assertThat(acts(plan))
                .containsExactly("TAKE_UP MET", "CHECK_HISTORY MET", "DECIDE MET", "LOOK_AGAIN MET", "KEEP_WATCH OPEN");
        assertThat(plan.status()).isEqualTo(CaseStatus.WAITING);
    }

    @Test
    void scaling_down_makes_a_visit_void() {
        FollowUpPlan plan = plan(VISIT, scaledDown("s", "2027-01-14T09:00"));

        assertThat(acts(plan)).containsExactly("TAKE_UP MET", "CHECK_HISTORY MET", "DECIDE MET", "KEEP_WATCH OPEN");
    }

    @Test
    void keeping_watch_is_done_by_speaking_with_the_resident() {
        FollowUpPlan plan = plan(
                WAIT,
                scaledDown("s", "2027-01-14T09:00"),
                contact("c", "2027-01-15T09:00", ContactResponse.RECOGNITION));

        assertThat(acts(plan)).contains("KEEP_WATCH MET", "SETTLE OPEN");
    }

    @Test
    void taking_up_after_an_outcome_leaves_the_outcome() {
        FollowUpPlan plan = plan(outcome("o", "2027-01-14T09:00", Outcome.REFERRED), takenUp("t", "2027-01-15T09:00"));

        assertThat(plan.status()).isEqualTo(CaseStatus.FOLLOWED_UP);
    }

    @Test
    void an_answer_without_an_outcome_is_not_the_end() {
        assertThat(plan(HEARD).status()).isEqualTo(CaseStatus.ASSIGNED);
        assertThat(plan(VISIT, HEARD).status()).isEqualTo(CaseStatus.TAKEN_UP);
        assertThat(plan(WAIT, HEARD).status()).isEqualTo(CaseStatus.WAITING);
    }

    @Test
    void an_outcome_after_the_answer_is_the_end_at_once() {
        assertThat(plan(HEARD, outcome("o", "2027-01-15T09:00", Outcome.REFERRED))
                        .status())
                .isEqualTo(CaseStatus.FED_BACK);
    }

    @Test
    void somebody_who_goes_there_again_after_the_answer_has_a_case_that_is_taken_up() {
        FollowUpPlan plan = plan(
                outcome("o", "2027-01-14T09:00", Outcome.REFERRED),
                HEARD,
                decided("v", "2027-01-15T09:00", Decision.VISIT_NOW));

        assertThat(plan.status()).isEqualTo(CaseStatus.TAKEN_UP);
    }

    @Test
    void closing_makes_void_what_is_still_owed_to_the_resident_and_says_why() {
        FollowUpPlan plan = plan(Events.withdrawn("z", "2027-01-13T09:00"));

        assertThat(plan.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(acts(plan)).contains("TAKE_UP WAIVED", "DECIDE WAIVED");
        assertThat(plan.openQuestions()).isEmpty();
        assertThat(plan.nextReviewAt()).isEmpty();
        assertThat(plan.explanation().text())
                .contains("Het dossier is gesloten. Het laatst verantwoordelijk was: Sociaal team.")
                .contains("Dit hoeft niet meer: dossier gesloten.");
    }

    @Test
    void a_case_without_a_solution_does_not_close_before_somebody_looked_again() {
        FollowUpPlan plan =
                plan(outcome("o", "2027-01-14T09:00", Outcome.NO_SOLUTION_YET), HEARD, closed("z", "2027-01-15T09:00"));

        assertThat(plan.status()).isEqualTo(CaseStatus.FED_BACK);
        assertThat(plan.refused())
                .extracting(RefusedEvent::reason)
                .containsExactly(
                        "Er is nog geen oplossing, en er moet nog opnieuw gekeken worden. Leg eerst vast wat eruit kwam.");
    }

    @Test
    void a_closed_case_says_nothing_of_clocks_that_stand_still() {
        CaseEvent pause = Events.paused("p", "2027-01-13T12:00", "2027-02-15T12:00", DutyKind.values());

        assertThat(plan(pause).explanation().text()).contains("De klok staat stil");
        assertThat(plan(
                                pause,
                                outcome("o", "2027-01-14T09:00", Outcome.REFERRED),
                                HEARD,
                                closed("z", "2027-01-15T09:00"))
                        .explanation()
                        .text())
                .doesNotContain("De klok staat");
    }

    @Test
    void a_closed_case_that_is_reopened_begins_anew() {
        FollowUpPlan plan = plan(
                outcome("o", "2027-01-14T09:00", Outcome.REFERRED),
                HEARD,
                closed("z", "2027-01-15T09:00"),
                reopened("r", "2027-01-15T10:00"));

        assertThat(plan.status()).isEqualTo(CaseStatus.ASSIGNED);
        assertThat(acts(plan)).containsExactly("TAKE_UP OPEN", "CHECK_HISTORY OPEN", "DECIDE OPEN");
        assertThat(Events.limit(plan, DutyKind.TAKE_UP)).isEqualTo("2027-01-20T17:00");
    }

    @Test
    void a_signal_on_a_closed_case_begins_it_anew() {
        FollowUpPlan plan = plan(
                outcome("o", "2027-01-14T09:00", Outcome.REFERRED),
                HEARD,
                closed("z", "2027-01-15T09:00"),
                Cases.received(Cases.signalAt("s-2", "2027-01-15T10:00", "gordijnen-dicht")
                        .build()));

        assertThat(plan.status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(acts(plan)).containsExactly("TAKE_UP OPEN", "CHECK_HISTORY OPEN", "DECIDE OPEN");
        assertThat(plan.explanation().text())
                .contains("De melding van vr 15-1 10:00 bepaalt nu wie opvolgt.")
                .doesNotContain("dringender");
    }
}
