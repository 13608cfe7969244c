package nl.opvolging.signal;

/**
 * What the observer is advised after contact with the resident.
 *
 * @param response how the resident responded
 * @param text the advice in Dutch
 * @param clause the clause that gives it
 */
public record Advice(ContactResponse response, String text, ClauseRef clause) {}
