package nl.opvolging.rules;

import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.Term;

/**
 * The term that a clause gives.
 *
 * @param term target and limit
 * @param clause the clause that says so
 */
public record TermGiven(Term term, ClauseRef clause) {}
