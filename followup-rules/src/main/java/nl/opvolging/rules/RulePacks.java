package nl.opvolging.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.opvolging.rules.internal.pack.Head;
import nl.opvolging.rules.internal.pack.Library;
import nl.opvolging.rules.internal.pack.Pack;
import nl.opvolging.rules.internal.pack.PackFolder;
import nl.opvolging.rules.internal.pack.PackFolders;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.plan.CompiledPack;
import nl.opvolging.signal.Area;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rule packs that have been read: which agreement holds where and when. Immutable, and safe for use by many threads.
 *
 * <p>A pack's rules are compiled when the first question needs them.
 */
public final class RulePacks {
    private static final Logger LOG = LoggerFactory.getLogger(RulePacks.class);
    private static final int MOST_MERGERS = 10;

    private final List<RulePack> packs;
    private final Map<Area, List<Agreement>> agreements = new TreeMap<>();

    private final List<CompiledPack> compiled;

    private RulePacks(List<Pack> read, List<CompiledPack> before) {
        List<Pack> ordered = read.stream()
                .sorted(Comparator.comparing((Pack pack) -> pack.head().code())
                        .thenComparing(pack -> pack.head().validity().first()))
                .toList();
        packs = ordered.stream().map(RulePack::new).toList();
        compiled = CompiledPack.compile(ordered, before);
        for (CompiledPack pack : compiled) {
            pack.pack()
                    .head()
                    .municipality()
                    .ifPresent(municipality -> agreements
                            .computeIfAbsent(municipality, key -> new ArrayList<>())
                            .add(new Agreement(new Chain(pack))));
        }
    }

    /**
     * Reads the packs that come with jars on the class path, such as those of the artifact {@code rule-packs}.
     *
     * @return the packs
     * @throws PackException if anything is wrong with one of them
     */
    public static RulePacks fromClassPath() {
        return reader().classPath().read().orThrow();
    }

    /**
     * Reads packs from several places.
     *
     * @return a reader that has no places yet
     */
    public static Reader reader() {
        return new Reader();
    }

    /**
     * All packs, base packs too.
     *
     * @return the packs in the order of their codes and first days
     */
    public List<RulePack> packs() {
        return packs;
    }

    /**
     * The agreement that holds in an area on a day. A municipality that merged into another has the agreement of its
     * successor from the day of the merger.
     *
     * @param area an area
     * @param day a day in Dutch local time
     * @return the agreement
     * @throws NoAgreementException if none holds; it tells on which days one does
     */
    public Agreement agreement(Area area, LocalDate day) {
        return inForce(area, day)
                .orElseThrow(() -> new NoAgreementException(
                        area.municipality(),
                        day,
                        agreements.getOrDefault(area.municipality(), List.of()).stream()
                                .map(agreement -> agreement.packs().get(0).validity())
                                .toList()));
    }

    /** The agreement that holds in an area on a day, if one does. */
    Optional<Agreement> inForce(Area area, LocalDate day) {
        Area municipality = area.municipality();
        for (int merger = 0; merger < MOST_MERGERS; merger++) {
            List<Agreement> known = agreements.getOrDefault(municipality, List.of());
            Optional<Area> successor = known.stream()
                    .flatMap(agreement -> agreement.chain().head().successor().stream())
                    .filter(merged -> !day.isBefore(merged.from()))
                    .map(Head.Successor::municipality)
                    .findFirst();
            if (successor.isEmpty()) {
                return known.stream()
                        .filter(agreement -> agreement.packs().get(0).validity().contains(day))
                        .findFirst();
            }
            municipality = successor.get();
        }
        return Optional.empty();
    }

    /**
     * All agreements.
     *
     * @return the agreements in the order of municipality and first day
     */
    public List<Agreement> agreements() {
        return agreements.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Reads one more pack beside these, without reading these again: for trying a change.
     *
     * @param name what messages call its folder; a pack of these in a folder of that name gives way to it, and so do
     *     the packs that rest on that one
     * @param files the text of its files by their names, such as {@code routering.csv}
     * @return the packs that are right, and what is wrong with the one, such as that a pack in another folder is a version
     *     of the same agreement for the same days
     */
    public Result with(String name, Map<String, String> files) {
        List<Pack> known = compiled.stream()
                .filter(pack -> pack.chain().stream()
                        .noneMatch(below -> below.pack().folder().equals(name)))
                .map(CompiledPack::pack)
                .toList();
        Library.Result result = Library.read(List.of(List.of(PackFolders.of(name, files))), known);
        return new Result(new RulePacks(result.packs(), compiled), result.problems());
    }

    /** Reads packs from the class path and from folders. */
    public static final class Reader {
        private final List<List<PackFolder>> places = new ArrayList<>();

        private Reader() {}

        /**
         * Adds the packs that jars on the class path announce in {@code META-INF/opvolging/packs}: one folder a line.
         *
         * @return this reader
         */
        public Reader classPath() {
            places.add(PackFolders.onClassPath(RulePacks.class.getClassLoader()));
            return this;
        }

        /**
         * Adds the packs of a folder: the folder itself if it has an {@code afspraak.yaml} or an {@code afspraken.xlsx}, else
         * the folders in it. What a municipality or base pack has here stands instead of what it has in places that were
         * added before. To read workbooks, the library {@code org.dhatim:fastexcel-reader} must be on the class path.
         *
         * @param folder a folder, or a workbook that is a pack
         * @return this reader
         * @throws IllegalArgumentException if it is no folder or workbook that can be read, or if there is no pack in it
         */
        public Reader folder(Path folder) {
            places.add(PackFolders.in(folder));
            return this;
        }

        /**
         * Adds one pack whose files are at hand as text, such as one that was just written or changed. What its municipality
         * or base pack has in places that were added before does not count.
         *
         * @param name what messages call its folder
         * @param files the text of its files by their names, such as {@code routering.csv}
         * @return this reader
         */
        public Reader pack(String name, Map<String, String> files) {
            places.add(List.of(PackFolders.of(name, files)));
            return this;
        }

        /**
         * Reads everything.
         *
         * @return the packs that are right, and what is wrong with the others
         */
        public Result read() {
            Library.Result result = Library.read(places);
            LOG.debug(
                    "{} packs read, {} problems",
                    result.packs().size(),
                    result.problems().size());
            return new Result(new RulePacks(result.packs(), List.of()), result.problems());
        }
    }

    /**
     * What came of reading.
     *
     * @param packs the packs that are right; a pack with a problem is not among them, nor one that rests on it
     * @param problems what is wrong with the others, in order of pack, file and place
     */
    public record Result(RulePacks packs, List<Problem> problems) {
        /**
         * Keeps its own copy of the list.
         *
         * @param packs the packs that are right; a pack with a problem is not among them, nor one that rests on it
         * @param problems what is wrong with the others, in order of pack, file and place
         */
        public Result {
            problems = List.copyOf(problems);
        }

        /**
         * The packs, if all of them are right.
         *
         * @return the packs
         * @throws PackException if anything is wrong with one of them
         */
        public RulePacks orThrow() {
            if (!problems.isEmpty()) {
                throw new PackException(problems);
            }
            return packs;
        }
    }
}
