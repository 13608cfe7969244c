package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PackScenariosTest {
    private static final String FOLDER = "GM0512-proefstad";
    private static final String SAMPLE = """
            # language: nl
            Functionaliteit: Proef
              Scenario: gordijnen
                Gegeven een melding uit "Proefstad-Oost" op dinsdag 12 januari 2027 om 10:00
                En gezien is "gordijnen dicht"
                Dan volgt "%s" op
            """;

    private static RulePacks packs(String text) {
        Map<String, String> files = new HashMap<>(pack(Proefstad.PACKS).files());
        files.put("voorbeelden/proef.feature", text);
        return Proefstad.PACKS.with(FOLDER, files).orThrow();
    }

    private static RulePack pack(RulePacks packs) {
        return packs.packs().stream()
                .filter(pack -> pack.folder().equals(FOLDER))
                .findFirst()
                .orElseThrow();
    }

    private static List<DynamicTest> tests(Stream<? extends DynamicNode> nodes) {
        return nodes.flatMap(node -> node instanceof DynamicContainer container
                        ? tests(container.getChildren()).stream()
                        : Stream.of((DynamicTest) node))
                .toList();
    }

    @TestFactory
    Stream<DynamicNode> the_scenarios_of_a_pack_are_tests() {
        return PackScenarios.of(packs(SAMPLE.formatted("ouderenwerk")));
    }

    @Test
    void each_scenario_is_one_test_with_its_name_and_line() {
        assertThat(tests(PackScenarios.of(packs(SAMPLE.formatted("ouderenwerk")))))
                .extracting(DynamicTest::getDisplayName)
                .containsExactly("gordijnen (regel 3)");
    }

    @Test
    void a_scenario_that_fails_says_where_what_was_expected_and_what_was_found() {
        DynamicTest failing =
                tests(PackScenarios.of(packs(SAMPLE.formatted("wijkteam")))).get(0);

        assertThatThrownBy(() -> failing.getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("""
                        GM0512-proefstad/voorbeelden/proef.feature:6  Dan volgt "wijkteam" op
                          verwacht: Dan volgt "wijkteam" op
                          gevonden: volgt "ouderenwerk" op volgens regel "routering/1"
                          uitleg:\
                        """);
    }

    @Test
    void what_cannot_be_read_is_a_test_that_fails() {
        List<DynamicTest> tests = tests(PackScenarios.of(packs(SAMPLE.replace("Dan volgt", "Dan volgd"))));

        assertThat(tests).hasSize(1);
        assertThatThrownBy(() -> tests.get(0).getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("proef.feature:6:5");
    }

    @Test
    void packs_without_scenarios_are_a_test_that_fails() {
        List<DynamicTest> ofAll = tests(PackScenarios.of(Proefstad.PACKS));
        List<DynamicTest> ofOne = tests(PackScenarios.of(Proefstad.PACKS, pack(Proefstad.PACKS)));

        assertThat(ofAll).hasSize(1);
        assertThat(ofOne).hasSize(1);
        assertThatThrownBy(() -> ofAll.get(0).getExecutable().execute()).hasMessageContaining("Geen van de afspraken");
        assertThatThrownBy(() -> ofOne.get(0).getExecutable().execute())
                .hasMessageContaining("Deze afspraak heeft geen");
    }
}
