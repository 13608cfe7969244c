package nl.opvolging.rules.internal.pack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.internal.sheet.WorkbookReader;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.rules.internal.text.FileText;
import nl.opvolging.rules.internal.text.Problems;
import org.jspecify.annotations.Nullable;

/** Finds packs and takes in their files, no more of each than a pack may have. */
public final class PackFolders {
    private static final String INDEX = "META-INF/opvolging/packs";
    private static final List<String> ENDINGS = List.of(".csv", ".yaml", ".yml", ".xls", ".xlsx", ".ods");
    private static final String OPENED = "~$"; // what a spreadsheet program keeps beside a workbook that is open
    private static final String OUTSIDE =
            "Dit is een verwijzing naar een bestand buiten de map. Zet het bestand zelf in de map.";

    private PackFolders() {}

    /**
     * The packs that jars announce. What is announced twice is read once: of two jars with the same folder, such as one jar
     * that stands on the class path under two names, only the first is seen.
     *
     * @param loader whose class path
     * @return the packs, in the order in which they are announced
     */
    public static List<PackFolder> onClassPath(ClassLoader loader) {
        List<PackFolder> folders = new ArrayList<>();
        try {
            Set<String> paths = new LinkedHashSet<>();
            for (URL index : Collections.list(loader.getResources(INDEX))) {
                paths.addAll(lines(index));
            }
            for (String path : paths) {
                folders.add(onClassPath(loader, path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folders;
    }

    private static List<String> lines(URL index) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static PackFolder onClassPath(ClassLoader loader, String path) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        SortedSet<String> strangers = new TreeSet<>();
        for (Map.Entry<String, byte[]> file : found(loader, path + "/").entrySet()) {
            if (most(file.getKey()) > 0) {
                files.put(file.getKey(), file.getValue());
            } else if (isStranger(file.getKey())) {
                strangers.add(file.getKey());
            }
        }
        return pack(path.substring(path.lastIndexOf('/') + 1), files, strangers, Map.of());
    }

    /** What lies where the head or the workbook does; where that cannot be listed, what has a known name. */
    private static Map<String, byte[]> found(ClassLoader loader, String path) throws IOException {
        for (String name : List.of(PackFiles.HEAD, PackWorkbook.FILE)) {
            URL resource = loader.getResource(path + name);
            if (resource != null) {
                Map<String, byte[]> files = NeighbourFiles.of(resource, PackFolders::most);
                return files.isEmpty() ? named(loader, path) : files;
            }
        }
        return Map.of();
    }

    private static Map<String, byte[]> named(ClassLoader loader, String path) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (String name : Stream.concat(PackFiles.ALL.stream(), Stream.of(PackWorkbook.FILE))
                .toList()) {
            try (InputStream input = loader.getResourceAsStream(path + name)) {
                if (input != null) {
                    files.put(name, input.readNBytes(most(name) + 1));
                }
            }
        }
        return files;
    }

    /** How many bytes a file of a pack has at most; 0 if a pack has no such file. */
    private static int most(String name) {
        if (name.equals(PackWorkbook.FILE)) {
            return WorkbookReader.MOST_BYTES;
        }
        if (PackFiles.isScenario(name)) {
            return FileText.MOST_BYTES_OF_SCENARIOS;
        }
        return PackFiles.ALL.contains(name) ? FileText.MOST_BYTES : 0;
    }

    private static PackFolder pack(
            String name, Map<String, byte[]> files, SortedSet<String> strangers, Map<String, String> unreadable) {
        byte[] workbook = files.remove(PackWorkbook.FILE);
        return workbook == null
                ? new PackFolder(name, files, strangers, unreadable)
                : besides(name, workbook, files, strangers, unreadable);
    }

    /** A workbook is the whole pack but for its scenarios: nobody could say which of two tables holds. */
    private static PackFolder besides(
            String folder,
            byte[] workbook,
            Map<String, byte[]> files,
            SortedSet<String> strangers,
            Map<String, String> unreadable) {
        PackFolder pack = PackWorkbook.read(folder, PackWorkbook.FILE, workbook);
        SortedSet<String> loose = new TreeSet<>(files.keySet());
        loose.removeIf(PackFiles::isScenario);
        if (loose.isEmpty()) {
            Map<String, byte[]> all = new HashMap<>(files);
            all.putAll(pack.files());
            return new PackFolder(folder, all, strangers, unreadable, pack.origin());
        }
        Problems doubled = new Problems(folder, PackWorkbook.FILE);
        doubled.add(
                ProblemCode.NOT_ALLOWED,
                new Cell("", 1, 1),
                "Naast dit werkblad staan ook losse bestanden van de afspraak: " + String.join(", ", loose)
                        + ". Kies een van beide, en haal het andere weg.");
        return new PackFolder(
                folder,
                Map.of(),
                strangers,
                unreadable,
                new PackOrigin(Optional.of(PackWorkbook.FILE), Map.of(), doubled.list()));
    }

    /**
     * The packs in a folder.
     *
     * @param folder a pack, which is a folder or a workbook, or a folder of packs
     * @return the packs, in the order of their names
     * @throws IllegalArgumentException if it is no folder that can be read, or if there is no pack in it
     */
    public static List<PackFolder> in(Path folder) {
        if (Files.isRegularFile(folder) && isWorkbook(nameOf(folder))) {
            return List.of(workbook(folder));
        }
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("This is no folder: " + folder);
        }
        if (Files.exists(folder.resolve(PackFiles.HEAD)) || Files.exists(folder.resolve(PackWorkbook.FILE))) {
            return List.of(read(folder, folder));
        }
        List<PackFolder> packs = children(folder).stream()
                .filter(Files::isDirectory)
                .filter(child -> children(child).stream().anyMatch(file -> looksLikePartOfAPack(nameOf(file))))
                .map(child -> read(child, folder))
                .toList();
        if (packs.isEmpty()) {
            throw new IllegalArgumentException("There is no pack in this folder: " + folder);
        }
        return packs;
    }

    /**
     * A pack whose files are at hand as text.
     *
     * @param name what messages call its folder
     * @param texts the text of its files by name
     * @return the pack
     */
    public static PackFolder of(String name, Map<String, String> texts) {
        Map<String, byte[]> files = new HashMap<>();
        SortedSet<String> strangers = new TreeSet<>();
        texts.forEach((file, text) -> {
            if (PackFiles.known(file)) {
                files.put(file, text.getBytes(StandardCharsets.UTF_8));
            } else {
                strangers.add(file);
            }
        });
        return new PackFolder(name, files, strangers, Map.of());
    }

    private static boolean isWorkbook(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(PackWorkbook.ENDING);
    }

    private static PackFolder workbook(Path file) {
        Path home = file.toAbsolutePath().normalize().getParent();
        String folder = home == null ? "" : nameOf(home);
        Map<String, byte[]> files = new HashMap<>();
        String refused = readInto(files, nameOf(file), file, WorkbookReader.MOST_BYTES);
        return refused == null
                ? PackWorkbook.read(folder, nameOf(file), files.getOrDefault(nameOf(file), new byte[0]))
                : new PackFolder(
                        folder, Map.of(), new TreeSet<>(), Map.of(nameOf(file), refused, PackFiles.HEAD, refused));
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new IllegalArgumentException("This folder cannot be read: " + folder, e);
        }
    }

