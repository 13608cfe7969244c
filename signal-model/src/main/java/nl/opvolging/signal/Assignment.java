package nl.opvolging.signal;

/**
 * Who is accountable for a case, and why.
 *
 * @param partner the one accountable owner
 * @param clause the clause that names it
 * @param reason one Dutch sentence: what in the signal made that clause hold
 */
public record Assignment(FollowUpPartner partner, ClauseRef clause, String reason) {}
