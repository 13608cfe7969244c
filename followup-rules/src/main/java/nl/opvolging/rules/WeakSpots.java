package nl.opvolging.rules;

import java.util.List;
import nl.opvolging.rules.internal.check.Checks;

/** Checks agreements that could be read: does each do what the people who made it expect? */
public final class WeakSpots {
    private WeakSpots() {}

    /**
     * Checks one agreement. What the base packs leave open is told with the municipality's own pack, whose matter it is.
     *
     * @param agreement an agreement
     * @return its weak spots, the heaviest first, then in the order of their places
     */
    public static List<WeakSpot> of(Agreement agreement) {
        return Checks.of(agreement.chain());
    }
}
