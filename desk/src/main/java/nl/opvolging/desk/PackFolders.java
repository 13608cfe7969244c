package nl.opvolging.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.opvolging.rules.PackSheets;
import nl.opvolging.rules.Problem;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;

/**
 * Folders of packs as somebody named them, on top of the packs that come with the program.
 *
 * @param folders each a pack, or a folder of packs; none for the shipped packs alone
 */
record PackFolders(List<Path> folders) {
    private static final String HEAD = "afspraak.yaml";

    /**
     * Reads the shipped packs and those in the folders.
     *
     * @return the packs that are right, and what is wrong with the others
     * @throws Refusal if a folder is no folder of packs
     */
    RulePacks.Result read() {
        RulePacks.Reader reader = RulePacks.reader().classPath();
        folders.forEach(folder -> add(folder, reader));
        return reader.read();
    }

    private static void add(Path folder, RulePacks.Reader reader) {
        if (!Files.exists(folder)) {
            throw Refusal.wrongUse("De map \"" + folder + "\" is er niet. Kijk of de naam goed is.");
        }
        if (!Files.isDirectory(folder) && !isWorkbook(folder)) {
            throw Refusal.wrongUse(
                    "\"" + folder + "\" is geen map. Geef de map waarin " + HEAD + " staat, of een werkblad (.xlsx).");
        }
        try {
            reader.folder(folder);
        } catch (IllegalArgumentException e) {
            throw Refusal.wrongUse("In de map \"" + folder + "\" is geen afspraak te vinden. Geef een map waarin "
                    + HEAD + " staat, of een map met zulke mappen.");
        }
    }

    /** How many packs there are in the folders. */
    int count() {
        return folders.stream().mapToInt(folder -> packs(folder).size()).sum();
    }

    private static List<Path> packs(Path folder) {
        if (isPack(folder)) {
            return List.of(folder);
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory)
                    .filter(PackFolders::isPack)
                    .toList();
        } catch (IOException e) {
            throw Refusal.wrongUse("De map \"" + folder + "\" kan niet worden gelezen. Kijk of u hem mag openen.");
        }
    }

    private static boolean isPack(Path folder) {
        return isWorkbook(folder)
                || Files.exists(folder.resolve(HEAD))
                || Files.exists(folder.resolve(PackSheets.FILE));
    }

    /** Whether a path is that of a workbook. */
    static boolean isWorkbook(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx") && !Files.isDirectory(path);
    }

    /** Whether a pack is one of those in the folders; without folders, all are meant. */
    boolean hold(RulePack pack) {
        return folders.isEmpty()
                || folders.stream()
                        .anyMatch(folder -> isPack(folder)
                                ? name(folder).equals(pack.folder())
                                : isPack(folder.resolve(pack.folder())));
    }

    private static String name(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path home = isWorkbook(folder) ? absolute.getParent() : absolute;
        Path name = home == null ? null : home.getFileName();
        return name == null ? "" : name.toString();
    }

    /** The file that a problem is in, below the folder as it was named; of a shipped pack only its own folder is known. */
    String fileOf(Problem problem) {
        return fileOf(problem.pack(), problem.file());
    }

    /** A file of a pack, below the folder as it was named; of a shipped pack only its own folder is known. */
    String fileOf(String pack, String file) {
        // A later folder goes before an earlier one, as it does for the library.
        for (int i = folders.size() - 1; i >= 0; i--) {
            Path folder = folders.get(i);
            if (isWorkbook(folder) && folder.endsWith(file)) {
                return folder.toString();
            }
            Path own = isPack(folder) ? folder : folder.resolve(pack);
            if (Files.isDirectory(own) && own.toAbsolutePath().normalize().endsWith(pack)) {
                return own.resolve(file).toString();
            }
        }
        return pack + "/" + file;
    }

    /** A problem on one line, as the library tells it, with the file as {@link #fileOf} names it. */
    String line(Problem problem) {
        int place = (problem.pack() + "/" + problem.file()).length();
        return Printable.text(fileOf(problem) + problem.toString().substring(place));
    }
}
