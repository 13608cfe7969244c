package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.feedback;
import static nl.opvolging.rules.Cases.owner;
import static nl.opvolging.rules.Cases.received;
import static nl.opvolging.rules.Cases.signalAt;
import static nl.opvolging.rules.Events.handedOver;
import static nl.opvolging.rules.Events.outcome;
import static nl.opvolging.rules.Events.policeWarned;
import static nl.opvolging.rules.Events.steps;
import static nl.opvolging.rules.Events.wentOut;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Outcome;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.RemarkKind;
import nl.opvolging.signal.Team;
import nl.opvolging.signal.TeamKind;
import nl.opvolging.signal.TeamRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is warned when there is danger, and that nobody takes danger from 112 unasked. */
class DangerTest {
    private static final String LATER = "2027-01-12T15:00";

    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
        packs.local(
                "opschaling.csv", ClimbingTest.HEADER + "1;gevaar;;;1;bel;teams;;\n2;gevaar;1 uur;;2;bel;regie;;\n");
    }

    /** Danger at 10:00 in a part of Gorinchem-Oost. */
    private static CaseEvent danger() {
        return danger("s-1", Cases.TUESDAY);
    }

    private static CaseEvent danger(String id, String local) {
        return received(signalAt(id, local, "gordijnen-dicht")
                .immediateDanger(Answer.YES)
                .build());
    }

    private static Team team(String ref, String... areas) {
        Team.Builder team = Team.builder();
        team.ref(TeamRef.of(ref)).kind(TeamKind.GROUP_CHAT);
        for (String area : areas) {
            team.addHomeAreas(Area.of(area));
        }
        return team.build();
    }

    private FollowUpPlan plan(CaseEvent... events) {
        return packs.followUps().plan(Cases.caseFile(events), Cases.at(LATER));
    }

    private List<String> warned(CaseEvent... events) {
        return steps(plan(events)).stream()
                .filter(step -> step.contains("TEAM:"))
                .toList();
    }

    @Test
    void a_team_that_is_out_when_there_is_danger_is_called() {
        assertThat(warned(danger(), wentOut("w", "2027-01-12T09:30", "2027-01-12T11:00", team("oost", "WK051211"))))
                .containsExactly("2027-01-12T10:00 CALL TEAM:oost");
    }

    @Test
    void a_team_that_came_home_before_is_not_called() {
        assertThat(warned(danger(), wentOut("w", "2027-01-12T09:30", "2027-01-12T10:00", team("oost", "WK051211"))))
                .isEmpty();
    }

    @Test
    void a_team_that_is_out_before_there_is_a_case_is_no_reason_to_refuse() {
        assertThat(plan(danger(), wentOut("w", "2027-01-12T09:30", "2027-01-12T11:00", team("oost")))
                        .refused())
                .isEmpty();
    }

    @Test
    void a_team_that_goes_out_while_there_is_danger_is_called() {
        assertThat(warned(danger(), wentOut("w", "2027-01-12T14:00", "2027-01-12T16:00", team("oost", "WK051211"))))
                .containsExactly("2027-01-12T14:00 CALL TEAM:oost");
    }

    @Test
    void a_team_is_near_if_its_area_holds_the_place_or_lies_in_it_or_is_not_known() {
        CaseEvent somewhere = received(signalAt("s-1", Cases.TUESDAY, "gordijnen-dicht")
                .area(Area.of("WK051211"))
                .immediateDanger(Answer.YES)
                .build());

        assertThat(warned(
                        somewhere,
                        wentOut("a", "2027-01-12T09:30", "2027-01-12T11:00", team("stad", "GM0512")),
                        wentOut("b", "2027-01-12T09:30", "2027-01-12T11:00", team("straat", "BU05121105")),
                        wentOut("c", "2027-01-12T09:30", "2027-01-12T11:00", team("overal")),
                        wentOut("d", "2027-01-12T09:30", "2027-01-12T11:00", team("west", "WK051219"))))
                .containsExactly(
                        "2027-01-12T10:00 CALL TEAM:stad",
                        "2027-01-12T10:00 CALL TEAM:straat",
                        "2027-01-12T10:00 CALL TEAM:overal");
    }

    @Test
    void a_team_is_called_once_however_often_it_goes_out() {
        assertThat(warned(
                        danger(),
                        wentOut("v", "2027-01-12T09:30", "2027-01-12T11:00", team("oost")),
                        wentOut("w", "2027-01-12T14:00", "2027-01-12T16:00", team("oost"))))
                .hasSize(1);
    }

    @Test
    void the_call_to_each_team_has_a_reference_of_its_own_and_says_why() {
        FollowUpPlan plan = plan(danger(), wentOut("w", "2027-01-12T14:00", "2027-01-12T16:00", team("oost")));

        assertThat(plan.steps())
                .filteredOn(step -> step.recipient().equals(Party.team(TeamRef.of("oost"))))
                .extracting(step -> step.id() + ": " + step.reason())
                .containsExactly(
                        "zaak-1/GM0512.1/e-s-1/oost: Bel het team (oost). Op di 12-1 10:00 is direct gevaar gemeld.");
        assertThat(plan.involvements())
                .filteredOn(involvement -> involvement.role() == PartyRole.TEAM)
                .extracting(involvement -> involvement.party().ref())
                .containsExactly("oost");
    }

    @Test
    void after_somebody_handed_it_over_no_team_is_called() {
        assertThat(warned(
                        danger(),
                        handedOver("h", "2027-01-12T10:20", "politie"),
                        wentOut("w", "2027-01-12T14:00", "2027-01-12T16:00", team("oost"))))
                .isEmpty();
    }

    @Test
    void after_an_outcome_no_team_is_called() {
        assertThat(warned(
                        danger(),
                        outcome("o", "2027-01-12T10:20", Outcome.NOTHING_FOUND),
                        wentOut("w", "2027-01-12T14:00", "2027-01-12T16:00", team("oost"))))
                .isEmpty();
    }

    @Test
    void after_it_was_closed_no_team_is_called() {
        FollowUpPlan plan = plan(
                danger(),
                outcome("o", "2027-01-12T10:20", Outcome.NOTHING_FOUND),
                feedback("f", "2027-01-12T10:21", FeedbackLevel.WHAT_WAS_DONE),
                Events.closed("z", "2027-01-12T10:22"),
                wentOut("w", "2027-01-12T14:00", "2027-01-12T16:00", team("oost")));

        assertThat(plan.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(plan.steps()).isEmpty();
    }

    @Test
    void after_an_outcome_nobody_is_told_to_call_112() {
        CaseEvent over = outcome("o", "2027-01-12T10:20", Outcome.NOTHING_FOUND);

        assertThat(plan(danger()).explanation().text()).contains("Bel nu 112. Verantwoordelijk:");
        assertThat(plan(danger(), over).explanation().text())
                .contains("Verantwoordelijk: Hulpdiensten (112).")
                .doesNotContain("Bel nu 112");
    }

    @Test
    void new_danger_after_an_outcome_begins_the_case_anew() {
        FollowUpPlan plan = packs.followUps()
                .plan(
                        Cases.caseFile(
                                danger(),
                                outcome("o", "2027-01-12T10:20", Outcome.NOTHING_FOUND),
                                danger("s-2", "2027-01-12T12:00")),
                        Cases.at("2027-01-12T12:00"));

        assertThat(owner(plan)).startsWith("hulpdiensten ");
        assertThat(plan.status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(Events.acts(plan)).containsExactly("TAKE_UP OPEN", "DECIDE OPEN");
    }

    @Test
    void a_second_signal_of_the_same_danger_gives_no_new_term() {
        FollowUpPlan plan = packs.followUps()
                .plan(Cases.caseFile(danger(), danger("s-2", "2027-01-12T10:10")), Cases.at("2027-01-12T10:15"));

        assertThat(Events.limit(plan, DutyKind.TAKE_UP)).isEqualTo("2027-01-12T10:30");
    }

    @Test
    void the_rest_of_the_ladder_is_climbed_while_the_danger_lasts() {
        assertThat(steps(plan(danger()))).containsExactly("2027-01-12T11:00 CALL PARTNER:regie");
        assertThat(steps(plan(danger(), handedOver("h", "2027-01-12T10:20", "politie"))))
                .isEmpty();
    }

    @Test
    void nobody_takes_danger_over_from_112_but_somebody_is_called() {
        packs.local("opschaling.csv", ClimbingTest.HEADER + "1;niet opgepakt;10 minuten;;1;neem over;regie;;\n");
        FollowUpPlan plan = plan(danger());

        assertThat(owner(plan)).startsWith("hulpdiensten ");
        assertThat(plan.steps().get(0).action()).isEqualTo(EscalationAction.CALL);
        assertThat(plan.steps().get(0).reason())
                .isEqualTo(
                        "Bel Regie van de gemeente. Niet op tijd gedaan: oppakken. Dat moest uiterlijk di 12-1 10:30."
                                + " Zolang er gevaar is, blijft Hulpdiensten (112) verantwoordelijk.");
    }

    @Test
    void while_danger_lasts_the_plan_asks_whether_it_is_over() {
        assertThat(Cases.remarks(plan(danger()), RemarkKind.DANGER))
                .containsExactly(
                        "Zolang er gevaar is, blijft Hulpdiensten (112) verantwoordelijk. Is het gevaar voorbij?"
                                + " Draag het dossier dan over.");
        assertThat(Cases.remarks(
                        plan(danger(), Events.handedOver("h", "2027-01-12T10:30", "regie")), RemarkKind.DANGER))
                .isEmpty();
    }

    @Test
    void with_danger_nobody_has_to_look_up_first_what_is_known() {
        assertThat(Events.acts(plan(danger()))).containsExactly("TAKE_UP MISSED", "DECIDE OPEN");
    }

    @Test
    void the_police_warn_the_teams_that_are_where_they_act() {
        CaseEvent[] events = {
            Events.curtains(),
            wentOut("v", "2027-01-12T11:00", "2027-01-12T14:00", team("oost", "WK051211")),
            wentOut("w", "2027-01-12T11:00", "2027-01-12T14:00", team("west", "WK051219")),
            policeWarned("p", "2027-01-12T12:00", "2027-01-12T13:00", "WK051211")
        };
        FollowUpPlan plan = plan(events);

        assertThat(steps(plan)).containsExactly("2027-01-12T12:00 CALL TEAM:oost");
        assertThat(plan.steps().get(0).cause()).isEqualTo(EscalationCause.DANGER);
        assertThat(plan.steps().get(0).reason())
                .isEqualTo("Bel het team (oost). De politie treedt op, sinds di 12-1 12:00.");
        assertThat(owner(plan)).startsWith("sociaal-team ");
    }

    @Test
    void the_police_warn_the_teams_that_go_out_until_it_is_over() {
        CaseEvent warned = policeWarned("p", "2027-01-12T12:00", "2027-01-12T13:00", "GM0512");

        assertThat(warned(
                        Events.curtains(),
                        warned,
                        wentOut("v", "2027-01-12T12:59", "2027-01-12T14:00", team("oost")),
                        wentOut("w", "2027-01-12T13:00", "2027-01-12T14:00", team("west"))))
                .containsExactly("2027-01-12T12:59 CALL TEAM:oost");
    }

    @Test
    void when_the_police_are_done_the_rest_of_the_ladder_is_not_climbed() {
        assertThat(steps(plan(Events.curtains(), policeWarned("p", "2027-01-12T12:00", "2027-01-12T13:00", "GM0512"))))
                .isEmpty();
        assertThat(steps(plan(Events.curtains(), policeWarned("p", "2027-01-12T12:00", "2027-01-12T13:01", "GM0512"))))
                .containsExactly("2027-01-12T13:00 CALL PARTNER:regie");
    }
}
