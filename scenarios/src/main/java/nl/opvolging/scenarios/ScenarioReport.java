package nl.opvolging.scenarios;

import java.util.List;
import nl.opvolging.rules.RulePack;

/**
 * What came of playing all scenarios of a pack.
 *
 * @param pack the pack
 * @param problems what cannot be read, in the order of file and place
 * @param results the scenarios that can, in the order of file and place
 * @param coverage which clauses they leave out
 */
public record ScenarioReport(
        RulePack pack, List<ScenarioProblem> problems, List<ScenarioResult> results, Coverage coverage) {
    /**
     * Keeps its own copies of the lists.
     *
     * @param pack the pack
     * @param problems what cannot be read, in the order of file and place
     * @param results the scenarios that can, in the order of file and place
     * @param coverage which clauses they leave out
     */
    public ScenarioReport {
        problems = List.copyOf(problems);
        results = List.copyOf(results);
    }

    /**
     * The steps at which scenarios fail.
     *
     * @return one for each scenario that does not hold
     */
    public List<StepFailure> failures() {
        return results.stream().flatMap(result -> result.failure().stream()).toList();
    }

    /**
     * Whether all that stands there can be read and holds.
     *
     * @return true also for a pack without scenarios
     */
    public boolean holds() {
        return problems.isEmpty() && results.stream().allMatch(ScenarioResult::holds);
    }
}
