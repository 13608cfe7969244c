package nl.opvolging.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.opvolging.rules.RulePacks;

/** Packs as they are written: the texts of the files in each folder. To read them they stand on disk for a moment. */
public final class WrittenPacks {
    /**
     * Of each table the conditions of which a question has one value that is known: what is not known is asked for in the order
     * of the lines. Not of {@code duiding}, which is asked more than once for a signal.
     */
    private static final Map<String, Set<String>> SINGLE = Map.of(
            "routering", Set.of("thema", "melder", "spoed", "anoniem"),
            "termijnen", Set.of("stap", "thema", "spoed"),
            "opschaling", Set.of("als", "thema", "spoed"),
            "terugkoppeling", Set.of("bij", "thema", "melder", "anoniem"),
            "delen", Set.of("aan", "wat", "thema", "toestemming"),
            "adviezen", Set.of("reactie", "thema"));

    private final SortedMap<String, SortedMap<String, String>> folders;

    private WrittenPacks(SortedMap<String, SortedMap<String, String>> folders) {
        this.folders = folders;
    }

    /**
     * The packs in a folder of folders, without their scenarios, which change no plan.
     *
     * @param folder the folder
     * @return the texts of its files
     */
    public static WrittenPacks in(Path folder) {
        SortedMap<String, SortedMap<String, String>> folders = new TreeMap<>();
        for (Path pack : children(folder)) {
            SortedMap<String, String> files = new TreeMap<>();
            children(pack).stream().filter(Files::isRegularFile).forEach(file -> files.put(name(file), text(file)));
            folders.put(name(pack), files);
        }
        return new WrittenPacks(folders);
    }

    /** Packs with these files in these folders. */
    static WrittenPacks of(Map<String, Map<String, String>> texts) {
        SortedMap<String, SortedMap<String, String>> folders = new TreeMap<>();
        texts.forEach((folder, files) -> folders.put(folder, new TreeMap<>(files)));
        return new WrittenPacks(folders);
    }

    /**
     * Reads the packs, from a folder that is gone afterwards.
     *
     * @return the packs
     * @throws nl.opvolging.rules.PackException if anything is wrong with one of them
     */
    public RulePacks read() {
        try {
            Path place = Files.createTempDirectory("packs");
            try {
                for (Map.Entry<String, SortedMap<String, String>> pack : folders.entrySet()) {
                    Path folder = Files.createDirectory(place.resolve(pack.getKey()));
                    for (Map.Entry<String, String> file : pack.getValue().entrySet()) {
                        Files.writeString(folder.resolve(file.getKey()), file.getValue());
                    }
                }
                return RulePacks.reader().folder(place).read().orThrow();
            } finally {
                delete(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same packs, each in a folder with another name, so that they are read in another order.
     *
     * @return the packs
     */
    public WrittenPacks inOtherFolders() {
        SortedMap<String, SortedMap<String, String>> others = new TreeMap<>();
        int number = folders.size();
        for (SortedMap<String, String> files : folders.values()) {
            others.put("map-" + (char) ('a' + number--), files);
        }
        return new WrittenPacks(others);
    }

    /**
     * The same packs, in which some lines of tables have changed places with the next one. Only lines that cannot both hold for
     * one case: both name what they are for, and nothing is in both.
     *
     * @param random chooses which lines
     * @return the packs
     */
    public WrittenPacks withLinesSwapped(Random random) {
        SortedMap<String, SortedMap<String, String>> others = new TreeMap<>();
        folders.forEach((folder, files) -> {
            SortedMap<String, String> swapped = new TreeMap<>(files);
            SINGLE.forEach((table, columns) ->
                    swapped.computeIfPresent(table + ".csv", (name, text) -> swapped(text, columns, random)));
            others.put(folder, swapped);
        });
        return new WrittenPacks(others);
    }

    private static String swapped(String text, Set<String> columns, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                rows.add(i);
            }
        }
        List<String> headers = cells(lines.get(rows.get(0)));
        for (int i = 1; i + 1 < rows.size(); i++) {
            boolean apart = exclude(headers, columns, lines.get(rows.get(i)), lines.get(rows.get(i + 1)));
            if (apart && random.nextBoolean()) {
                Collections.swap(lines, rows.get(i), rows.get(i + 1));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static boolean exclude(List<String> headers, Set<String> columns, String line, String next) {
        return !(line + next).contains("\"")
                && columns.stream().anyMatch(column -> {
                    Optional<List<String>> here = words(headers, column, line);
                    Optional<List<String>> there = words(headers, column, next);
                    return here.isPresent() && there.isPresent() && Collections.disjoint(here.get(), there.get());
                });
    }

    /** The words of a cell; empty if it has none or names exceptions. */
    private static Optional<List<String>> words(List<String> headers, String column, String line) {
        int index = headers.indexOf(column);
        List<String> cells = cells(line);
        String cell = index < 0 || index >= cells.size() ? "" : cells.get(index);
        return cell.isBlank() || PackTables.isException(cell)
                ? Optional.empty()
                : Optional.of(
                        PackTables.words(cell).stream().map(PackTables::plain).toList());
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(";", -1));
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrittenPacks packs && packs.folders.equals(folders);
    }

    @Override
    public int hashCode() {
        return folders.hashCode();
    }

    /** All files with their texts, so that a failing test shows the packs for which it fails. */
    @Override
    public String toString() {
        StringBuilder all = new StringBuilder();
        folders.forEach((folder, files) -> files.forEach((file, text) -> all.append("== ")
                .append(folder)
                .append('/')
                .append(file)
                .append('\n')
                .append(text)));
        return all.toString();
    }
}
