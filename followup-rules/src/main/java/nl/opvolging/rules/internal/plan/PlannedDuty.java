package nl.opvolging.rules.internal.plan;

import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.signal.Duty;

/**
 * A duty with the clause that made it.
 *
 * @param duty the duty
 * @param clause the clause that gave its term
 */
record PlannedDuty(Duty duty, Clause<TermQuestion, TermGiven> clause) {}
