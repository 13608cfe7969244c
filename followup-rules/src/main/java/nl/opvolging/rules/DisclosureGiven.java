package nl.opvolging.rules;

import nl.opvolging.signal.ClauseRef;

/**
 * Whether something may be seen.
 *
 * @param allowed whether it may
 * @param ground on what ground, in Dutch
 * @param clause the clause that says so
 */
public record DisclosureGiven(boolean allowed, String ground, ClauseRef clause) {}
