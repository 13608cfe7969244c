package nl.opvolging.rules;

import java.util.List;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.PartnerRef;

/**
 * Who follows up.
 *
 * @param owner the one accountable partner
 * @param informed the partners that have to know
 * @param clause the clause that says so
 */
public record Route(PartnerRef owner, List<PartnerRef> informed, ClauseRef clause) {
    /**
     * Keeps its own copy of the list.
     *
     * @param owner the one accountable partner
     * @param informed the partners that have to know
     * @param clause the clause that says so
     */
    public Route {
        informed = List.copyOf(informed);
    }
}
