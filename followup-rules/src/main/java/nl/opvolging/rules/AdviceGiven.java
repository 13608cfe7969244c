package nl.opvolging.rules;

import nl.opvolging.signal.ClauseRef;

/**
 * An advice to the observer.
 *
 * @param text the advice, in Dutch
 * @param clause the clause that gives it
 */
public record AdviceGiven(String text, ClauseRef clause) {}
