package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands on the page of a plan. */
class PlanPageTest {
    private static final String CURTAINS = Desk.example("gordijnen-dicht.json");

    private static List<String> headings(Desk desk) {
        return desk.out()
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith(" "))
                .toList();
    }

    @Test
    void what_presses_comes_first_and_what_it_rests_on_last() {
        assertThat(headings(Desk.run("plan", CURTAINS, "--at", "2027-01-14T18:00")))
                .containsExactly(
                        "Plan voor gordijnen-dicht",
                        "Wie",
                        "Nu te doen",
                        "Wie nog meer",
                        "Wanneer",
                        "Terugkoppeling",
                        "Wat al bekend is",
                        "Als niemand iets doet",
                        "Wat niet of te laat is gedaan",
                        "Wie mag wat zien",
                        "Waarom",
                        "Let op",
                        "Melding",
                        "Waar dit plan op rust");
    }

    @Test
    void a_part_without_lines_has_no_heading() {
        assertThat(headings(Desk.run("plan", CURTAINS)))
                .doesNotContain("Nu te doen", "Pauzes", "Advies aan de melder", "Telt niet mee", "Nog te vragen");
    }

    @Test
    void an_owner_that_took_over_is_told_with_since_when_and_why() {
        Desk desk = Desk.run("plan", Desk.example("dossier-niet-opgepakt.json"));

        assertThat(desk.said())
                .contains(
                        "Verantwoordelijk: Regisseur zorg en veiligheid, telefoon 14 0183. Overgenomen, sinds donderdag 4 "
                                + "maart 2027 om 14:30.")
                .contains("Overgenomen van Ouderenadviseur op do 4-3 14:30, volgens regel GM0512/opschaling/3.")
                .contains("Vertel Regisseur zorg en veiligheid, telefoon 14 0183: u bent nu verantwoordelijk.");
        assertThat(Desk.run("plan", CURTAINS).out()).doesNotContain(", sinds ");
    }

    @Test
    void steps_that_ask_the_same_of_the_same_party_are_told_together() {
        String said = Desk.run("plan", CURTAINS, "--at", "2027-02-10T10:00").said();

        assertThat(said)
                .contains("Bel Sociaal team, telefoon 14 0183, over: oppakken. Sinds vr 15-1-2027 10:30. Regel "
                        + "GM0512/opschaling/2.")
                .contains(
                        "Herinner Regisseur zorg en veiligheid aan: bevestigen, besluiten, terugkoppelen en oppakken.");
    }

    @Test
    void a_reminder_of_somebody_who_no_longer_owes_it_is_not_to_be_done_now() {
        assertThat(Desk.run("plan", CURTAINS, "--at", "2027-02-10T10:00").said())
                .contains("Niet gedaan, en nu niet meer nodig: Ouderenadviseur herinneren.")
                .doesNotContain("Herinner Ouderenadviseur aan");
    }

    @Test
    void a_step_about_what_was_done_since_is_not_to_be_done_now() throws IOException {
        String done = Desk.exampleWith(
                "dossier-niet-opgepakt.json",
                Desk.event(1, "taken-up", "2027-03-04T15:00:00Z", "regisseur-2", ",\"partner\":\"regie-gemeente\""));
        String without = done.replaceAll("(?s)\\{\\s*\"type\": \"step-taken\".*?\\},", "");
        Desk desk = Desk.withInput(without, "plan", "-");

        assertThat(desk.said())
                .contains("Niet gedaan, en nu niet meer nodig: Ouderenadviseur herinneren; Sociaal team bellen.")
                .contains("Stap 2 bij niet opgepakt (bel) is niet gezet.");
    }

    @Test
    void a_step_that_follows_from_what_happened_is_told_with_its_reason() {
        assertThat(Desk.run("plan", Desk.example("dossier-betwist.json")).said())
                .contains(
                        "Nu te doen Informeer Regisseur zorg en veiligheid. De melder is het niet eens met het antwoord, "
                                + "sinds ma 20-9 11:00. Regel nederland/opschaling/56.");
    }

    @Test
    void a_team_that_is_out_near_danger_is_told_as_warned() {
        Desk desk = Desk.run("plan", Desk.example("dossier-gevaar-team-op-pad.json"), "--at", "2027-05-21T21:16");

        assertThat(desk.said())
                .contains("Wie Bel nu 112. Verantwoordelijk: Hulpdiensten (112)")
                .contains("Bel het team (team-oost). Op vr 21-5 21:15 is direct gevaar gemeld.");
    }

    @Test
    void a_clock_that_stands_still_is_told_with_until_when() {
        assertThat(Desk.run("plan", Desk.example("dossier-gepauzeerd.json")).said())
                .contains(
                        "Langsgaan: de klok staat stil tot uiterlijk maandag 21 juni 2027 om 09:00 (bewoner is er niet). "
                                + "Loopt zij daarna weer, dan uiterlijk donderdag 24 juni 2027 om 17:00.")
                .contains("Pauzes Bewoner is er niet: de klok staat stil sinds donderdag 10 juni 2027 om 15:00, tot "
                        + "uiterlijk maandag 21 juni 2027 om 09:00. Voor: langsgaan en afhandelen.");
        assertThat(Desk.run("plan", Desk.example("dossier-gepauzeerd.json"), "--at", "2027-06-22T10:00")
                        .said())
                .contains("de klok stond stil van donderdag 10 juni 2027 om 15:00 tot maandag 21 juni 2027 om 09:00.")
                .contains("Langsgaan: uiterlijk donderdag 24 juni 2027 om 17:00.");
    }

    @Test
    void a_duty_that_lapsed_is_told_with_the_reason() throws IOException {
        String given = Desk.exampleWith(
                "dossier-gepauzeerd.json",
                Desk.event(1, "observer-not-reached", "2027-06-11T08:00:00Z", "sociaal-team-4", ""),
                Desk.event(
                        2,
                        "duty-waived",
                        "2027-06-11T08:05:00Z",
                        "sociaal-team-4",
                        ",\"duty\":\"FEED_BACK/e1/nederland.2/tuin-verwilderd\",\"reason\":\"OBSERVER_NOT_REACHED\""));

        assertThat(Desk.withInput(given, "plan", "-").said())
                .contains(
                        "Aan de melder vertellen dat de melding is opgevolgd: hoeft niet meer (melder niet bereikt).");
    }

    @Test
    void an_event_that_was_not_allowed_is_told_with_what_is() throws IOException {
        String given = Desk.exampleWith(
                "dossier-gepauzeerd.json", Desk.event(1, "closed", "2027-06-11T08:00:00Z", "sociaal-team-4", ""));

        assertThat(Desk.withInput(given, "plan", "-").said())
                .contains(
                        "Telt niet mee Gebeurtenis later-1 (gesloten). Het dossier is nu: opgepakt. Dan kan \"gesloten\" "
                                + "niet. Wel kon toen: melding, ");
    }

    @Test
    void who_is_not_known_is_told_where_the_answer_will_be() {
        assertThat(Desk.run("plan", Desk.example("anonieme-zorg-met-kerst.json"))
                        .said())
                .contains("Melder: de anonieme melder van melding anonieme-zorg-met-kerst.")
                .containsPattern(
                        "Melding anonieme-zorg-met-kerst: op te zoeken met code [A-Z0-9]{10}, vanaf \\w+dag \\d");
    }

    @Test
    void what_was_known_already_and_the_advice_are_told() {
        assertThat(Desk.run("plan", Desk.example("dossier-niet-opgepakt.json")).said())
                .contains(
                        "Wat al bekend is Eerder gemeld op vrijdag 20 november 2026 om 16:00: dossier dossier-0040. Al "
                                + "betrokken: thuiszorg.");
        assertThat(Desk.run("plan", Desk.example("dossier-even-wachten.json")).said())
                .contains("Advies aan de melder Probeer het op een ander moment nog eens.")
                .contains("Na het laatste contact (niet thuis).");
    }

    @Test
    void a_closed_case_has_nobody_accountable_any_more() {
        Desk desk = Desk.run("plan", Desk.example("dossier-betwist.json"), "--at", "2027-09-13T10:00");

        assertThat(desk.said())
                .contains("om 10:00: gesloten.", "Het laatst verantwoordelijk: Ouderenadviseur.")
                .doesNotContain("Nu te doen", "Nog te vragen");
    }

    @Test
    void in_short_the_forecast_and_the_audit_end_with_where_the_rest_is() {
        String brief = Desk.run("plan", CURTAINS, "--at", "2027-01-18T10:00").said();
        String full = Desk.run("plan", CURTAINS, "--at", "2027-01-18T10:00", "--uitgebreid")
                .said();

        assertThat(brief)
                .containsPattern("Daarna nog \\d+ regels: zie opvolging verwachting.")
                .containsPattern("Nog \\d+ regels: zie --uitgebreid.");
        assertThat(full).doesNotContain("zie opvolging verwachting", "zie --uitgebreid");
    }

    @Test
    void in_full_it_also_tells_on_what_ground_a_role_may_see_something() {
        assertThat(Desk.run("plan", CURTAINS).out()).doesNotContain("nederland/delen");
        assertThat(Desk.run("plan", CURTAINS, "--uitgebreid").said())
                .contains(
                        "Melder: status, opvolgers, terugkoppeling en advies. Status, terugkoppeling en advies: de melder "
                                + "hoort hoe het ermee staat, niet wat er aan de hand is (regel nederland/delen/16).")
                .contains("Beloofd in regel nederland/terugkoppeling/1.");
    }

    @Test
    void after_a_move_it_is_the_agreement_of_then() throws IOException {
        String moved = Desk.exampleWith(
                "dossier-verwilderde-tuin.json",
                Desk.event(1, "moved-to-agreement", "2019-01-07T09:00:00Z", "dossierhouder-1", ""));

        assertThat(Desk.withInput(moved, "plan", "-").said())
                .contains("Afspraak: Vijfheerenlanden, versie ", "Wmo-loket van de gemeente informeren");
        assertThat(Desk.withInput(moved, "plan", "-", "--at", "2019-01-06T09:00")
                        .out())
                .contains("  Afspraak: Leerdam, versie ");
    }
}
