package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.acknowledged;
import static nl.opvolging.rules.Cases.decided;
import static nl.opvolging.rules.Cases.feedback;
import static nl.opvolging.rules.Cases.received;
import static nl.opvolging.rules.Cases.signal;
import static nl.opvolging.rules.Cases.takenUp;
import static nl.opvolging.rules.Events.handedOver;
import static nl.opvolging.rules.Events.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.Outcome;
import nl.opvolging.signal.Team;
import nl.opvolging.signal.TeamKind;
import nl.opvolging.signal.TeamRef;
import nl.opvolging.signal.WaiverReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is promised to whoever reported, by whom and by when, and when a promise is kept. */
class PromiseTest {
    private static final String HEADER = "regel;bij;thema;melder;anoniem;door;aan;inhoud;uiterlijk\n";

    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    private void promise(String rows) {
        packs.local("terugkoppeling.csv", HEADER + rows);
    }

    /** The answers of the case of the curtains on Friday 15 January at noon. */
    private List<String> answers(CaseEvent... events) {
        return answers(Events.plan(packs, "2027-01-15T12:00", events));
    }

    private static List<String> answers(FollowUpPlan plan) {
        return plan.duties().stream()
                .filter(Duty::answers)
                .map(PromiseTest::line)
                .toList();
    }

    private static String line(Duty duty) {
        return duty.level().orElseThrow() + " to " + duty.beneficiary() + " by " + duty.debtor() + " before "
                + Cases.local(duty.limit().at()) + ": " + duty.state();
    }

    /** The curtains, reported by somebody of a team, with or without a coordinator. */
    private static CaseEvent ofTeam(String... coordinator) {
        Team.Builder team = Team.builder();
        team.ref(TeamRef.of("buurtteam")).kind(TeamKind.GROUP_CHAT);
        for (String ref : coordinator) {
            team.coordinator(ObserverRef.of(ref));
        }
        return received(signal("gordijnen-dicht")
                .observer(Observer.builder()
                        .kind(ObserverKind.NEIGHBOURHOOD_WATCH)
                        .ref(ObserverRef.of("melder-s-1"))
                        .team(team.build())
                        .build())
                .build());
    }

    private FollowUpPlan planOf(CaseEvent... events) {
        return packs.followUps().plan(Cases.caseFile(events), Cases.at("2027-01-13T12:00"));
    }

    @Test
    void at_each_moment_of_the_follow_up_what_the_agreement_says_is_promised() {
        promise("""
                1;melding;;;;;melder;ontvangen;
                2;opgepakt;;;;;melder;opgepakt;1 uur
                3;besloten;;;;;melder;opgevolgd;2 uur
                4;afgehandeld;;;;;melder;wat er is gedaan;3 uur
                5;overgedragen;;;;;melder;opgepakt;4 uur
                """);

        assertThat(answers(
                        handedOver("a", "2027-01-15T07:00", "wijkagent"),
                        takenUp("b", "2027-01-15T08:00"),
                        decided("c", "2027-01-15T09:00", Decision.VISIT_NOW),
                        Events.outcome("d", "2027-01-15T10:00", Outcome.REFERRED)))
                .containsExactly(
                        "RECEIVED to OBSERVER by wijkagent before 2027-01-14T17:00: MISSED",
                        "TAKEN_UP to OBSERVER by wijkagent before 2027-01-15T09:00: MISSED",
                        "TAKEN_UP to OBSERVER by wijkagent before 2027-01-15T11:00: MISSED",
                        "FOLLOWED_UP to OBSERVER by wijkagent before 2027-01-15T11:00: MISSED",
                        "WHAT_WAS_DONE to OBSERVER by wijkagent before 2027-01-15T13:00: OPEN");
    }

    @Test
    void a_promise_without_a_limit_of_its_own_has_the_term_of_the_agreement_for_answers() {
        promise("1;melding;;;;;melder;ontvangen;\n2;opgepakt;;;;;melder;opgevolgd;\n");
        FollowUpPlan plan = Events.plan(packs, "2027-01-15T12:00", takenUp("t", "2027-01-13T09:00"));

        assertThat(Events.limit(plan, DutyKind.FEED_BACK)).isEqualTo("2027-02-03T23:59:59");
        assertThat(Cases.duty(plan, DutyKind.FEED_BACK).clause()).hasToString("nederland/termijnen/6");
        assertThat(Cases.duty(plan, DutyKind.FEED_BACK).promise().orElseThrow()).hasToString("GM0512/terugkoppeling/2");
    }

