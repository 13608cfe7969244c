package nl.opvolging.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.opvolging.rules.internal.check.Checks;
import nl.opvolging.rules.internal.check.ValidityCheck;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.signal.Area;

/** Checks agreements that could be read: does each do what the people who made it expect? */
public final class WeakSpots {
    private WeakSpots() {}

    /**
     * Checks all agreements, and whether the versions of each municipality follow each other.
     *
     * @param packs packs that have been read
     * @return the weak spots of all, the heaviest first, then in the order of their places; one of a base pack that several
     *     agreements show in the same words is told once
     */
    public static List<WeakSpot> of(RulePacks packs) {
        Map<Area, List<Chain>> versions = new LinkedHashMap<>();
        packs.agreements()
                .forEach(agreement -> versions.computeIfAbsent(agreement.municipality(), key -> new ArrayList<>())
                        .add(agreement.chain()));
        SortedSet<WeakSpot> spots = new TreeSet<>();
        packs.agreements().forEach(agreement -> spots.addAll(of(agreement)));
        versions.values().forEach(ofOne -> spots.addAll(ValidityCheck.check(ofOne)));
        return List.copyOf(spots);
    }

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
