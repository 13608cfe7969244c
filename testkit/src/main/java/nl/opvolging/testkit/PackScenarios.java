package nl.opvolging.testkit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.scenarios.Scenario;
import nl.opvolging.scenarios.ScenarioProblem;
import nl.opvolging.scenarios.ScenarioRunner;
import nl.opvolging.scenarios.ScenarioSuite;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The scenarios of packs as tests of JUnit: one test for each scenario, by pack and file. With {@link Afspraak} a factory gets
 * the pack of one agreement.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> the_scenarios_of_our_packs_hold() {
 *     return PackScenarios.of(RulePacks.fromClassPath());
 * }
 * }</pre>
 */
public final class PackScenarios {
    private PackScenarios() {}

    /**
     * The scenarios of all packs that have any.
     *
     * @param packs the packs
     * @return one container for each pack; one test that fails if no pack has a scenario
     */
    public static Stream<DynamicNode> of(RulePacks packs) {
        Set<List<String>> seen = new HashSet<>(); // a pack stands once for each version of its base
        List<RulePack> with = packs.packs().stream()
                .filter(pack -> !pack.scenarios().isEmpty() && seen.add(List.of(pack.folder(), pack.sha256())))
                .toList();
        return with.isEmpty()
                ? Stream.of(failing("voorbeelden", "Geen van de afspraken heeft een bestand in de map voorbeelden."))
                : with.stream().map(pack -> DynamicContainer.dynamicContainer(pack.toString(), of(packs, pack)));
    }

    /**
     * The scenarios of one pack.
     *
     * @param packs the packs, base packs too
     * @param pack one of them; the tests of any other pack fail
     * @return one container for each file; one test that fails if the pack has no scenario
     */
    public static Stream<DynamicNode> of(RulePacks packs, RulePack pack) {
        ScenarioRunner runner = ScenarioRunner.by(packs);
        ScenarioSuite suite = runner.read(pack);
        Map<String, Stream.Builder<DynamicNode>> files = new LinkedHashMap<>();
        pack.scenarios().keySet().forEach(file -> files.put(file, Stream.builder()));
        suite.problems().forEach(problem -> node(files, problem.file(), test(problem)));
        suite.scenarios().forEach(scenario -> node(files, scenario.file(), test(runner, pack, scenario)));
        return files.isEmpty()
                ? Stream.of(failing(pack.toString(), "Deze afspraak heeft geen bestand in de map voorbeelden."))
                : files.entrySet().stream()
                        .map(file -> DynamicContainer.dynamicContainer(
                                file.getKey(), file.getValue().build()));
    }

    private static void node(Map<String, Stream.Builder<DynamicNode>> files, String file, DynamicNode node) {
        files.computeIfAbsent(file, name -> Stream.builder()).add(node);
    }

    private static DynamicTest test(ScenarioProblem problem) {
        return failing("regel " + problem.line(), problem.toString());
    }

    private static DynamicTest test(ScenarioRunner runner, RulePack pack, Scenario scenario) {
        return DynamicTest.dynamicTest(
                scenario.name() + " (regel " + scenario.line() + ")",
                () -> runner.run(pack, scenario).failure().ifPresent(failure -> {
                    throw new AssertionError(failure.toString());
                }));
    }

    private static DynamicTest failing(String name, String message) {
        return DynamicTest.dynamicTest(name, () -> {
            throw new AssertionError(message);
        });
    }
}
