package nl.opvolging.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a workbook as text. */
final class Unzipped {
    private final SortedMap<String, String> parts = new TreeMap<>();

    Unzipped(Path workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(),
                        new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                                .replace("&quot;", "\"")
                                .replace("&apos;", "'"));
            }
        }
    }

    String part(String name) {
        if (!parts.containsKey(name)) {
            throw new IllegalArgumentException("no such part: " + name + " in " + parts.keySet());
        }
        return parts.get(name);
    }

    /** All parts whose names begin so, one after the other. */
    String all(String start) {
        return String.join("\n", parts.tailMap(start).headMap(start + '\uffff').values());
    }

    /** The part of a sheet by the name of the sheet. */
    String sheet(String name) {
        Matcher id =
                Pattern.compile("<sheet name=\"" + name + "\" r:id=\"(\\w+)\"").matcher(part("xl/workbook.xml"));
        if (!id.find()) {
            throw new IllegalArgumentException("no such sheet: " + name);
        }
        Matcher target = Pattern.compile("Id=\"" + id.group(1)
                        + "\"[^>]*Target=\"([^\"]+)\"|Target=\"([^\"]+)\"[^>]*Id=\"" + id.group(1) + "\"")
                .matcher(part("xl/_rels/workbook.xml.rels"));
        if (!target.find()) {
            throw new IllegalArgumentException("no such relation: " + id.group(1));
        }
        return part("xl/" + (target.group(1) == null ? target.group(2) : target.group(1)));
    }
}
