package nl.opvolging.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolging.rules.RulePack;
import nl.opvolging.scenarios.Scenario;
import nl.opvolging.scenarios.ScenarioReport;
import nl.opvolging.scenarios.ScenarioRunner;
import nl.opvolging.scenarios.StepFailure;
import nl.opvolging.testkit.PackScenarios;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios of the packs: they hold, and leave no clause out. */
class ScenariosTest {
    private static final int FEWEST = 50;
    private static final int SHORTEST_NAME = 20;
    private static final int LONGEST_NAME = 260;
    private static final Path PACKS =
            Path.of(System.getProperty("basedir", ""), "src", "main", "resources", "opvolging", "packs");
    private static final ScenarioRunner RUNNER = ScenarioRunner.by(Packs.ALL);

    static List<RulePack> packs() {
        return Packs.ALL.packs();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void the_scenarios_hold_and_touch_every_clause(RulePack pack) {
        ScenarioReport report = RUNNER.run(pack);

        assertThat(report.problems()).isEmpty();
        assertThat(report.failures()).extracting(StepFailure::toString).isEmpty();
        assertThat(report.results()).hasSizeGreaterThan(FEWEST);
        assertThat(report.coverage().untouched()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void no_two_scenarios_of_a_pack_have_one_name(RulePack pack) {
        assertThat(names(pack)).hasSizeGreaterThan(FEWEST).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_name_tells_what_happens_and_what_follows_instead_of_a_number(RulePack pack) {
        assertThat(names(pack))
                .hasSizeGreaterThan(FEWEST)
                .allSatisfy(name -> assertThat(name)
                        .doesNotContainPattern("\\(\\d+\\)")
                        .hasSizeBetween(SHORTEST_NAME, LONGEST_NAME)
                        .containsPattern(": | gaat over "));
    }

    private static List<String> names(RulePack pack) {
        return RUNNER.read(pack).scenarios().stream().map(Scenario::name).toList();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void all_files_in_the_folder_come_along(RulePack pack) throws IOException {
        try (Stream<Path> files = Files.list(PACKS.resolve(pack.folder()).resolve("voorbeelden"))) {
            assertThat(pack.scenarios().keySet())
                    .containsExactlyElementsOf(files.map(file -> "voorbeelden/" + file.getFileName())
                            .sorted()
                            .toList());
        }
    }

    @TestFactory
    Stream<DynamicNode> the_scenarios_of_one_pack_are_tests_for_users() {
        return PackScenarios.of(
                Packs.ALL,
                Packs.ALL.packs().stream()
                        .filter(pack -> pack.folder().equals("GM0512-gorinchem-2027"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void there_is_a_base_pack_with_scenarios_of_its_own() {
        assertThat(Packs.national().scenarios()).isNotEmpty();
    }
}
