package nl.opvolging.rules.internal.plan;

import java.util.List;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Party;

/**
 * Who stands where when a rung falls due.
 *
 * @param owner who is accountable
 * @param debtor who owes what the ladder is about
 * @param coordinators the coordinators of the teams of the observers
 */
public record Standing(FollowUpPartner owner, FollowUpPartner debtor, List<Party> coordinators) {
    /**
     * Keeps its own copy of the list.
     *
     * @param owner who is accountable
     * @param debtor who owes what the ladder is about
     * @param coordinators the coordinators of the teams of the observers
     */
    public Standing {
        coordinators = List.copyOf(coordinators);
    }
}
