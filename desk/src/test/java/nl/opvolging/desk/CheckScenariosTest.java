package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.opvolging.signal.ModelJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code controleer} tells of the scenarios of a pack. */
class CheckScenariosTest {
    private static final String PACK = "GM0512-gorinchem-2027";
    private static final String SCENARIO = """
            # language: nl
            Functionaliteit: Eenzame ouderen
              Scenario: gordijnen blijven dicht
                Gegeven een melding uit "Gorinchem-Oost" op dinsdag 12 januari 2027 om 10:00
                En gezien is "gordijnen dicht", herhaaldelijk, bij een oudere
                Dan volgt "%s" op volgens regel "routering/3"
            """;

    @TempDir
    private Path folder;

    private Path scenarios;

    @BeforeEach
    void copy() throws IOException {
        scenarios =
                Desk.changedPack(folder, PACK, "routering.csv", "3.3", "3.9").resolve("voorbeelden");
    }

    private void write(String text) throws IOException {
        Files.writeString(Files.createDirectories(scenarios).resolve("ouderen.feature"), text);
    }

    private Desk check(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "controleer";
        arguments[1] = folder.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Desk.run(arguments);
    }

    @Test
    void a_pack_that_was_adopted_without_scenarios_gets_a_hint() {
        assertThat(check().said()).contains("Deze afspraak is vastgesteld, maar heeft geen voorbeelden.");
    }

    @Test
    void scenarios_that_hold_are_counted_and_the_clauses_that_they_leave_out_are_listed() throws IOException {
        write(SCENARIO.formatted("ouderenadviseur"));
        Desk desk = check();

        assertThat(desk.said())
                .contains("Het ene voorbeeld klopt.")
                .contains("in een voorbeeld voor. Nog niet: routering: 5, 1, 6, 2, 7, 4, 8");
    }

    /** Takes all clauses out of the pack, but those of {@code routering} that begin so. */
    private void keepOnly(String route) throws IOException {
        for (String table : List.of("delen", "opschaling", "termijnen", "terugkoppeling", "routering")) {
            Path file = scenarios.resolveSibling(table + ".csv");
            List<String> lines = Files.readAllLines(file);
            List<String> kept = new ArrayList<>(List.of(lines.get(0)));
            lines.stream()
                    .filter(line -> table.equals("routering") && line.startsWith(route))
                    .forEach(kept::add);
            Files.write(file, kept);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3;    | De ene regel komt in een voorbeeld voor.",
                "5;    | De ene regel komt nog niet in een voorbeeld voor: routering: 5"
            })
    void a_pack_of_one_clause_is_told_about_that_one(String route, String told) throws IOException {
        keepOnly(route);
        write(SCENARIO.formatted("ouderenadviseur"));

        assertThat(check().said()).contains(told).doesNotContain("1 regels");
    }

    @Test
    void of_a_pack_without_clauses_nothing_is_said_about_them() throws IOException {
        keepOnly("geen");
        write(SCENARIO.formatted("ouderenadviseur"));

        assertThat(check().said()).contains("voorbeeld klopt niet.").doesNotContain("in een voorbeeld voor");
    }

    @Test
    void scenarios_that_cannot_be_played_are_not_said_to_hold() throws IOException {
        write("# language: nl\nFunctionaliteit: Eenzame ouderen\n");
        Desk desk = check();

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(desk.said()).contains("Geen enkel voorbeeld is nagespeeld.").doesNotContain("voorbeelden kloppen");
    }

    @Test
    void a_scenario_that_fails_is_shown_and_is_a_problem() throws IOException {
        write(SCENARIO.formatted("sociaal-team"));
        Desk desk = check();

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(desk.said())
                .contains("ouderen.feature:6 Dan volgt \"sociaal-team\" op volgens regel \"routering/3\"")
                .contains("verwacht: Dan volgt \"sociaal-team\" op")
                .contains("gevonden: volgt \"ouderenadviseur\" op volgens regel \"routering/3\"")
                .contains("uitleg: ")
                .contains("0 voorbeelden kloppen, 1 voorbeeld klopt niet.");
    }

    @Test
    void a_scenario_that_cannot_be_read_is_a_problem_at_its_place() throws IOException {
        write(SCENARIO.replace("Dan volgt", "Dan volgd").formatted("ouderenadviseur"));
        Desk desk = check();

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(desk.said())
                .contains("ouderen.feature:6:5")
                .contains("De stap die er het meest op lijkt: volgt \"…\" op");
    }

    @Test
    void the_changes_that_no_scenario_notices_are_told_when_asked() throws IOException {
        write(SCENARIO.formatted("ouderenadviseur"));
        Desk desk = check("--grondig");

        assertThat(desk.said())
                .containsPattern("Van \\d+ kleine veranderingen aan deze afspraak merken de voorbeelden er \\d+ op")
                .contains("de regel vervalt");
        assertThat(desk.err()).contains("Even geduld").contains("wordt steeds op één plek veranderd.");
        assertThat(check().said()).doesNotContain("kleine veranderingen");
        assertThat(check().err()).isEmpty();
    }

    @Test
    void changes_are_json_too() throws IOException {
        write(SCENARIO.formatted("ouderenadviseur"));
        JsonNode mutations = ModelJson.newMapper()
                .readTree(check("--json", "--grondig").out())
                .get("packs")
                .get(0)
                .get("mutations");

        assertThat(mutations.get("tried").asInt())
                .isEqualTo(mutations.get("noticed").asInt()
                        + mutations.get("harmless").size()
                        + mutations.get("unnoticed").size());
        assertThat(mutations.get("unnoticed").get(0).get("change").asText()).isNotBlank();
    }

    @Test
    void all_of_it_is_json_too() throws IOException {
        write(SCENARIO.formatted("sociaal-team"));
        JsonNode pack = ModelJson.newMapper()
                .readTree(check("--json", "--getuigen").out())
                .get("packs")
                .get(0);

        assertThat(pack.get("passes").asBoolean()).isFalse();
        assertThat(pack.get("scenarios").get("failed").asInt()).isEqualTo(1);
        assertThat(pack.get("scenarios").get("failures").get(0).get("line").asInt())
                .isEqualTo(6);
        assertThat(pack.get("coverage").get("touched").asInt()).isZero();
    }
}
