package nl.opvolging.scenarios;

import java.util.Set;
import java.util.TreeSet;
import nl.opvolging.signal.Advice;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.FollowUpPlan;

/** The clauses that answered in a plan. */
final class PlanClauses {
    private PlanClauses() {}

    static Set<ClauseRef> of(FollowUpPlan plan) {
        Set<ClauseRef> clauses = new TreeSet<>();
        clauses.add(plan.owner().clause());
        plan.participants().forEach(participation -> clauses.add(participation.clause()));
        plan.themes().forEach(finding -> clauses.add(finding.clause()));
        plan.duties().forEach(duty -> {
            clauses.add(duty.clause());
            duty.promise().ifPresent(clauses::add);
        });
        plan.steps().forEach(step -> clauses.add(step.clause()));
        plan.grants().forEach(grant -> clauses.add(grant.clause()));
        plan.advice().map(Advice::clause).ifPresent(clauses::add);
        plan.explanation().trace().forEach(line -> clauses.add(line.clause()));
        return clauses;
    }
}
