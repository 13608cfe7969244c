package nl.opvolging.rules;

import java.util.List;
import java.util.Optional;

/**
 * A clause of the table {@code routering}, for those who write that table in another form.
 *
 * @param conditions what it asks, in the order of the columns: it answers if all of these hold
 * @param route what it answers
 * @param article the article of the agreement, if the clause states it
 * @param source where it comes from, if the clause states it
 */
public record RoutingClause(
        List<ClauseCondition> conditions, Route route, Optional<String> article, Optional<String> source) {
    /**
     * Keeps its own copy of the list.
     *
     * @param conditions what it asks, in the order of the columns
     * @param route what it answers
     * @param article the article of the agreement, if the clause states it
     * @param source where it comes from, if the clause states it
     */
    public RoutingClause {
        conditions = List.copyOf(conditions);
    }
}
