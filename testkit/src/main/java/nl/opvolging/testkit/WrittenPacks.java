package nl.opvolging.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolging.rules.PackForm;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.rules.TableForm;

/** Packs as they are written: the texts of the files in each folder. To read them they stand on disk for a moment. */
public final class WrittenPacks {
    private static final Set<String> FILES =
            PackForm.all().stream().map(TableForm::file).collect(Collectors.toSet());

    private final SortedMap<String, SortedMap<String, String>> folders;

    private WrittenPacks(SortedMap<String, SortedMap<String, String>> folders) {
        this.folders = folders;
    }

    /**
     * The packs in a folder of folders, without their scenarios, which change no plan. Packs that are workbooks are read first,
     * and taken {@linkplain #of(List) as they were read}.
     *
     * @param folder the folder
     * @return the texts of the tables and heads in it
     */
    public static WrittenPacks in(Path folder) {
        SortedMap<String, SortedMap<String, String>> folders = new TreeMap<>();
        for (Path pack : children(folder)) {
            if (Files.isDirectory(pack)) {
                SortedMap<String, String> files = new TreeMap<>();
                children(pack).stream()
                        .filter(file -> FILES.contains(name(file)))
                        .forEach(file -> files.put(name(file), text(file)));
                folders.put(name(pack), files);
            }
        }
        return new WrittenPacks(folders);
    }

    /**
     * Packs as they were read, without their scenarios, which change no plan.
     *
     * @param packs the packs
     * @return the texts of their files; of a workbook its sheets, each as the file that it stands for
     */
    public static WrittenPacks of(List<RulePack> packs) {
        SortedMap<String, SortedMap<String, String>> folders = new TreeMap<>();
        for (RulePack pack : packs) {
            SortedMap<String, String> files = new TreeMap<>(pack.files());
            files.keySet().retainAll(FILES);
            String folder = pack.folder();
            // a pack stands once for each version of its base; others of this name came from another place
            while (!files.equals(folders.getOrDefault(folder, files))) {
                folder += "-2";
            }
            folders.put(folder, files);
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
        return inFolder(place -> RulePacks.reader().folder(place).read().orThrow());
    }

    /** Writes the packs in a folder, and deletes it when the work with it is done. */
    <T> T inFolder(Function<Path, T> work) {
        try {
            Path place = Files.createTempDirectory("packs");
            try {
                for (Map.Entry<String, SortedMap<String, String>> pack : folders.entrySet()) {
                    Path folder = Files.createDirectory(place.resolve(pack.getKey()));
                    for (Map.Entry<String, String> file : pack.getValue().entrySet()) {
                        Files.writeString(folder.resolve(file.getKey()), file.getValue());
                    }
                }
                return work.apply(place);
            } finally {
                delete(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders of the packs. */
    List<String> folders() {
        return List.copyOf(folders.keySet());
    }

    /** The texts of the files of a pack, by their names. */
    SortedMap<String, String> files(String folder) {
        return new TreeMap<>(folders.getOrDefault(folder, new TreeMap<>()));
    }

    /** One of the packs alone. */
    WrittenPacks only(String folder) {
        return of(Map.of(folder, files(folder)));
    }

    /** The same packs without one file. */
    WrittenPacks without(String folder, String file) {
        SortedMap<String, SortedMap<String, String>> others = new TreeMap<>(folders);
        SortedMap<String, String> files = files(folder);
        files.remove(file);
        others.put(folder, files);
        return new WrittenPacks(others);
    }

    /** The same packs with another text in one file. */
    WrittenPacks with(String folder, String file, String text) {
        SortedMap<String, SortedMap<String, String>> others = new TreeMap<>(folders);
        SortedMap<String, String> files = files(folder);
        files.put(file, text);
        others.put(folder, files);
        return new WrittenPacks(others);
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
            others.put(String.format(Locale.ROOT, "map-%04d", number--), files);
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
            swapped.replaceAll((file, text) -> SwappedLines.in(file, text, random));
            others.put(folder, swapped);
        });
        return new WrittenPacks(others);
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
