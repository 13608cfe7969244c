package nl.opvolging.testkit;

import nl.opvolging.rules.Agreement;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.FollowUpPlan;

/** Where assertions about plans and clauses begin; made for a static import beside that of AssertJ. */
public final class OpvolgingAssertions {
    private OpvolgingAssertions() {}

    /**
     * Begins assertions about a plan.
     *
     * @param plan the plan
     * @return assertions, in the language of the field
     */
    public static PlanAssert assertThat(FollowUpPlan plan) {
        return new PlanAssert(plan);
    }

    /**
     * Begins assertions about one clause.
     *
     * @param clause the clause, such as {@code GM0512/routering/4}
     * @param agreement an agreement that has it
     * @return assertions, in the language of the field
     * @throws IllegalArgumentException if that is no name of a clause
     */
    public static ClauseAssert verifyThat(String clause, Agreement agreement) {
        return new ClauseAssert(ClauseRef.parse(clause), agreement);
    }
}
