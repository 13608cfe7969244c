package nl.opvolging.signal;

/**
 * A partner that takes part in a case without being accountable for it.
 *
 * @param partner the partner
 * @param role how it takes part
 * @param clause the clause that names it
 */
public record Participation(FollowUpPartner partner, ParticipantRole role, ClauseRef clause) {}
