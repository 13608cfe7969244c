package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.received;
import static nl.opvolging.rules.Cases.signalAt;
import static nl.opvolging.rules.Events.earlier;
import static nl.opvolging.rules.Events.historyChecked;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ladders of what is reported again and again, and of an answer that is disputed. */
class RepeatedTest {
    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
        packs.local("opschaling.csv", ClimbingTest.HEADER + """
                1;herhaald;;;1;informeer;politie;3 in 10 kalenderdagen;
                2;betwist;;;1;informeer;regie;;
                3;betwist;3 werkdagen;;2;roep overleg bijeen;regie;;
                """);
    }

    /** The signals of these days in January 2027, each at 10:00; the first is about the route. */
    private static CaseEvent[] signals(int... days) {
        return Arrays.stream(days)
                .mapToObj(day -> received(
                        signalAt("s-" + day, day(day), "gordijnen-dicht").build()))
                .toArray(CaseEvent[]::new);
    }

    private static String day(int day) {
        return "2027-01-" + (day < 10 ? "0" : "") + day + "T10:00";
    }

    private List<String> steps(EscalationCause cause, CaseEvent... events) {
        return steps(cause, plan(events));
    }

    private FollowUpPlan plan(CaseEvent... events) {
        return packs.followUps().plan(Cases.caseFile(events), Cases.at("2027-01-31T10:00"));
    }

    private static List<String> steps(EscalationCause cause, FollowUpPlan plan) {
        return plan.steps().stream()
                .filter(step -> step.cause() == cause)
                .map(step -> Cases.local(step.dueAt()) + " " + step.id())
                .toList();
    }

    private static CaseEvent[] and(CaseEvent[] events, CaseEvent... more) {
        CaseEvent[] all = Arrays.copyOf(events, events.length + more.length);
        System.arraycopy(more, 0, all, events.length, more.length);
        return all;
    }

    @Test
    void the_signal_that_makes_the_number_full_begins_the_ladder() {
        assertThat(steps(EscalationCause.REPEATED, signals(4, 6))).isEmpty();
        assertThat(steps(EscalationCause.REPEATED, signals(4, 6, 8)))
                .containsExactly("2027-01-08T10:00 zaak-1/GM0512.1/e-s-8");
    }

    @Test
    void the_step_says_how_often_within_what_time() {
        assertThat(plan(signals(4, 6, 8)).steps())
                .filteredOn(step -> step.cause() == EscalationCause.REPEATED)
                .extracting(step -> step.reason())
                .containsExactly("Informeer Politie, geen spoed. Dit is nu 3 keer of vaker gemeld binnen 10"
                        + " kalenderdagen.");
    }

    @Test
    void signals_count_that_lie_within_the_time_and_no_others() {
        assertThat(steps(EscalationCause.REPEATED, signals(4, 6, 14))).hasSize(1);
        assertThat(steps(EscalationCause.REPEATED, signals(4, 6, 15))).isEmpty();
    }

    @Test
    void more_of_the_same_begins_no_second_ladder() {
        assertThat(steps(EscalationCause.REPEATED, signals(4, 6, 8, 9, 10))).hasSize(1);
    }

    @Test
    void after_the_number_fell_below_it_may_become_full_again() {
        assertThat(steps(EscalationCause.REPEATED, signals(4, 5, 6, 20, 21, 22)))
                .containsExactly("2027-01-06T10:00 zaak-1/GM0512.1/e-s-6", "2027-01-22T10:00 zaak-1/GM0512.1/e-s-22");
    }

    @Test
    void signals_of_one_moment_count_each() {
        CaseEvent other = received(signalAt("s-5b", day(5), "gordijnen-dicht").build());

        assertThat(steps(EscalationCause.REPEATED, and(signals(4, 5), other)))
                .containsExactly("2027-01-05T10:00 zaak-1/GM0512.1/e-s-5b");
    }

    @Test
    void reports_in_other_cases_count_when_somebody_finds_them() {
        CaseEvent found =
                historyChecked("h", "2027-01-07T10:00", List.of(earlier("z-2", day(2)), earlier("z-3", day(3))));

        assertThat(steps(EscalationCause.REPEATED, and(signals(4), found)))
                .containsExactly("2027-01-07T10:00 zaak-1/GM0512.1/h");
    }

    @Test
    void a_report_that_is_found_twice_counts_once() {
        CaseEvent found = historyChecked("h", "2027-01-07T10:00", List.of(earlier("z-2", day(2))));
        CaseEvent again = historyChecked("i", "2027-01-08T10:00", List.of(earlier("z-2", day(2))));

        assertThat(steps(EscalationCause.REPEATED, and(signals(4), found, again)))
                .isEmpty();
    }

    @Test
    void a_signal_of_the_case_itself_that_is_found_counts_once() {
        CaseEvent found =
                historyChecked("h", "2027-01-07T10:00", List.of(earlier("zaak-1", day(4)), earlier("z-2", day(2))));
        FollowUpPlan plan = plan(and(signals(4), found));

        assertThat(steps(EscalationCause.REPEATED, plan)).isEmpty();
        assertThat(plan.background().orElseThrow().earlier())
                .extracting(report -> report.caseFile().value())
                .containsExactly("z-2");
    }

    @Test
    void a_report_that_is_too_old_does_not_count() {
        CaseEvent found = historyChecked(
                "h",
                "2027-01-20T10:00",
                List.of(earlier("z-2", day(2)), earlier("z-3", day(9)), earlier("z-4", day(18))));

        assertThat(steps(EscalationCause.REPEATED, and(signals(4), found))).isEmpty();
    }

    @Test
    void nobody_climbs_the_rest_of_the_ladder_of_a_case_that_is_closed() {
        packs.local(
                "opschaling.csv",
                ClimbingTest.HEADER + "1;herhaald;5 dagen;;1;informeer;politie;2 in 10 kalenderdagen;\n");
        CaseEvent[] closed = {
            Events.outcome("o", "2027-01-06T11:00", Outcome.REFERRED),
            Cases.feedback("f", "2027-01-06T12:00", FeedbackLevel.FOLLOWED_UP),
            Events.closed("z", "2027-01-06T13:00")
        };

        assertThat(steps(EscalationCause.REPEATED, signals(4, 6))).hasSize(1);
        assertThat(steps(EscalationCause.REPEATED, and(signals(4, 6), closed))).isEmpty();
    }

    @Test
    void a_dispute_begins_anew_for_the_owner_of_now_and_begins_a_ladder() {
        FollowUpPlan plan = disputed();

        assertThat(Cases.owner(plan)).startsWith("sociaal-team ");
        assertThat(Events.acts(plan)).contains("TAKE_UP MISSED", "DECIDE OPEN");
        assertThat(steps(EscalationCause.DISPUTED, plan))
                .containsExactly("2027-01-20T10:00 zaak-1/GM0512.2/d", "2027-01-25T17:00 zaak-1/GM0512.3/d");
        assertThat(plan.steps())
                .filteredOn(step -> step.rung() == 1 && step.cause() == EscalationCause.DISPUTED)
                .extracting(step -> step.reason())
                .containsExactly(
                        "Informeer Regie van de gemeente. De melder is het niet eens met het antwoord, sinds wo"
                                + " 20-1 10:00.");
    }

    @Test
    void the_ladder_of_a_dispute_stops_when_it_is_decided_anew() {
        assertThat(steps(
                        EscalationCause.DISPUTED, disputed(Cases.decided("e", "2027-01-21T10:00", Decision.VISIT_NOW))))
                .containsExactly("2027-01-20T10:00 zaak-1/GM0512.2/d");
    }

    @Test
    void the_ladder_of_a_dispute_stops_when_the_case_begins_anew() {
        assertThat(steps(EscalationCause.DISPUTED, disputed(Events.handedOver("h", "2027-01-21T10:00", "politie"))))
                .containsExactly("2027-01-20T10:00 zaak-1/GM0512.2/d");
    }

    @Test
    void an_answer_about_one_signal_may_be_disputed_if_it_told_what_became_of_it() {
        CaseEvent disputed = Events.disputed("d", "2027-01-20T10:00", "s-18");
        CaseEvent received = Cases.feedback("f", "2027-01-19T10:00", FeedbackLevel.RECEIVED, "s-18");
        CaseEvent answer = Cases.feedback("f", "2027-01-19T10:00", FeedbackLevel.FOLLOWED_UP, "s-18");

        assertThat(plan(and(signals(18), answer, disputed)).refused()).isEmpty();
        assertThat(plan(and(signals(18), received, disputed)).refused()).hasSize(1);
    }

    @Test
    void the_ladder_of_a_dispute_is_that_for_the_urgency_of_its_signal() {
        packs.local("opschaling.csv", """
                regel;als;spoed;stap;doe;naar
                1;betwist;direct;1;bel;regie
                2;betwist;gewoon;1;informeer;regie
                """);

        assertThat(steps(EscalationCause.DISPUTED, disputed())).containsExactly("2027-01-20T10:00 zaak-1/GM0512.2/d");
    }

    @Test
    void each_number_that_is_full_at_once_has_a_ladder_of_its_own() {
        packs.local("opschaling.csv", ClimbingTest.HEADER + """
                1;herhaald;;;1;informeer;politie;2 in 10 kalenderdagen;
                2;herhaald;;;1;informeer;regie;3 in 10 kalenderdagen;
                """);
        CaseEvent found =
                historyChecked("h", "2027-01-07T10:00", List.of(earlier("z-2", day(2)), earlier("z-3", day(3))));

        assertThat(plan(and(signals(4), found)).steps())
                .filteredOn(step -> step.cause() == EscalationCause.REPEATED)
                .extracting(step -> step.reason())
                .containsExactly(
                        "Informeer Politie, geen spoed. Dit is nu 2 keer of vaker gemeld binnen 10 kalenderdagen.",
                        "Informeer Regie van de gemeente. Dit is nu 3 keer of vaker gemeld binnen 10 kalenderdagen.");
    }

    private FollowUpPlan disputed(CaseEvent... later) {
        CaseEvent heard = Cases.feedback("f", "2027-01-19T10:00", FeedbackLevel.FOLLOWED_UP);
        return plan(and(and(signals(18), heard, Events.disputed("d", "2027-01-20T10:00", "s-18")), later));
    }
}
