package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ModelJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {
    private static final String CURTAINS = Desk.example("gordijnen-dicht.json");

    @Test
    void a_bare_signal_gives_who_by_when_and_why() {
        Desk desk = Desk.run("plan", CURTAINS);

        assertThat(desk.err()).isEmpty();
        assertThat(desk.exitCode()).isZero();
        assertThat(desk.out().lines())
                .contains(
                        "Plan voor gordijnen-dicht",
                        "  Afspraak: Gorinchem, versie 2027.1.",
                        "  Stand op dinsdag 12 januari 2027 om 10:00: ontvangen.",
                        "  Verantwoordelijk: Ouderenadviseur.",
                        "  Spoed: gewoon.",
                        "  Oppakken: uiterlijk donderdag 14 januari 2027 om 17:00.",
                        "  Dit is een voorbeeld, niet de echte afspraak van Gorinchem.");
        assertThat(desk.out())
                .contains("di 12-1 + 2 werkdagen = do 14-1 17:00", "GM0512/termijnen/3", "GM0512/routering/3");
    }

    @Test
    void immediate_danger_says_to_call_before_anything_else_about_who() {
        List<String> lines = Desk.run("plan", Desk.example("inbraak-bezig.json"))
                .out()
                .lines()
                .toList();

        assertThat(lines.get(lines.indexOf("Wie") + 1)).isEqualTo("  Bel nu 112.");
        assertThat(lines).anyMatch(line -> line.startsWith("  Doet mee: Wijkagent Capelle-Noord"));
        assertThat(lines).anyMatch(line -> line.startsWith("  Moet het weten: Regie integrale veiligheid"));
    }

    @Test
    void without_a_moment_it_is_the_plan_at_the_last_event() {
        assertThat(Desk.run("plan", Desk.example("dossier-twee-melders.json")).out())
                .contains("Stand op woensdag 14 oktober 2026 om 12:00:");
    }

    @Test
    void of_several_signals_each_answer_names_its_own() {
        assertThat(Desk.run("plan", Desk.example("dossier-twee-melders.json")).out())
                .contains("vertellen dat de melding is opgevolgd (melding stank-bloemhof-1)")
                .contains("vertellen dat de melding is opgevolgd (melding stank-bloemhof-2)")
                .contains("Meldingen\n");
    }

    @Test
    void a_moment_without_offset_is_dutch_local_time() {
        String local = Desk.run("plan", CURTAINS, "--at", "2027-01-13T12:00").out();

        assertThat(local).contains("Stand op woensdag 13 januari 2027 om 12:00:");
        assertThat(Desk.run("plan", CURTAINS, "--at", "2027-01-13T11:00Z").out())
                .isEqualTo(local);
        assertThat(Desk.run("plan", CURTAINS, "--at", "2027-01-13T13:00+02:00").out())
                .isEqualTo(local);
    }

    @Test
    void what_was_not_done_in_time_is_too_late() {
        assertThat(Desk.run("plan", CURTAINS, "--at", "2027-01-13T16:59").out()).doesNotContain("TE LAAT");
        assertThat(Desk.run("plan", CURTAINS, "--at", "2027-01-13T17:00").out()).containsOnlyOnce("TE LAAT");
    }

    @Test
    void what_was_done_is_told_with_its_moment() {
        assertThat(Desk.run("plan", Desk.example("dossier-twee-melders.json")).said())
                .contains("Oppakken: gedaan op dinsdag 6 oktober 2026 om 13:00. Nagaan wat er al speelt: gedaan op "
                        + "maandag 12 oktober 2026 om 09:30. Dat was te laat: het moest uiterlijk donderdag 8 oktober "
                        + "2026 om 17:30.");
    }

    @Test
    void a_signal_comes_in_through_the_standard_input_too() throws IOException {
        Desk desk = Desk.withInput(Files.readString(Path.of(CURTAINS)), "plan", "-");

        assertThat(desk.exitCode()).isZero();
        assertThat(desk.out()).isEqualTo(Desk.run("plan", CURTAINS).out());
    }

    @Test
    void the_plan_in_json_is_the_plan_of_the_library() throws IOException {
        Desk desk = Desk.run("plan", CURTAINS, "--json", "--at", "2027-01-12T09:00Z");
        CaseFile caseFile = ModelJson.readCaseFile(Files.readAllBytes(Path.of(CURTAINS)));
        FollowUpPlan plan =
                FollowUps.by(RulePacks.fromClassPath()).plan(caseFile, Instant.parse("2027-01-12T09:00:00Z"));

        assertThat(desk.exitCode()).isZero();
        assertThat(ModelJson.readPlan(desk.out().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(plan);
    }

    @Test
    void in_full_it_also_gives_the_story_and_every_clause_that_answered() {
        String brief = Desk.run("plan", CURTAINS).out();
        String full = Desk.run("plan", CURTAINS, "--uitgebreid").out();

        assertThat(brief).doesNotContain("Om voor te lezen", "Waar wijst");
        assertThat(full)
                .contains("Om voor te lezen", "(melder: buurtprevent)", "nederland/duiding/43: Waar wijst")
                .contains("GM0512/termijnen/5: Wanneer");
    }

    @Test
    void both_names_of_the_option_tell_why_a_partner_is_not_responsible() {
        Desk desk = Desk.run("plan", CURTAINS, "--waarom-niet", "wijkagent");

        assertThat(desk.exitCode()).isZero();
        assertThat(desk.out()).contains("Waarom niet Wijkagent", "Regel GM0512/routering/2 geldt niet");
        assertThat(Desk.run("plan", CURTAINS, "--why-not", "wijkagent").out()).isEqualTo(desk.out());
    }

    @Test
    void an_unknown_partner_is_refused_with_the_known_ones() {
        Desk desk = Desk.run("plan", CURTAINS, "--waarom-niet", "de buurman");

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.out()).isEmpty();
        assertThat(desk.err()).contains("kent geen opvolger \"de buurman\"", "ouderenadviseur", "veilig-thuis");
    }

    @Test
    void json_is_complete_and_goes_with_no_other_form() {
        Desk desk = Desk.run("plan", CURTAINS, "--json", "--uitgebreid");

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err()).contains("--json", "Kies een van beide");
    }

    @Test
    void a_missing_file_is_wrong_use() {
        Desk desk = Desk.run("plan", "er-is-niets.json");

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err().lines())
                .containsExactly("Het bestand \"er-is-niets.json\" is er niet. Kijk of de naam goed is.");
    }

    @Test
    void a_folder_is_no_case_file() {
        Desk desk = Desk.run("plan", Desk.EXAMPLES.toString());

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err()).contains("is een map");
    }

    @Test
    void broken_json_is_told_with_its_place(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("kapot.json"), "{\n  \"id\": \"m-1\",\n  oeps\n}");
        Desk desk = Desk.run("plan", file.toString());

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(desk.out()).isEmpty();
        assertThat(desk.err())
                .startsWith(file + ":3:")
                .contains("geen goede JSON")
                .hasLineCount(1);
    }

    @Test
    void an_unknown_field_is_told_by_its_name_and_path() throws IOException {
        String signal = Files.readString(Path.of(CURTAINS)).replace("\"sense\"", "\"zintuig\"");
        Desk desk = Desk.withInput(signal, "plan", "-");

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(desk.err())
                .startsWith("standaardinvoer:")
                .contains("observations[0].zintuig", "dit veld bestaat niet");
    }

    @Test
    void a_value_that_the_model_refuses_is_told_with_what_was_expected() throws IOException {
        String signal = Files.readString(Path.of(CURTAINS)).replace("BU05121105", "Gorinchem");
        Desk desk = Desk.withInput(signal, "plan", "-");

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(desk.err())
                .contains("bij area:", "de waarde klopt niet", "Gorinchem")
                .hasLineCount(1);
    }

    @Test
    void a_municipality_without_agreement_is_named() throws IOException {
        String signal = Files.readString(Path.of(CURTAINS)).replace("BU0512", "BU0345");
        Desk desk = Desk.withInput(signal, "plan", "-");

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(desk.err())
                .contains("geen afspraak van gemeente GM0345 op dinsdag 12 januari 2027", "geen enkele afspraak");
    }

    @Test
    void a_day_without_agreement_is_told_with_the_days_that_have_one() throws IOException {
        String signal = Files.readString(Path.of(CURTAINS)).replace("2027-01-12", "2031-01-14");
        Desk desk = Desk.withInput(signal, "plan", "-");

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(desk.err())
                .contains("GM0512 op dinsdag 14 januari 2031", "1-1-2027 tot en met 31-12-2028")
                .hasLineCount(1);
    }

    @Test
    void before_the_first_signal_there_is_no_plan() {
        Desk desk = Desk.run("plan", CURTAINS, "--at", "2027-01-12T09:59");

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(desk.err()).contains("nog niets gemeld", "dinsdag 12 januari 2027 om 10:00");
    }

    @Test
    void a_moment_that_is_none_is_wrong_use() {
        for (String moment : List.of("gisteren", "2027-13-01T10:00", "2027-01-12", "10:00", "2027-01-12T10:00+99:00")) {
            Desk desk = Desk.run("plan", CURTAINS, "--at", moment);

            assertThat(desk.exitCode()).as(moment).isEqualTo(2);
            assertThat(desk.err()).contains("\"" + moment + "\" is geen moment");
        }
    }

    @Test
    void packs_in_a_folder_go_before_the_shipped_ones(@TempDir Path folder) throws IOException {
        Desk.changedPack(
                folder, "GM0512-gorinchem-2027", "routering.csv", "ouderenadviseur;;;3.3", "sociaal-team;;;3.3");

        assertThat(Desk.run("plan", CURTAINS, "--dir", folder.toString()).out())
                .contains("Verantwoordelijk: Sociaal")
                .doesNotContain("Verantwoordelijk: Ouderenadviseur");
    }

    @Test
    void with_a_mistake_in_the_folder_there_is_no_plan(@TempDir Path folder) throws IOException {
        Path pack =
                Desk.changedPack(folder, "GM0512-gorinchem-2027", "routering.csv", "2;verwardheid;", "2;verwardhied;");
        Desk desk = Desk.run("plan", CURTAINS, "--dir", folder.toString());

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(desk.out()).isEmpty();
        assertThat(desk.err()).contains(pack.resolve("routering.csv") + ":7:3  onbekend-woord  ");
    }

    @Test
    void lines_keep_within_the_width_and_lose_no_word() {
        String wide = Desk.ofWidth(100, "plan", CURTAINS).out();
        String narrow = Desk.ofWidth(60, "plan", CURTAINS).out();

        assertThat(narrow.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
        assertThat(wide.lines()).anySatisfy(line -> assertThat(line.length()).isGreaterThan(60));
        assertThat(narrow.split("\\s+")).containsExactly(wide.split("\\s+"));
    }

    @Test
    void only_a_terminal_gets_colours() {
        assertThat(Desk.run("plan", CURTAINS).out()).doesNotContain("\u001b");
        assertThat(Desk.onTerminal("plan", CURTAINS).out()).contains("\u001b[1mWie");
    }
}
