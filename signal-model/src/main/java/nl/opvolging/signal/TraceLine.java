package nl.opvolging.signal;

/**
 * One clause that made a plan what it is.
 *
 * @param clause the clause
 * @param text in Dutch: what was asked, what the clause says and where it comes from
 */
public record TraceLine(ClauseRef clause, String text) {}
