package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.at;
import static nl.opvolging.rules.Cases.caseFile;
import static nl.opvolging.rules.Cases.decided;
import static nl.opvolging.rules.Cases.duty;
import static nl.opvolging.rules.Cases.local;
import static nl.opvolging.rules.Cases.others;
import static nl.opvolging.rules.Cases.owner;
import static nl.opvolging.rules.Cases.received;
import static nl.opvolging.rules.Cases.remarks;
import static nl.opvolging.rules.Cases.signal;
import static nl.opvolging.rules.Cases.signalAt;
import static nl.opvolging.rules.Cases.takenUp;
import static nl.opvolging.rules.Cases.themes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Outcome;
import nl.opvolging.signal.RemarkKind;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.Urgency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaterSignalsTest {
    private static final String WEDNESDAY = "2027-01-13T10:00";
    private static final String CHANGED = "is dringender dan wat er al was";

    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    private static Signal later(String... signs) {
        return signalAt("s-2", WEDNESDAY, signs).build();
    }

    @Test
    void a_more_urgent_signal_changes_the_owner_and_the_explanation_says_why() {
        FollowUpPlan plan = packs.plan(signal("gordijnen-dicht").build(), later("raam-geforceerd"));

        assertThat(owner(plan)).isEqualTo("politie by nederland/routering/2");
        assertThat(plan.urgency()).isEqualTo(Urgency.SOON);
        assertThat(themes(plan)).containsExactly("woninginbraak SOON", "eenzaamheid ORDINARY");
        assertThat(others(plan)).containsExactly("TAKES_PART sociaal-team");
        assertThat(plan.explanation().text())
                .contains("De melding van wo 13-1 10:00 is dringender dan wat er al was."
                        + " Daarom is toen opnieuw bepaald wie opvolgt.");
    }

    @Test
    void a_signal_that_is_no_more_urgent_changes_no_owner_and_adds_its_theme() {
        FollowUpPlan same = packs.plan(signal("dwaalt-op-straat").build(), later("raam-geforceerd"));
        FollowUpPlan less = packs.plan(signal("raam-geforceerd").build(), later("gordijnen-dicht"));

        assertThat(owner(same)).isEqualTo("sociaal-team by GM0512/routering/2");
        assertThat(others(same)).containsExactly("TAKES_PART politie", "INFORMED wijkagent");
        assertThat(owner(less)).isEqualTo("politie by nederland/routering/2");
        assertThat(themes(less)).containsExactly("woninginbraak SOON", "eenzaamheid ORDINARY");
        assertThat(same.explanation().text() + less.explanation().text()).doesNotContain(CHANGED);
    }

    @Test
    void the_most_urgent_signal_decides_and_a_later_one_that_is_less_urgent_leaves_it_so() {
        FollowUpPlan plan = packs.plan(
                signal("gordijnen-dicht").build(),
                later("raam-geforceerd"),
                signalAt("s-3", "2027-01-14T10:00", "dwaalt-op-straat").build(),
                signalAt("s-4", "2027-01-15T10:00", "gordijnen-dicht").build());

        assertThat(owner(plan)).isEqualTo("politie by nederland/routering/2");
        assertThat(plan.explanation().text()).containsOnlyOnce(CHANGED).contains("De melding van wo 13-1 10:00");
    }

    @Test
    void before_the_more_urgent_signal_the_first_one_decides() {
        FollowUpPlan plan = packs.followUps()
                .plan(
                        caseFile(signal("gordijnen-dicht").build(), later("raam-geforceerd")),
                        at(WEDNESDAY).minusNanos(1));

        assertThat(owner(plan)).isEqualTo("sociaal-team by GM0512/routering/2");
        assertThat(plan.nextReviewAt()).contains(at(WEDNESDAY));
    }

    @Test
    void danger_in_a_later_signal_of_a_case_that_is_immediate_already_goes_to_the_emergency_services() {
        packs.local("duiding.csv", "regel;teken;thema;spoed\n1;dwaalt-op-straat;verwardheid;direct\n");

        FollowUpPlan plan = packs.plan(
                signal("dwaalt-op-straat").build(),
                signalAt("s-2", WEDNESDAY, "gordijnen-dicht")
                        .immediateDanger(Answer.YES)
                        .build());

        assertThat(owner(plan)).isEqualTo("hulpdiensten by nederland/routering/1");
        assertThat(themes(plan).get(0)).isEqualTo("acuut-gevaar IMMEDIATE");
        assertThat(duty(plan, DutyKind.TAKE_UP).limit().at()).isEqualTo(at("2027-01-13T10:30"));
    }

    @Test
    void what_is_merely_immediate_does_not_take_danger_from_the_emergency_services() {
        packs.local("duiding.csv", "regel;teken;thema;spoed\n1;dwaalt-op-straat;verwardheid;direct\n");

        assertThat(owner(packs.plan(signal("roept-om-hulp").build(), later("dwaalt-op-straat"))))
                .isEqualTo("hulpdiensten by nederland/routering/1");
    }

    @Test
    void a_clause_that_no_pack_may_change_is_no_danger_if_it_is_not_immediate() {
        packs.base("duiding.csv", """
                regel;teken;gevaar;thema;spoed;voorrang
                1;;ja;acuut-gevaar;direct;onoverschrijdbaar
                2;post-puilt-uit;;verwaarlozing;gewoon;onoverschrijdbaar
                3;raam-geforceerd;;woninginbraak;direct;
                """);

        FollowUpPlan urgentLater = packs.plan(signal("post-puilt-uit").build(), later("raam-geforceerd"));
        FollowUpPlan urgentFirst = packs.plan(signal("raam-geforceerd").build(), later("post-puilt-uit"));

        assertThat(urgentLater.urgency()).isEqualTo(Urgency.IMMEDIATE);
        assertThat(owner(urgentLater)).isEqualTo("politie by nederland/routering/2");
        assertThat(urgentFirst.urgency()).isEqualTo(Urgency.IMMEDIATE);
        assertThat(owner(urgentFirst)).isEqualTo("politie by nederland/routering/2");
    }

    @Test
    void the_facts_of_the_signal_that_decides_are_those_that_count() {
        packs.local("routering.csv", "regel;over;wanneer;opvolger\n1;kind;avond;wijkagent\n2;;;sociaal-team\n");

        FollowUpPlan plan = packs.plan(
                signal("gordijnen-dicht").build(),
                signalAt("s-2", "2027-01-12T20:00", "dwaalt-op-straat")
                        .about(About.CHILD)
                        .build());

        assertThat(owner(plan)).isEqualTo("wijkagent by GM0512/routering/1");
    }

    @Test
    void what_the_former_owner_did_does_not_take_up_what_is_more_urgent() {
        CaseEvent[] events = {
            received(signal("gordijnen-dicht").build()),
            decided("d", "2027-01-12T12:00", Decision.WATCHFUL_WAITING),
            received(later("raam-geforceerd"))
        };

        FollowUpPlan plan = packs.followUps().plan(caseFile(events), at(WEDNESDAY));

        assertThat(duty(plan, DutyKind.TAKE_UP).state()).isEqualTo(DutyState.OPEN);
        assertThat(duty(plan, DutyKind.TAKE_UP).debtor()).hasToString("politie");
        assertThat(local(duty(plan, DutyKind.TAKE_UP).limit().at())).startsWith("2027-01-14");
        assertThat(duty(plan, DutyKind.DECIDE).state()).isEqualTo(DutyState.OPEN);
        assertThat(plan.status()).isEqualTo(CaseStatus.RECEIVED);
    }

    @Test
    void what_was_taken_up_stays_so_after_a_signal_that_is_no_more_urgent() {
        FollowUpPlan plan = packs.followUps()
                .plan(
                        caseFile(
                                received(signal("gordijnen-dicht").build()),
                                takenUp("t", "2027-01-12T12:00"),
                                received(later("gordijnen-dicht"))),
                        at("2027-01-14T10:00"));

        assertThat(duty(plan, DutyKind.TAKE_UP).metAt()).contains(at("2027-01-12T12:00"));
        assertThat(plan.status()).isEqualTo(CaseStatus.TAKEN_UP);
    }

    @Test
    void a_later_signal_from_another_municipality_is_marked() {
        FollowUpPlan plan = packs.plan(
                signal("gordijnen-dicht").build(),
                signalAt("s-2", WEDNESDAY, "gordijnen-dicht")
                        .area(Area.of("BU05991571"))
                        .build());

        assertThat(remarks(plan, RemarkKind.OUTSIDE_MUNICIPALITY))
                .containsExactly(
                        "Melding s-2 gaat over een plek in een andere gemeente (BU05991571). Deze afspraak geldt daar niet.");
    }

    @Test
    void a_place_in_another_municipality_is_not_in_this_one() {
        packs.local("routering.csv", "regel;gebied;opvolger\n1;GM0512;wijkagent\n2;;sociaal-team\n");

        FollowUpPlan plan = packs.plan(
                signal("gordijnen-dicht").build(),
                signalAt("s-2", WEDNESDAY, "dwaalt-op-straat")
                        .area(Area.of("BU05991571"))
                        .build());

        assertThat(owner(plan)).isEqualTo("sociaal-team by GM0512/routering/2");
    }

    @Test
    void two_signals_at_one_moment_count_in_the_order_of_the_references_of_their_events() {
        Signal one = signalAt("s-1", Cases.TUESDAY, "gordijnen-dicht").build();
        Signal two = signalAt("s-2", Cases.TUESDAY, "post-puilt-uit").build();

        FollowUpPlan plan = packs.plan(one, two);

        assertThat(owner(plan)).startsWith("sociaal-team");
        assertThat(packs.plan(two, one)).isEqualTo(plan);
    }

    @Test
    void after_an_outcome_the_owner_has_to_act_anew_on_a_signal() {
        FollowUpPlan plan = packs.followUps()
                .plan(
                        caseFile(
                                Cases.received(signal("gordijnen-dicht").build()),
                                Events.outcome("o", "2027-01-13T09:00", Outcome.NOTHING_FOUND),
                                Cases.received(later("gordijnen-dicht"))),
                        at(WEDNESDAY));

        assertThat(plan.status()).isEqualTo(CaseStatus.ASSIGNED);
        assertThat(owner(plan)).isEqualTo("sociaal-team by GM0512/routering/2");
        assertThat(duty(plan, DutyKind.TAKE_UP).state()).isEqualTo(DutyState.OPEN);
        assertThat(local(duty(plan, DutyKind.TAKE_UP).limit().at())).isEqualTo("2027-01-18T17:00");
    }
}
