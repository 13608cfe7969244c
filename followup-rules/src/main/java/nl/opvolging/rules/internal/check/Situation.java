package nl.opvolging.rules.internal.check;

import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/**
 * Signals that get the same terms, promises and ladders from an agreement.
 *
 * @param theme their leading theme, if they have one
 * @param urgency their urgency
 * @param danger whether they are immediate danger
 * @param observer by whom they are reported; stands for all whom the agreement treats alike
 * @param anonymous whether they are reported without a name
 * @param owner to whom the agreement routes them, as the clause names it
 * @param always whether they can be routed like this at any moment
 * @param moments the moments at which they can, told by the windows that hold together
 */
record Situation(
        Optional<Theme> theme,
        Urgency urgency,
        boolean danger,
        ObserverKind observer,
        boolean anonymous,
        PartnerRef owner,
        boolean always,
        Set<Set<TimeWindow>> moments) {
    Situation {
        moments = Set.copyOf(moments);
    }

    /** Whether it can come about at a moment. */
    boolean isPossible(Set<TimeWindow> windows) {
        return always || moments.contains(windows);
    }
}
