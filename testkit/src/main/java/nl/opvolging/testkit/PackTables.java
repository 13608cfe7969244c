package nl.opvolging.testkit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RulePack;

/** The tables of packs as they are written: rows of cells by their headers, and cells as words. */
final class PackTables {
    private static final String EXCEPT = "behalve ";

    private PackTables() {}

    /** The rows of a table of one pack; none if the pack has no such table. Empty cells are left out. */
    static List<Map<String, String>> rows(RulePack pack, String table) {
        List<List<String>> rows = pack.tables().getOrDefault(table + ".csv", List.of());
        return rows.stream().skip(1).map(row -> row(rows.get(0), row)).toList();
    }

    private static Map<String, String> row(List<String> headers, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String header = i < headers.size() ? header(headers.get(i)) : "";
            if (!header.isEmpty() && !cells.get(i).isBlank()) {
                row.put(header, cells.get(i).strip());
            }
        }
        return row;
    }

    /** A header as the forms of the tables have it, however it is written. */
    static String header(String written) {
        return plain(written).replace('-', ' ').strip();
    }

    /** The rows of a table of all packs of an agreement. */
    static List<Map<String, String>> rows(Agreement agreement, String table) {
        return agreement.packs().stream()
                .flatMap(pack -> rows(pack, table).stream())
                .toList();
    }

    /** All words of one column of an agreement, in plain form. */
    static List<String> words(Agreement agreement, String table, String column) {
        return rows(agreement, table).stream()
                .flatMap(row -> Stream.ofNullable(row.get(column)))
                .flatMap(cell -> words(cell).stream())
                .map(PackTables::plain)
                .distinct()
                .toList();
    }

    static boolean isException(String cell) {
        return cell.toLowerCase(Locale.ROOT).startsWith(EXCEPT);
    }

    /** The words of a cell, without the word that makes them exceptions. */
    static List<String> words(String cell) {
        String listed = isException(cell) ? cell.substring(EXCEPT.length()) : cell;
        return Arrays.stream(listed.split(",")).map(String::strip).toList();
    }

    /** A word without case and accents, its parts joined by dashes. */
    static String plain(String word) {
        return Normalizer.normalize(word.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Zs}\\p{Pd}_]+", "-");
    }
}
