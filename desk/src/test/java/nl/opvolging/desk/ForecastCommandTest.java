package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.opvolging.signal.ModelJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastCommandTest {
    private static final String CURTAINS = Desk.example("gordijnen-dicht.json");

    @Test
    void it_begins_with_how_it_stands_and_who_has_it() {
        assertThat(Desk.run("verwachting", CURTAINS).out().lines().limit(3))
                .containsExactly(
                        "Verwachting voor gordijnen-dicht, als niemand iets doet",
                        "  Stand op dinsdag 12 januari 2027 om 10:00: ontvangen.",
                        "  Verantwoordelijk: Ouderenadviseur.");
    }

    @Test
    void each_day_stands_there_once_with_how_far_away_it_is() {
        List<String> days = Desk.run("verwachting", CURTAINS)
                .out()
                .lines()
                .filter(line -> line.matches("\\p{Lu}\\w+dag .*"))
                .toList();

        assertThat(days)
                .startsWith("Woensdag 13 januari 2027, over 1 dag", "Donderdag 14 januari 2027, over 2 dagen")
                .doesNotHaveDuplicates();
    }

    @Test
    void each_line_tells_when_who_what_and_why() {
        assertThat(Desk.run("verwachting", CURTAINS).said())
                .contains("17:00 Te laat: oppakken, door Ouderenadviseur. Regel GM0512/termijnen/3.")
                .contains("10:30 Stap 2. Bel Sociaal team.")
                .contains(
                        "14:30 Regisseur zorg en veiligheid wordt verantwoordelijk, in plaats van Ouderenadviseur. Regel "
                                + "GM0512/opschaling/3.");
    }

    @Test
    void it_ends_with_who_has_it_then() {
        assertThat(Desk.run("verwachting", CURTAINS).out())
                .containsPattern(
                        "\nAan het eind\n  Verantwoordelijk is dan: Regisseur zorg en veiligheid\\.\n  Na .* verandert er "
                                + "vanzelf niets meer\\.\n$");
    }

    @Test
    void on_the_day_itself_each_line_tells_how_long_it_takes() {
        assertThat(Desk.run("verwachting", CURTAINS, "--at", "2027-01-14T14:59").out())
                .contains("Donderdag 14 januari 2027, dezelfde dag\n", "  17:00 (over 2 uur en 1 minuut) ");
        assertThat(Desk.run("verwachting", CURTAINS, "--at", "2027-01-14T16:45").out())
                .contains("  17:00 (over 15 minuten) ");
        assertThat(Desk.run("verwachting", CURTAINS, "--at", "2027-01-14T16:00").out())
                .contains("  17:00 (over 1 uur) ");
        assertThat(Desk.run("verwachting", CURTAINS, "--at", "2027-01-14T16:59:30")
                        .out())
                .contains("  17:00 (zo meteen) ");
    }

    @Test
    void the_end_of_a_pause_is_told_with_whom_it_concerns() {
        assertThat(Desk.run("verwachting", Desk.example("dossier-gepauzeerd.json"))
                        .said())
                .contains("09:00 Sociaal team: De pauze (bewoner is er niet) is voorbij: de klok loopt weer.");
    }

    @Test
    void the_end_of_an_agreement_is_told() {
        assertThat(Desk.run("verwachting", Desk.example("dossier-verwilderde-tuin.json"))
                        .said())
                .contains("Dinsdag 1 januari 2019, over")
                .contains("gaat op in een andere gemeente. Zet het dossier dan over.");
    }

    @Test
    void with_immediate_danger_it_says_to_call_first() {
        assertThat(Desk.run("verwachting", Desk.example("inbraak-bezig.json")).out())
                .contains("\n  Bel nu 112.\n");
    }

    @Test
    void what_is_recorded_for_later_is_told_not_to_count() {
        String late = "Wat in het dossier staat van na dit moment, telt hier niet mee.";
        String example = Desk.example("dossier-twee-melders.json");

        assertThat(Desk.run("verwachting", example, "--at", "2026-10-06T12:00").out())
                .contains(late);
        assertThat(Desk.run("verwachting", example).out()).doesNotContain(late);
    }

    @Test
    void if_nothing_is_to_come_it_says_so() {
        Desk desk = Desk.run("verwachting", Desk.example("dossier-betwist.json"), "--at", "2027-09-13T10:00");

        assertThat(desk.exitCode()).isZero();
        assertThat(desk.out())
                .contains("Het laatst verantwoordelijk: Ouderenadviseur.")
                .endsWith("\nAan het eind\n  Er staat niets te gebeuren. Ook als niemand iets doet, blijft het zo.\n");
    }

    @Test
    void in_json_it_is_the_forecast_of_the_plan() throws JsonProcessingException {
        JsonNode lines = ModelJson.newMapper()
                .readTree(Desk.run("verwachting", CURTAINS, "--json").out());
        JsonNode plan = ModelJson.newMapper()
                .readTree(Desk.run("plan", CURTAINS, "--json").out());

        assertThat(lines).isNotEmpty().isEqualTo(plan.get("forecast"));
    }

    @Test
    void packs_in_a_folder_go_before_the_shipped_ones(@TempDir Path folder) throws IOException {
        Desk.changedPack(
                folder, "GM0512-gorinchem-2027", "routering.csv", "ouderenadviseur;;;3.3", "sociaal-team;;;3.3");

        assertThat(Desk.run("verwachting", CURTAINS, "--dir", folder.toString()).out())
                .contains("Verantwoordelijk: Sociaal team");
    }

    @Test
    void with_a_mistake_in_the_folder_there_is_no_forecast(@TempDir Path folder) throws IOException {
        Desk.changedPack(folder, "GM0512-gorinchem-2027", "routering.csv", "2;verwardheid;", "2;verwardhied;");
        Desk desk = Desk.run("verwachting", CURTAINS, "--dir", folder.toString());

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(desk.out()).isEmpty();
    }

    @Test
    void the_alias_does_the_same() {
        assertThat(Desk.run("forecast", CURTAINS)).isEqualTo(Desk.run("verwachting", CURTAINS));
    }
}
