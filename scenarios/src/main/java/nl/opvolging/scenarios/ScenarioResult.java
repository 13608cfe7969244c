package nl.opvolging.scenarios;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.opvolging.signal.ClauseRef;

/**
 * What came of playing a scenario.
 *
 * @param scenario the scenario
 * @param failure where it fails; empty if it holds
 * @param touched the clauses that answered in a plan that a step with Dan looked at, or that such a step names
 */
public record ScenarioResult(Scenario scenario, Optional<StepFailure> failure, SortedSet<ClauseRef> touched) {
    /**
     * Keeps its own copy of the clauses.
     *
     * @param scenario the scenario
     * @param failure where it fails; empty if it holds
     * @param touched the clauses that answered in a plan that a step with Dan looked at, or that such a step names
     */
    public ScenarioResult {
        touched = Collections.unmodifiableSortedSet(new TreeSet<>(touched));
    }

    /**
     * Whether it holds.
     *
     * @return true if no step fails
     */
    public boolean holds() {
        return failure.isEmpty();
    }
}
