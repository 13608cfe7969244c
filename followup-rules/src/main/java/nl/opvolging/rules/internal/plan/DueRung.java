package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.internal.pack.Clause;

/**
 * A rung with its moment.
 *
 * @param clause the clause that says so
 * @param dueAt when it falls due, inside its window
 */
public record DueRung(Clause<EscalationQuestion, Rung> clause, Instant dueAt) {}
