package nl.opvolging.testkit;

import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.Step;

/** What a step of the ladder must be. Each assertion narrows to the steps for which it holds. */
public final class StepAssert {
    private final Candidates<Step> steps;

    StepAssert(Candidates<Step> steps) {
        this.steps = steps;
    }

    /**
     * Verifies what is asked.
     *
     * @param action the action
     * @return assertions about the steps that ask it
     */
    public StepAssert with(EscalationAction action) {
        return new StepAssert(steps.with("action", action, Step::action));
    }

    /**
     * Verifies which clause asks for it.
     *
     * @param clause the clause, such as {@code GM0512/opschaling/3}
     * @return assertions about the steps by that clause
     * @throws IllegalArgumentException if that is no name of a clause
     */
    public StepAssert because(String clause) {
        return new StepAssert(steps.with("clause", ClauseRef.parse(clause), Step::clause));
    }

    /**
     * Goes back to the plan.
     *
     * @return assertions about the plan
     */
    public PlanAssert and() {
        return steps.plan();
    }

    /**
     * Verifies when it fell due.
     *
     * @param moment Dutch local time, as for {@link DutyAssert}
     * @return assertions about the plan
     */
    public PlanAssert at(String moment) {
        return steps.at("due at", moment, Step::dueAt).plan();
    }
}
