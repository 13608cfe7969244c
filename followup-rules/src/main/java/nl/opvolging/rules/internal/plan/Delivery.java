package nl.opvolging.rules.internal.plan;

import java.util.List;
import java.util.Optional;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Party;

/**
 * To whom a step goes.
 *
 * @param parties those who get it; none if nobody has to
 * @param partner the partner that gets it, if it is one
 * @param note in Dutch, why it is not the one that the clause names; empty if it is
 */
public record Delivery(List<Party> parties, Optional<FollowUpPartner> partner, String note) {
    /**
     * Keeps its own copy of the list.
     *
     * @param parties those who get it; none if nobody has to
     * @param partner the partner that gets it, if it is one
     * @param note in Dutch, why it is not the one that the clause names; empty if it is
     */
    public Delivery {
        parties = List.copyOf(parties);
    }

    static Delivery to(FollowUpPartner partner, String note) {
        return new Delivery(List.of(Party.partner(partner.ref())), Optional.of(partner), note);
    }
}
