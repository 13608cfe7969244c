package nl.opvolging.packs;

import static nl.opvolging.packs.Reports.report;
import static nl.opvolging.packs.Reports.team;
import static nl.opvolging.testkit.OpvolgingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.CaseRef;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.EarlierSignal;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.HandOverReason;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.Step;
import org.junit.jupiter.api.Test;

/** Danger while teams walk, and a matter that is reported again and again. */
class StoriesOfDangerTest {
    /** In the evening, in a street of the eastern team; one team is there, one is home again, and one walks elsewhere. */
    private static Dossier danger() {
        return Dossier.begin(report("melding-1", "2027-01-12T20:30", "BU05121105", "gordijnen-dicht")
                        .immediateDanger(Answer.YES)
                        .build())
                .on("2027-01-12T18:00")
                .teamOut(team("team-thuis", "WK051211"), "2027-01-12T20:00")
                .on("2027-01-12T20:00")
                .teamOut(team("team-oost", "WK051211"), "2027-01-12T22:00")
                .teamOut(team("team-west", "WK051201"), "2027-01-12T22:00");
    }

    @Test
    void the_teams_that_walk_where_there_is_danger_are_called_at_once() {
        Dossier story = danger().on("2027-01-12T20:30");
        assertThat(story.plan()).isOwnedBy("hulpdiensten");
        assertThat(story.plan().explanation().text()).contains("Bel nu 112. Verantwoordelijk: Hulpdiensten (112).");
        assertThat(story.steps(EscalationCause.DANGER))
                .containsExactly("2027-01-12T20:30 bel team-oost", "2027-01-12T20:30 informeer regie-gemeente");
        assertThat(story.plan().steps().get(0).reason())
                .isEqualTo("Bel het team (team-oost). Op di 12-1 20:30 is direct gevaar gemeld.");
    }

    @Test
    void a_team_that_goes_out_later_is_called_while_the_danger_lasts_and_no_longer() {
        Dossier story = danger().on("2027-01-12T21:00")
                .teamOut(team("team-laat", "BU05121105"), "2027-01-12T23:00")
                .on("2027-01-12T21:30")
                .by("hulpdiensten")
                .handedOver("wijkagent", HandOverReason.LIGHTER)
                .on("2027-01-12T21:45")
                .teamOut(team("team-nog-later", "WK051211"), "2027-01-12T23:00");
        assertThat(story.plan()).isOwnedBy("wijkagent");
        assertThat(story.steps(EscalationCause.DANGER))
                .containsExactly(
                        "2027-01-12T20:30 bel team-oost",
                        "2027-01-12T20:30 informeer regie-gemeente",
                        "2027-01-12T21:00 bel team-laat");
    }

    @Test
    void when_the_police_act_somewhere_the_teams_there_are_called_until_the_warning_ends() {
        Dossier story = Dossier.begin(report("melding-1", "2027-01-12T10:00", "BU05121105", "gordijnen-dicht")
                        .about(About.OLDER_PERSON)
                        .build())
                .on("2027-01-12T20:00")
                .teamOut(team("team-oost", "WK051211"), "2027-01-12T22:00")
                .teamOut(team("team-west", "WK051201"), "2027-01-12T22:00")
                .on("2027-01-12T20:15")
                .policeWarned("WK051211", "2027-01-12T23:00")
                .on("2027-01-12T22:30")
                .teamOut(team("team-laat", "BU05121105"), "2027-01-13T00:30")
                .on("2027-01-12T23:00")
                .teamOut(team("team-nacht", "WK051211"), "2027-01-13T01:00");
        assertThat(story.plan()).isOwnedBy("ouderenadviseur"); // who follows up does not change by it
        assertThat(story.steps(EscalationCause.DANGER))
                .containsExactly(
                        "2027-01-12T20:15 bel team-oost",
                        "2027-01-12T20:15 informeer regie-gemeente",
                        "2027-01-12T22:30 bel team-laat");
        assertThat(story.plan().steps().get(0).reason())
                .isEqualTo("Bel het team (team-oost). De politie treedt op, sinds di 12-1 20:15.");
    }

    private static Signal again(int number, String local) {
        return report("melding-" + number, local, "WK050205", "gordijnen-dicht").build();
    }

    private static EarlierSignal earlier(String local) {
        return new EarlierSignal(CaseRef.of("dossier-vorig"), Dossier.at(local));
    }

    @Test
    void a_third_report_in_a_month_is_told_to_the_safety_net_once_and_earlier_cases_count() {
        // 3 in 30 days: the report of 4 January, in another case, counts up to and with 3 February.
        Dossier story = Dossier.begin(again(1, "2027-01-12T10:00"))
                .on("2027-01-13T09:00")
                .by("wijkagent-noord")
                .acknowledged()
                .decided(Decision.WATCHFUL_WAITING)
                .by("wijkteam")
                .historyChecked(earlier("2027-01-04T15:00"))
                .on("2027-01-20T09:00")
                .by("wijkteam")
                .historyChecked(earlier("2027-01-04T15:00")); // looked up once more: still one report
        assertThat(story.steps(EscalationCause.REPEATED)).isEmpty();

        story.reported(again(2, "2027-01-27T11:00"));
        assertThat(story.steps(EscalationCause.REPEATED))
                .containsExactly("2027-01-27T11:00 informeer veiligheidsregie");
        assertThat(story.plan()).isOwnedBy("wijkagent-noord").informs("wijkteam", "veiligheidsregie");

        story.reported(again(3, "2027-01-29T11:00")).on("2027-06-01T12:00");
        assertThat(story.steps(EscalationCause.REPEATED))
                .containsExactly("2027-01-27T11:00 informeer veiligheidsregie");
        assertThat(story.plan().steps())
                .filteredOn(step -> step.cause() == EscalationCause.REPEATED)
                .extracting(Step::reason)
                .containsExactly(
                        "Informeer Regie integrale veiligheid. Dit is nu 3 keer of vaker gemeld binnen 30 dagen.");
        assertThat(story.plan().background().orElseThrow().earlier()).hasSize(3);
    }

    @Test
    void looking_up_what_is_known_may_make_it_the_third_report() {
        Dossier story = Dossier.begin(again(1, "2027-01-12T10:00"))
                .reported(again(2, "2027-01-14T10:00"))
                .on("2027-01-15T20:00")
                .by("wijkteam")
                .historyChecked(earlier("2027-01-04T15:00"))
                .on("2027-01-18T10:00");
        assertThat(story.steps(EscalationCause.REPEATED))
                .containsExactly("2027-01-18T09:00 informeer veiligheidsregie"); // Capelle opens ma 18 January at 9:00
    }

    @Test
    void three_reports_in_a_longer_time_are_not_too_many() {
        Dossier story = Dossier.begin(again(1, "2027-01-12T10:00"))
                .reported(again(2, "2027-01-27T11:00"))
                .reported(again(3, "2027-02-12T10:00")) // the first counted up to and with do 11 February
                .on("2027-03-01T12:00");
        assertThat(story.steps(EscalationCause.REPEATED)).isEmpty();
    }
}
