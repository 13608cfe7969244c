package nl.opvolging.rules.internal.pack;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.opvolging.rules.Problem;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.signal.Area;

/**
 * Reads all packs together, base packs first, and checks what shows only between them.
 *
 * <p>A pack is read once for each version of its base pack that holds on one of its days, so that each version is checked
 * against the words that it will meet.
 */
public final class Library {
    private final List<PackReader> readers = new ArrayList<>();
    private final Map<String, List<Pack>> packs = new LinkedHashMap<>();
    private final Map<Area, Set<Area>> predecessors = new HashMap<>();

    private Library(List<List<PackFolder>> places, List<Pack> known) {
        known.forEach(pack -> packs.computeIfAbsent(pack.head().code(), key -> new ArrayList<>())
                .add(pack));
        for (List<PackFolder> place : places) {
            List<PackReader> ofPlace = place.stream().map(PackReader::new).toList();
            Set<String> stated = codes(ofPlace);
            readers.removeIf(reader ->
                    reader.head().filter(head -> stated.contains(head.code())).isPresent());
            readers.addAll(ofPlace);
        }
    }

    private static Set<String> codes(List<PackReader> readers) {
        Set<String> codes = new HashSet<>();
        readers.forEach(reader -> reader.head().ifPresent(head -> codes.add(head.code())));
        return codes;
    }

    /**
     * Reads packs.
     *
     * @param places the packs of each place; a later place replaces all versions of what it has
     * @return the packs that are right, and what is wrong with the others
     */
    public static Result read(List<List<PackFolder>> places) {
        return read(places, List.of());
    }

    /**
     * Reads packs beside others that were read before.
     *
     * @param places the packs of each place; a later place replaces all versions of what it has
     * @param known packs that are right
     * @return the packs that are right, those that were known first, and what is wrong with the others
     */
    public static Result read(List<List<PackFolder>> places, List<Pack> known) {
        Library library = new Library(places, known);
        library.findPredecessors();
        library.checkOverlaps();
        library.readAll();
        List<Problem> problems = library.readers.stream()
                .flatMap(reader -> reader.problems().stream())
                .sorted()
                .toList();
        List<Pack> read = library.packs.values().stream().flatMap(List::stream).toList();
        return new Result(read, problems);
    }

    /**
     * What came of reading.
     *
     * @param packs the packs that are right
     * @param problems what is wrong with the others
     */
    public record Result(List<Pack> packs, List<Problem> problems) {}

    private void findPredecessors() {
        for (PackReader reader : readers) {
            reader.head()
                    .flatMap(Head::successor)
                    .ifPresent(successor -> predecessors
                            .computeIfAbsent(successor.municipality(), key -> new HashSet<>())
                            .add(reader.head().orElseThrow().municipality().orElse(successor.municipality())));
        }
        packs.values().stream()
                .flatMap(List::stream)
                .map(Pack::head)
                .forEach(head -> head.successor()
                        .ifPresent(successor -> predecessors
                                .computeIfAbsent(successor.municipality(), key -> new HashSet<>())
                                .add(head.municipality().orElse(successor.municipality()))));
    }

    private void checkOverlaps() {
        Map<String, List<PackReader>> versions = new HashMap<>();
        for (PackReader reader : readers) {
            reader.head()
                    .ifPresent(head -> versions.computeIfAbsent(head.code(), key -> new ArrayList<>())
                            .add(reader));
        }
        for (List<PackReader> ofOne : versions.values()) {
            ofOne.sort(Comparator.comparing(PackReader::folder));
            for (int i = 0; i < ofOne.size(); i++) {
                for (int j = 0; j < i; j++) {
                    PackReader earlier = ofOne.get(j);
                    checkOverlap(ofOne.get(i), earlier.head().orElseThrow(), earlier.folder());
                }
            }
        }
        readers.forEach(this::checkOverlapWithKnown);
    }

    /** A pack that was read for several versions of its base, is one. */
    private void checkOverlapWithKnown(PackReader reader) {
        Map<String, Head> known = new TreeMap<>();
        reader.head()
                .ifPresent(head -> packs.getOrDefault(head.code(), List.of())
                        .forEach(pack -> known.put(pack.folder(), pack.head())));
        known.forEach((folder, head) -> checkOverlap(reader, head, folder));
    }

    private static void checkOverlap(PackReader reader, Head earlier, String folder) {
        Head head = reader.head().orElseThrow();
        if (head.validity().equals(Head.UNKNOWN_VALIDITY) || earlier.validity().equals(Head.UNKNOWN_VALIDITY)) {
            return;
        }
        head.validity()
                .intersect(earlier.validity())
                .ifPresent(overlap -> reader.refuseHead(
                        ProblemCode.OVERLAP,
                        head.validityPlace(),
                        "Op deze dagen geldt ook de versie in " + folder + ": " + overlap
                                + ". Laat de ene versie eindigen voor de andere begint.",
                        List.of()));
    }