    @Test
    void a_limit_of_its_own_goes_before_the_term_of_the_agreement() {
        promise("1;melding;;;;;melder;opgevolgd;1 week\n");
        FollowUpPlan plan = Events.plan(packs, "2027-01-15T12:00");

        assertThat(Events.limit(plan, DutyKind.FEED_BACK)).isEqualTo("2027-01-19T23:59:59");
        assertThat(Cases.duty(plan, DutyKind.FEED_BACK).clause()).hasToString("GM0512/terugkoppeling/1");
    }

    @Test
    void an_answer_may_be_given_by_somebody_else_than_the_owner() {
        promise("1;melding;;;;wijkagent;melder;ontvangen;\n2;melding;;;;vangnet;melder;opgevolgd;\n");

        assertThat(answers())
                .containsExactly(
                        "RECEIVED to OBSERVER by wijkagent before 2027-01-14T17:00: MISSED",
                        "FOLLOWED_UP to OBSERVER by regie before 2027-02-02T23:59:59: OPEN");
    }

    @Test
    void an_answer_for_the_coordinator_or_the_team_is_for_the_observer_if_they_are_not_known() {
        promise("1;melding;;;;;coördinator;ontvangen;\n2;melding;;;;;team;opgevolgd;\n");

        assertThat(planOf(ofTeam("trekker")).duties())
                .filteredOn(Duty::answers)
                .extracting(Duty::beneficiary)
                .containsExactly(Beneficiary.COORDINATOR, Beneficiary.TEAM);
        assertThat(planOf(ofTeam()).duties())
                .filteredOn(Duty::answers)
                .extracting(Duty::beneficiary)
                .containsExactly(Beneficiary.OBSERVER, Beneficiary.TEAM);
        assertThat(planOf(Events.curtains()).duties())
                .filteredOn(Duty::answers)
                .extracting(Duty::beneficiary)
                .containsOnly(Beneficiary.OBSERVER);
    }

    @Test
    void what_the_coordinator_was_promised_is_not_kept_by_telling_the_team() {
        promise("1;melding;;;;;coördinator;opgevolgd;\n");
        FeedbackLevel level = FeedbackLevel.FOLLOWED_UP;
        String at = "2027-01-13T09:00";

        assertThat(state(told("f", at, level, Beneficiary.TEAM))).isEqualTo("OPEN");
        assertThat(state(told("f", at, level, Beneficiary.COORDINATOR))).isEqualTo("MET");
        assertThat(state(told("f", at, level, Beneficiary.OBSERVER))).isEqualTo("MET");
    }

    private String state(CaseEvent told) {
        return Cases.duty(planOf(ofTeam("trekker"), told), DutyKind.FEED_BACK)
                .state()
                .name();
    }

    @Test
    void what_the_observer_was_promised_is_not_kept_by_telling_the_coordinator() {
        FollowUpPlan plan = planOf(
                ofTeam("trekker"), told("f", "2027-01-13T09:00", FeedbackLevel.WHAT_WAS_DONE, Beneficiary.COORDINATOR));

        assertThat(plan.duties())
                .filteredOn(Duty::answers)
                .allMatch(duty -> duty.metAt().isEmpty());
    }

    @Test
    void who_may_only_hear_that_it_came_in_is_owed_nothing_more() {
        promise("1;melding;;;;;melder;ontvangen;\n");
        FollowUpPlan plan = Events.plan(
                packs,
                "2027-01-15T12:00",
                acknowledged("a", "2027-01-12T11:00"),
                Events.outcome("o", "2027-01-13T10:00", Outcome.REFERRED));

        assertThat(plan.duties()).filteredOn(Duty::answers).hasSize(1);
        assertThat(plan.status()).isEqualTo(CaseStatus.FED_BACK);
    }