    private static PackFolder read(Path folder, Path given) {
        Map<String, byte[]> files = new HashMap<>();
        Map<String, String> unreadable = new TreeMap<>();
        SortedSet<String> strangers = new TreeSet<>();
        for (Path file : children(folder)) {
            String name = nameOf(file);
            int most = most(name);
            if (most > 0) {
                String refused = isInside(given, folder, file) ? readInto(files, name, file, most) : OUTSIDE;
                if (refused != null) {
                    unreadable.put(name, refused);
                }
            } else if (isStranger(name)) {
                strangers.add(name);
            }
        }
        readScenarios(folder, given, files, unreadable, strangers);
        return pack(nameOf(folder.toAbsolutePath().normalize()), files, strangers, unreadable);
    }

    private static void readScenarios(
            Path folder,
            Path given,
            Map<String, byte[]> files,
            Map<String, String> unreadable,
            SortedSet<String> strangers) {
        Path scenarios = folder.resolve(PackFiles.SCENARIOS);
        if (!Files.isDirectory(scenarios)) {
            return;
        }
        if (!isInside(given, folder, scenarios)) {
            unreadable.put(nameOf(scenarios), OUTSIDE);
            return;
        }
        int left = PackFiles.MOST_SCENARIO_FILES;
        for (Path file : children(scenarios)) {
            String name = PackFiles.SCENARIOS + nameOf(file);
            if (PackFiles.isScenario(name)) {
                if (left-- < 0) { // one more than there may be is enough to see that
                    return;
                }
                String refused = isInside(given, folder, file)
                        ? readInto(files, name, file, FileText.MOST_BYTES_OF_SCENARIOS)
                        : OUTSIDE;
                if (refused != null) {
                    unreadable.put(name, refused);
                }
            } else if (isStranger(name)) {
                strangers.add(name);
            }
        }
    }

    /** Whether somebody may take a file for a part of the pack that it is not. */
    private static boolean isStranger(String name) {
        return name.startsWith(PackFiles.SCENARIOS)
                ? !name.startsWith(".", PackFiles.SCENARIOS.length()) // what a system puts into a folder for itself
                : name.indexOf('/') < 0 && looksLikePartOfAPack(name);
    }

    /** Whether a pack lies in the folder that was given, and a file in its pack, when links are followed. */
    private static boolean isInside(Path given, Path folder, Path file) {
        try {
            Path home = folder.toRealPath();
            return home.startsWith(given.toRealPath()) && file.toRealPath().startsWith(home);
        } catch (IOException e) {
            return true; // so it cannot be read either, which is reported
        }
    }

    /** Takes in a file; gives the reason if it cannot be read, in Dutch. */
    private static @Nullable String readInto(Map<String, byte[]> files, String name, Path file, int most) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return "Dit is geen gewoon bestand.";
            }
            try (InputStream input = Files.newInputStream(file)) {
                files.put(name, input.readNBytes(most + 1));
            }
            return null;
        } catch (IOException e) {
            return "Dit bestand kan niet worden gelezen. Kijk of het bestaat en of u het mag openen.";
        }
    }

    private static boolean looksLikePartOfAPack(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.startsWith(OPENED)) {
            return false;
        }
        return ENDINGS.stream().anyMatch(name::endsWith)
                || PackFiles.ALL.stream()
                        .anyMatch(known -> name.startsWith(known.substring(0, known.indexOf('.') + 1)));
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
