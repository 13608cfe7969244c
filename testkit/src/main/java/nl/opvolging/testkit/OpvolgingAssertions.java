package nl.opvolging.testkit;

import nl.opvolging.signal.FollowUpPlan;

/** Where assertions about plans begin; made for a static import beside that of AssertJ. */
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
}
