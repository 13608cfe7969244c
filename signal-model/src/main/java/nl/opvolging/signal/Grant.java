package nl.opvolging.signal;

/**
 * That a role may see a part of the case. What is not granted is not shared.
 *
 * @param to who may see it
 * @param topic what may be seen
 * @param ground on what ground, in Dutch
 * @param clause the clause that grants it
 */
public record Grant(PartyRole to, Topic topic, String ground, ClauseRef clause) {}