    /** Reads the packs whose base is known, until no more can be read. */
    private void readAll() {
        List<PackReader> waiting = new ArrayList<>(
                readers.stream().filter(reader -> reader.head().isPresent()).toList());
        boolean progress = true;
        while (progress) {
            Set<String> waitingFor = codes(waiting);
            List<PackReader> ready = waiting.stream()
                    .filter(reader -> reader.head()
                            .orElseThrow()
                            .base()
                            .filter(waitingFor::contains)
                            .isEmpty())
                    .toList();
            ready.forEach(this::read);
            waiting.removeAll(ready);
            progress = !ready.isEmpty();
        }
        for (PackReader reader : waiting) {
            Head head = reader.head().orElseThrow();
            if (basesOf(head.code(), waiting).contains(head.code())) {
                reader.refuseHead(
                        ProblemCode.NOT_ALLOWED,
                        head.basePlace(),
                        "De basis van deze afspraak rust op de afspraak zelf. Kies een andere basis.",
                        List.of());
            } else {
                refuseBase(reader, head);
            }
        }
    }

    /** The base packs on which a pack rests, one on top of the other, as far as they are among these. */
    private static Set<String> basesOf(String code, List<PackReader> readers) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            String above = open.remove();
            readers.stream()
                    .flatMap(reader -> reader.head().stream())
                    .filter(head -> head.code().equals(above))
                    .flatMap(head -> head.base().stream())
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    private static void refuseBase(PackReader reader, Head head) {
        reader.refuseHead(
                ProblemCode.NOT_VALID,
                head.basePlace(),
                "Het basispakket \"" + head.base().orElseThrow() + "\" heeft zelf problemen. Los die eerst op.",
                List.of());
    }

    private void read(PackReader reader) {
        Head head = reader.head().orElseThrow();
        Set<Area> municipalities = new HashSet<>();
        head.municipality().ifPresent(municipality -> addWithPredecessors(municipality, municipalities));
        List<Optional<Pack>> read = new ArrayList<>();
        if (head.base().isEmpty() && head.municipality().isEmpty()) {
            read.add(reader.read(Optional.empty(), head.validity(), municipalities));
        } else if (head.base().isPresent()) {
            List<Pack> bases = bases(reader, head);
            for (Pack base : bases) {
                head.validity()
                        .intersect(base.validity())
                        .ifPresent(both -> read.add(reader.read(Optional.of(base), both, municipalities)));
            }
            checkCovered(reader, head, bases);
        }
        if (reader.problems().isEmpty()) {
            List<Pack> known = packs.computeIfAbsent(head.code(), key -> new ArrayList<>());
            read.forEach(pack -> pack.ifPresent(known::add));
        }
    }

    /** Those that merged into it, and those that merged into them before. */
    private void addWithPredecessors(Area municipality, Set<Area> municipalities) {
        if (municipalities.add(municipality)) {
            predecessors
                    .getOrDefault(municipality, Set.of())
                    .forEach(predecessor -> addWithPredecessors(predecessor, municipalities));
        }
    }

    private List<Pack> bases(PackReader reader, Head head) {
        String name = head.base().orElseThrow();
        List<Pack> bases = packs.getOrDefault(name, List.of());
        boolean stated = !bases.isEmpty()
                || readers.stream()
                        .anyMatch(other -> other.head()
                                .filter(base -> base.code().equals(name)
                                        && base.municipality().isEmpty())
                                .isPresent());
        if (!stated) {
            Set<String> known = new TreeSet<>();
            readers.forEach(other -> other.head()
                    .filter(base -> base.municipality().isEmpty())
                    .ifPresent(base -> known.add(base.code())));
            reader.refuseHead(
                    ProblemCode.UNKNOWN_WORD,
                    head.basePlace(),
                    "Het basispakket \"" + name + "\" is niet gevonden.",
                    List.copyOf(known));
        } else if (bases.isEmpty()) {
            refuseBase(reader, head);
        }
        return bases.stream()
                .sorted(Comparator.comparing(base -> base.validity().first()))
                .toList();
    }

    private static void checkCovered(PackReader reader, Head head, List<Pack> bases) {
        if (head.validity().equals(Head.UNKNOWN_VALIDITY)) {
            return;
        }
        LocalDate day = head.validity().first();
        for (Pack base : bases) {
            if (base.validity().contains(day)) {
                if (base.validity().last().equals(LocalDate.MAX)) {
                    return;
                }
                day = base.validity().last().plusDays(1);
            }
        }
        if (!bases.isEmpty() && !day.isAfter(head.validity().last())) {
            reader.refuseHead(
                    ProblemCode.NOT_VALID,
                    head.validityPlace(),
                    "Op " + day + " geldt geen versie van het basispakket \""
                            + head.base().orElseThrow() + "\". Pas de looptijd aan.",
                    List.of());
        }
    }
}
