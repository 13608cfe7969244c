package nl.opvolging.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return of(packs, pack -> true);
    }

    /**
     * Checks the agreements of some municipalities, and whether their versions follow each other.
     *
     * @param packs packs that have been read
     * @param isMeant which municipalities' own packs to check
     * @return the weak spots of these, as {@link #of(RulePacks)} tells them; those of base packs too
     */
    public static List<WeakSpot> of(RulePacks packs, Predicate<RulePack> isMeant) {
        NavigableSet<WeakSpot> spots = new TreeSet<>();
        packs.agreements().stream()
                .filter(agreement -> isMeant.test(agreement.packs().get(0)))
                .forEach(agreement -> spots.addAll(of(agreement)));
        Set<String> folders =
                packs.packs().stream().filter(isMeant).map(RulePack::folder).collect(Collectors.toSet());
        validity(packs).filter(spot -> folders.contains(spot.pack())).forEach(spots::add);
        return List.copyOf(spots);
    }

    private static Stream<WeakSpot> validity(RulePacks packs) {
        List<Chain> all = packs.agreements().stream().map(Agreement::chain).toList();
        Map<Area, List<Chain>> versions = new LinkedHashMap<>();
        all.forEach(version -> versions.computeIfAbsent(version.municipality(), key -> new ArrayList<>())
                .add(version));
        return versions.values().stream()
                .flatMap(ofOne ->
                        ValidityCheck.check(
                                ofOne,
                                all,
                                (area, day) -> packs.inForce(area, day).isPresent())
                                .stream());
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
