package nl.opvolging.rules.internal.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.rules.internal.text.Problems;

/**
 * The parts of a workbook, unpacked as far as a workbook of a pack may go, and none that a pack has no use for.
 *
 * @param contents the parts by name
 */
record Parts(Map<String, byte[]> contents) {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_UNPACKED = 32 * MEGABYTE;
    private static final int MOST_PARTS = 300;
    private static final Cell TOP = new Cell("", 1, 1);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OR_ENCRYPTED = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final List<String> NEEDED =
            List.of("[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels");

    private static final String MACROS = "macro's";
    private static final String OBJECTS = "ingesloten objecten";
    private static final String PICTURES = "afbeeldingen of grafieken";
    private static final String OTHER_SOURCES = "gegevens uit een andere bron";
    private static final Map<String, String> UNWANTED = Map.ofEntries(
            Map.entry("xl/vbaproject", MACROS),
            Map.entry("xl/macrosheets/", MACROS),
            Map.entry("xl/dialogsheets/", MACROS),
            Map.entry("xl/externallinks/", "verwijzingen naar andere werkbladen"),
            Map.entry("xl/embeddings/", OBJECTS),
            Map.entry("xl/activex/", OBJECTS),
            Map.entry("xl/ctrlprops/", OBJECTS),
            Map.entry("xl/media/", PICTURES),
            Map.entry("xl/charts/", PICTURES),
            Map.entry("xl/diagrams/", PICTURES),
            Map.entry("xl/connections", OTHER_SOURCES),
            Map.entry("xl/querytables/", OTHER_SOURCES),
            Map.entry("xl/pivot", OTHER_SOURCES));

    /** The largest workbook, in bytes. */
    static final int MOST_BYTES = 4 * MEGABYTE;

    /** Unpacks a workbook; what is wrong with it has been reported if there are no parts. */
    static Optional<Parts> unpack(byte[] bytes, Problems problems) {
        String refused = refusal(bytes);
        if (!refused.isEmpty()) {
            problems.add(bytes.length > MOST_BYTES ? ProblemCode.TOO_LARGE : ProblemCode.UNREADABLE, TOP, refused);
            return Optional.empty();
        }
        Optional<Archive> archive = Archive.of(bytes);
        if (archive.isEmpty()) {
            problems.add(ProblemCode.UNREADABLE, TOP, "Dit werkblad is niet compleet. Kopieer of bewaar het opnieuw.");
            return Optional.empty();
        }
        try {
            return unpackAll(archive.get(), problems);
        } catch (IOException e) {
            problems.add(
                    ProblemCode.UNREADABLE, TOP, "Dit werkblad is beschadigd of niet compleet. Bewaar het opnieuw.");
            return Optional.empty();
        }
    }

    private static String refusal(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return "Dit werkblad is groter dan " + MOST_BYTES / MEGABYTE + " MB. Maak het kleiner.";
        }
        if (startsAt(bytes, 0, OLD_OR_ENCRYPTED)) {
            return "Dit is een werkblad van een oude soort (.xls) of met een wachtwoord. Bewaar het als .xlsx, zonder"
                    + " wachtwoord.";
        }
        if (!startsAt(bytes, 0, ZIP)) {
            return "Dit is geen werkblad. Bewaar het met het rekenprogramma als .xlsx.";
        }
        return "";
    }

    private static boolean startsAt(byte[] bytes, int at, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Parts> unpackAll(Archive archive, Problems problems) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        int left = MOST_UNPACKED;
        for (Archive.Entry entry : archive.entries(MOST_PARTS)) {
            left = entry.size() < 0 ? -1 : left - entry.size();
            if (left < 0 || contents.size() == MOST_PARTS) {
                problems.add(
                        ProblemCode.TOO_LARGE,
                        TOP,
                        "Dit werkblad is uitgepakt veel te groot. Maak een nieuw werkblad met alleen de tabellen.");
                return Optional.empty();
            }
            if (!isPlain(entry.name()) || contents.keySet().stream().anyMatch(entry.name()::equalsIgnoreCase)) {
                throw new IOException("twice, or outside: " + entry.name());
            }
            contents.put(entry.name(), archive.content(entry));
        }
        if (!contents.keySet().containsAll(NEEDED)) {
            problems.add(
                    ProblemCode.UNREADABLE,
                    TOP,
                    "Dit bestand is geen werkblad, al heet het wel zo. Bewaar het met het rekenprogramma als .xlsx.");
            return Optional.empty();
        }
        return refuseUnwanted(contents, problems) ? Optional.empty() : Optional.of(new Parts(contents));
    }

    /** Whether a name stays inside the archive, for whoever would unpack it. */
    private static boolean isPlain(String name) {
        return !name.startsWith("/")
                && !name.contains("\\")
                && !List.of(name.split("/")).contains("..");
    }

    /** Whether the cells can be in a part: it has been gone through. */
    static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private static boolean refuseUnwanted(Map<String, byte[]> contents, Problems problems) {
        List<String> found = UNWANTED.entrySet().stream()
                .filter(unwanted -> contents.keySet().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(unwanted.getKey())))
                .map(Map.Entry::getValue)
                .distinct()
                .sorted()
                .toList();
        found.forEach(what -> problems.add(
                ProblemCode.NOT_ALLOWED,
                TOP,
                "In dit werkblad zitten " + what
                        + ". Die horen niet in een afspraak. Haal ze weg en bewaar het als .xlsx."));
        return !found.isEmpty();
    }

    /** The parts that have been gone through, in an archive of our own making, so that everybody who reads it finds the same. */
    byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : contents.entrySet()) {
                if (isXml(part.getKey())) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
        }
        return bytes.toByteArray();
    }
}
