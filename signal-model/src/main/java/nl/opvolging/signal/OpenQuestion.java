package nl.opvolging.signal;

import java.util.List;

/**
 * A question to the observer whose answer could change the plan.
 *
 * @param fact the fact that is not known yet
 * @param question the question in Dutch
 * @param consequence in Dutch: what would follow if the answer is yes
 * @param clauses the clauses that need the answer
 */
public record OpenQuestion(Fact fact, String question, String consequence, List<ClauseRef> clauses) {
    /**
     * Keeps its own copy of the list.
     *
     * @param fact the fact that is not known yet
     * @param question the question in Dutch
     * @param consequence in Dutch: what would follow if the answer is yes
     * @param clauses the clauses that need the answer
     */
    public OpenQuestion {
        clauses = List.copyOf(clauses);
    }
}
