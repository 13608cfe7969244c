package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.opvolging.rules.internal.pack.Library;
import nl.opvolging.rules.internal.pack.PackFolder;

/** The files of a pack as text: two sound ones to begin with, to be changed and read. */
public final class PackText {
    /** All files that a pack can have. */
    public static final List<String> FILES =
            PackForm.all().stream().map(TableForm::file).toList();

    private static final String HEAD = FILES.get(0);

    private final String folder;
    private final Map<String, byte[]> files;

    private PackText(String folder, Map<String, byte[]> files) {
        this.folder = folder;
        this.files = files;
    }

    /** The sound base pack {@code proef-basis}. */
    public static PackText basis() {
        return onClassPath("basis");
    }

    /** The sound agreement of GM0512 on top of {@code proef-basis}. */
    public static PackText gorinchem() {
        return onClassPath("GM0512-gorinchem");
    }

    /** Another agreement of GM0512 on top of {@code proef-basis}, in which no check finds a weak spot. */
    public static PackText sound() {
        return onClassPath("GM0512-gaaf");
    }

    /** The agreement with twenty mistakes. */
    public static PackText twentyMistakes() {
        return onClassPath("twintig-fouten");
    }

    private static PackText onClassPath(String folder) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : FILES) {
            try (InputStream input = PackText.class.getResourceAsStream("/proef/" + folder + "/" + name)) {
                if (input != null) {
                    files.put(name, input.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(files).isNotEmpty();
        return new PackText(folder, files);
    }

    public PackText named(String name) {
        return new PackText(name, files);
    }

    public PackText with(String file, byte[] content) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.put(file, content);
        return new PackText(folder, changed);
    }

    public PackText with(String file, String content) {
        return with(file, content.getBytes(StandardCharsets.UTF_8));
    }

    public PackText without(String file) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        assertThat(changed.remove(file)).isNotNull();
        return new PackText(folder, changed);
    }

    /** The head of the pack without its tables. */
    public PackText headOnly() {
        return new PackText(folder, new TreeMap<>(Map.of(HEAD, files.get(HEAD))));
    }

    /** Puts one text in the place of another, which must occur exactly once. */
    public PackText replacing(String file, String old, String replacement) {
        String text = text(file);
        assertThat(text).containsOnlyOnce(old);
        return with(file, text.replace(old, replacement));
    }

    public PackText plus(String file, String line) {
        return with(file, text(file) + line + "\n");
    }

    public String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    public List<String> files() {
        return List.copyOf(files.keySet());
    }

    /** The agreement on top of {@code proef-basis}, of which nothing may be wrong. */
    public Agreement agreement() {
        return packs(basis(), this).agreements().get(0);
    }

    /** Packs together, of which nothing may be wrong. */
    public static RulePacks packs(PackText... packs) {
        RulePacks.Reader reader = RulePacks.reader();
        for (PackText pack : packs) {
            reader.pack(pack.folder, pack.texts());
        }
        return reader.read().orThrow();
    }

    /** The text of its files by name. */
    public Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        files.keySet().forEach(file -> texts.put(file, text(file)));
        return texts;
    }

    /** The pack as it is taken in from a folder or a jar. */
    public PackFolder takenIn() {
        Map<String, byte[]> known = new HashMap<>(files);
        known.keySet().retainAll(FILES);
        TreeSet<String> strangers = new TreeSet<>(files.keySet());
        strangers.removeAll(FILES);
        return new PackFolder(folder, known, strangers, Map.of());
    }

    /** Writes the pack as a folder in a folder, and gives it. */
    public Path writeIn(Path parent) {
        try {
            Path directory = Files.createDirectories(parent.resolve(folder));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(directory.resolve(file.getKey()), file.getValue());
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads packs together, as if they came from one folder. */
    public static Library.Result read(PackText... packs) {
        return Library.read(List.of(Arrays.stream(packs).map(PackText::takenIn).toList()));
    }

    /** The problems of this pack beside the sound base pack, or, of a base pack, the problems of this pack alone. */
    public List<Problem> problems() {
        boolean isBase = files.containsKey(HEAD) && !text(HEAD).contains("gemeente:");
        return isBase ? read(this).problems() : read(this, basis()).problems();
    }

    /** The problems, one a line, as an adviser sees them. */
    public List<String> listed() {
        return problems().stream().map(Problem::toString).toList();
    }
}
