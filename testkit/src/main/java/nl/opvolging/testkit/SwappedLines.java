package nl.opvolging.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Lines of a table that may change places: those that cannot both hold for one case. */
final class SwappedLines {
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

    private SwappedLines() {}

    /** The table, in which some such lines have changed places with the next one. */
    static String in(String file, String text, Random random) {
        Set<String> columns = SINGLE.get(file.replace(".csv", ""));
        return columns == null ? text : swapped(text, columns, random);
    }

    private static String swapped(String text, Set<String> columns, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                rows.add(i);
            }
        }
        String separator = lines.get(rows.get(0)).contains(";") ? ";" : ",";
        List<String> headers = cells(lines.get(rows.get(0)), separator).stream()
                .map(PackTables::header)
                .toList();
        for (int i = 1; i + 1 < rows.size(); i++) {
            boolean apart = exclude(headers, columns, lines.get(rows.get(i)), lines.get(rows.get(i + 1)), separator);
            if (apart && random.nextBoolean()) {
                Collections.swap(lines, rows.get(i), rows.get(i + 1));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static boolean exclude(
            List<String> headers, Set<String> columns, String line, String next, String separator) {
        return !(line + next).contains("\"")
                && columns.stream().anyMatch(column -> {
                    Optional<List<String>> here = words(headers, column, cells(line, separator));
                    Optional<List<String>> there = words(headers, column, cells(next, separator));
                    return here.isPresent() && there.isPresent() && Collections.disjoint(here.get(), there.get());
                });
    }

    /** The words of a cell; empty if it has none or names exceptions. */
    private static Optional<List<String>> words(List<String> headers, String column, List<String> cells) {
        int index = headers.indexOf(column);
        String cell = index < 0 || index >= cells.size() ? "" : cells.get(index);
        return cell.isBlank() || PackTables.isException(cell)
                ? Optional.empty()
                : Optional.of(
                        PackTables.words(cell).stream().map(PackTables::plain).toList());
    }

    private static List<String> cells(String line, String separator) {
        return Arrays.asList(line.split(separator, -1));
    }
}
