package nl.opvolging.scenarios;

import java.util.ArrayList;
import java.util.List;
import nl.opvolging.rules.RulePack;

/**
 * The scenarios of a pack as they were read.
 *
 * @param pack the pack
 * @param scenarios the scenarios that can be played, in the order of file and place
 * @param problems what cannot be read, in the order of file and place
 */
public record ScenarioSuite(RulePack pack, List<Scenario> scenarios, List<ScenarioProblem> problems) {
    /**
     * Keeps its own copies of the lists.
     *
     * @param pack the pack
     * @param scenarios the scenarios that can be played, in the order of file and place
     * @param problems what cannot be read, in the order of file and place
     */
    public ScenarioSuite {
        scenarios = List.copyOf(scenarios);
        problems = List.copyOf(problems);
    }

    static ScenarioSuite of(RulePack pack, Vocabulary vocabulary) {
        List<Scenario> scenarios = new ArrayList<>();
        List<ScenarioProblem> problems = new ArrayList<>();
        pack.scenarios().forEach((file, text) -> {
            FeatureReader reader = new FeatureReader(pack.folder(), file, vocabulary);
            reader.read(text);
            scenarios.addAll(reader.scenarios());
            problems.addAll(reader.problems());
        });
        return new ScenarioSuite(pack, scenarios, problems.stream().sorted().toList());
    }
}
