package nl.opvolging.signal;

import java.time.Instant;

/**
 * Who is accountable for a case, and why.
 *
 * @param partner the one accountable owner
 * @param basis on what that rests
 * @param clause the clause that names it; if somebody handed over or assigned, the clause of routering that this stands
 *     above
 * @param reason one Dutch sentence: what made it the owner
 * @param since from when on it has been accountable, without a break
 */
public record Assignment(
        FollowUpPartner partner, AssignmentBasis basis, ClauseRef clause, String reason, Instant since) {}
