package nl.opvolging.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that are written only if none of them is there: what somebody made is never overwritten. */
final class NewFiles {
    private final Path folder;
    private final Map<Path, byte[]> contents = new LinkedHashMap<>();

    /** Texts in a folder, by name. */
    NewFiles(Path folder, Map<String, String> texts) {
        this.folder = folder;
        texts.forEach((name, text) -> and(Path.of(name), text.getBytes(StandardCharsets.UTF_8)));
    }

    NewFiles and(Path name, byte[] content) {
        contents.put(folder.resolve(name), content);
        return this;
    }

    /**
     * Writes all of them.
     *
     * @throws Refusal if one of them is there with other content, or if the folder is none
     */
    void write() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw Refusal.wrongUse("\"" + folder + "\" is geen map.");
        }
        for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
            if (Files.exists(file.getKey()) && !isSame(file.getKey(), file.getValue())) {
                throw Refusal.wrongUse(
                        "\"" + file.getKey() + "\" is er al en blijft zoals het is. Kies een andere naam of map.");
            }
        }
        for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
            for (Path home : home(file.getKey())) {
                Files.createDirectories(home);
            }
            Files.write(file.getKey(), file.getValue());
        }
    }

    private static List<Path> home(Path file) {
        Path home = file.toAbsolutePath().getParent();
        return home == null ? List.of() : List.of(home);
    }

    private static boolean isSame(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }
}
