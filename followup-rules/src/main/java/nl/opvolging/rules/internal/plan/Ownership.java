package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import nl.opvolging.signal.AssignmentBasis;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.FollowUpPartner;

/**
 * Who is accountable from a moment on.
 *
 * @param partner the partner
 * @param basis on what that rests
 * @param clause the clause that names it, or above which it stands
 * @param since from when
 * @param reason one Dutch sentence
 */
record Ownership(FollowUpPartner partner, AssignmentBasis basis, ClauseRef clause, Instant since, String reason) {
    /** The same, of a partner that was accountable already. */
    Ownership since(Instant earlier) {
        return new Ownership(partner, basis, clause, earlier, reason);
    }
}