    @Test
    void what_stands_is_not_promised_twice_and_keeps_its_earlier_limit() {
        promise("1;opgepakt;;;;;melder;opgepakt;1 week\n");

        assertThat(answers(takenUp("t", "2027-01-13T09:00"), takenUp("u", "2027-01-14T09:00")))
                .filteredOn(answer -> answer.startsWith("TAKEN_UP"))
                .containsExactly("TAKEN_UP to OBSERVER by sociaal-team before 2027-01-20T23:59:59: OPEN");
    }

    @Test
    void what_was_kept_is_promised_anew_when_it_happens_again() {
        promise("1;opgepakt;;;;;melder;opgepakt;1 week\n");

        assertThat(answers(
                        takenUp("t", "2027-01-13T09:00"),
                        feedback("f", "2027-01-13T10:00", FeedbackLevel.TAKEN_UP),
                        takenUp("u", "2027-01-14T09:00")))
                .filteredOn(answer -> answer.startsWith("TAKEN_UP"))
                .containsExactly(
                        "TAKEN_UP to OBSERVER by sociaal-team before 2027-01-20T23:59:59: MET",
                        "TAKEN_UP to OBSERVER by sociaal-team before 2027-01-21T23:59:59: OPEN");
    }

    @Test
    void after_a_dispute_what_the_agreement_says_of_disputes_is_promised() {
        packs.base("terugkoppeling.csv", """
                regel;bij;aan;inhoud;uiterlijk
                1;melding;melder;ontvangen;
                2;melding;melder;opgevolgd;
                3;betwist;melder;wat er is gedaan;1 week
                """);

        assertThat(disputed())
                .contains("WHAT_WAS_DONE to OBSERVER by sociaal-team before 2027-01-21T23:59:59: OPEN")
                .noneMatch(answer -> answer.startsWith("FOLLOWED_UP") && answer.endsWith("OPEN"));
    }

    @Test
    void after_a_dispute_of_which_the_agreement_is_silent_the_answer_is_promised_anew() {
        assertThat(disputed())
                .containsExactly(
                        "RECEIVED to OBSERVER by sociaal-team before 2027-01-14T17:00: MET",
                        "FOLLOWED_UP to OBSERVER by sociaal-team before 2027-02-02T23:59:59: MET",
                        "FOLLOWED_UP to OBSERVER by sociaal-team before 2027-02-04T23:59:59: OPEN");
    }

    private List<String> disputed() {
        return answers(
                feedback("f", "2027-01-13T10:00", FeedbackLevel.FOLLOWED_UP),
                Events.disputed("d", "2027-01-14T10:00", "s-1"));
    }

    @Test
    void when_a_case_is_reopened_the_answer_is_promised_anew_without_the_confirmation() {
        assertThat(answers(
                        Events.outcome("o", "2027-01-13T09:00", Outcome.REFERRED),
                        feedback("f", "2027-01-13T10:00", FeedbackLevel.FOLLOWED_UP),
                        Events.closed("z", "2027-01-13T11:00"),
                        Events.reopened("r", "2027-01-14T10:00")))
                .filteredOn(answer -> answer.endsWith("OPEN"))
                .containsExactly("FOLLOWED_UP to OBSERVER by sociaal-team before 2027-02-04T23:59:59: OPEN");
    }

    @Test
    void what_was_waived_says_why() {
        FollowUpPlan plan = Events.plan(
                packs,
                "2027-01-15T12:00",
                Events.waived(
                        "w", "2027-01-13T10:00", "FEED_BACK/e-s-1/nederland.2/s-1", WaiverReason.OBSERVER_DECLINED));

        assertThat(Cases.duty(plan, DutyKind.FEED_BACK).waived()).contains(WaiverReason.OBSERVER_DECLINED);
        assertThat(plan.explanation().text()).contains("Dit hoeft niet meer: melder wil niets horen.");
    }

    @Test
    void the_story_tells_through_whom_an_answer_goes_and_what_it_says() {
        promise("1;melding;;;;;coördinator;wat er is gedaan;1 week\n2;melding;;;;;team;opgevolgd;1 week\n");

        assertThat(planOf(ofTeam("trekker")).explanation().text())
                .contains("Aan de coördinator van het team vertellen wat er is gedaan, door")
                .contains("Aan het team vertellen dat de melding is opgevolgd, door");
    }
}
