package nl.opvolging.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RulePacks;

/** On which agreements the {@link Laws} are tried. */
public final class TriedAgreements {
    private final List<Source> sources;

    private TriedAgreements(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * Packs that hold together, and which of their agreements are tried.
     *
     * @param name what a failure calls them
     * @param packs the packs as they are written
     * @param tried the agreements
     */
    record Source(String name, WrittenPacks packs, Predicate<Agreement> tried) {}

    List<Source> sources() {
        return sources;
    }

    /**
     * The agreements of a folder. Their base packs may stand there too, or on the class path.
     *
     * @param folder the folder of a pack, or a folder of such folders
     * @return its agreements
     * @throws nl.opvolging.rules.PackException if anything is wrong with one of the packs
     * @throws IllegalArgumentException if it is no folder that can be read, or if there is no agreement of a municipality in it
     */
    public static TriedAgreements in(Path folder) {
        RulePacks packs = RulePacks.reader().classPath().folder(folder).read().orThrow();
        Path place = folder.toAbsolutePath().normalize();
        return only(
                String.valueOf(place.getFileName()),
                packs,
                agreement -> isOf(place, agreement.packs().get(0).folder()));
    }

    private static boolean isOf(Path folder, String pack) {
        return String.valueOf(folder.getFileName()).equals(pack) || Files.isDirectory(folder.resolve(pack));
    }

    /**
     * The agreements of a municipality on the class path.
     *
     * @param code the code of the municipality, such as {@code GM0512}
     * @return all versions of its agreement
     * @throws nl.opvolging.rules.PackException if anything is wrong with a pack on the class path
     * @throws IllegalArgumentException if no pack there is of this municipality
     */
    public static TriedAgreements of(String code) {
        return only(
                code,
                RulePacks.fromClassPath(),
                agreement -> agreement.municipality().code().equals(code));
    }

    /**
     * All agreements of some packs.
     *
     * @param packs the packs
     * @return their agreements
     * @throws IllegalArgumentException if none of them is the agreement of a municipality
     */
    public static TriedAgreements of(RulePacks packs) {
        return only("packs", packs, agreement -> true);
    }

    /**
     * The agreements of packs that {@link GeneratedPacks} draws.
     *
     * @param first the first seed
     * @param count how many seeds, one after the other
     * @return two agreements of each seed
     * @throws IllegalArgumentException if the count is not positive
     */
    public static TriedAgreements generated(long first, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("At least one seed is needed, not " + count);
        }
        return new TriedAgreements(LongStream.range(first, first + count)
                .mapToObj(seed -> new Source("generated from " + seed, GeneratedPacks.of(seed), agreement -> true))
                .toList());
    }

    private static TriedAgreements only(String name, RulePacks packs, Predicate<Agreement> which) {
        Set<String> tried =
                packs.agreements().stream().filter(which).map(World::name).collect(Collectors.toSet());
        if (tried.isEmpty()) {
            throw new IllegalArgumentException("There is no agreement of " + name + " to be tried, only "
                    + packs.agreements().stream()
                            .map(agreement -> agreement.packs().get(0))
                            .toList());
        }
        return new TriedAgreements(List.of(
                new Source(name, WrittenPacks.of(packs.packs()), agreement -> tried.contains(World.name(agreement)))));
    }
}
