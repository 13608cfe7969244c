package nl.opvolging.rules.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.opvolging.rules.Change;
import nl.opvolging.rules.internal.pack.Pack;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.rules.internal.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds what two packs say otherwise: in the head, and row by row in the tables, whatever the order of columns and blanks. */
public final class Rewordings {
    private static final String CLAUSE = "regel";

    private Rewordings() {}

    /**
     * Finds what two packs say otherwise.
     *
     * @param before a pack
     * @param after the pack that it is held against
     * @return the changes, the head first, then in the order of the tables
     */
    public static List<Change> between(Pack before, Pack after) {
        List<Change> changes = new ArrayList<>(HeadRewordings.between(before.head(), after.head()));
        Stream.concat(before.tables().keySet().stream(), after.tables().keySet().stream())
                .distinct()
                .forEach(file -> changes.addAll(inTable(
                        file,
                        rows(before.tables().getOrDefault(file, List.of())),
                        rows(after.tables().getOrDefault(file, List.of())))));
        return changes;
    }

    /** The rows of a table by what stands in their first column, each as its cells by header; empty cells left out. */
    private static Map<String, Map<String, String>> rows(List<List<Cell>> cells) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (List<Cell> line : cells.subList(Math.min(1, cells.size()), cells.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(line.size(), cells.get(0).size()); i++) {
                if (!line.get(i).isEmpty()) {
                    row.put(Words.plain(cells.get(0).get(i).text()), line.get(i).text());
                }
            }
            String key = row.containsKey(CLAUSE) ? row.get(CLAUSE) : line.get(0).text();
            rows.put(key, row);
        }
        return rows;
    }

    private static List<Change> inTable(
            String file, Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
        List<Change> changes = new ArrayList<>();
        before.forEach((key, row) -> {
            if (!after.containsKey(key)) {
                changes.add(new Change(file, name(key, row), "vervalt. Er stond: " + told(row) + "."));
            }
        });
        after.forEach((key, row) -> {
            Map<String, String> old = before.get(key);
            if (old == null) {
                changes.add(new Change(file, name(key, row), "is nieuw: " + told(row) + "."));
            } else {
                changes.addAll(inRow(file, name(key, row), old, row));
            }
        });
        List<String> kept = before.keySet().stream().filter(after::containsKey).toList();
        List<String> order = after.keySet().stream().filter(before::containsKey).toList();
        moved(kept, order)
                .forEach(key -> changes.add(new Change(
                        file,
                        name(key, after.getOrDefault(key, Map.of())),
                        "staat nu " + place(key, order, after) + ".")));
        return changes;
    }

    private static List<Change> inRow(String file, String name, Map<String, String> before, Map<String, String> after) {
        List<String> cells = Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(header -> !Objects.equals(before.get(header), after.get(header)))
                .map(header -> header + " was " + quoted(before.get(header)) + ", wordt " + quoted(after.get(header)))
                .toList();
        return cells.isEmpty() ? List.of() : List.of(new Change(file, name, String.join("; ", cells) + "."));
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "leeg" : "\"" + text + "\"";
    }

    private static String name(String key, Map<String, String> row) {
        return row.containsKey(CLAUSE) ? CLAUSE + " " + key : key;
    }

    /** A row in words: what it says, without its key and where it comes from. */
    private static String told(Map<String, String> row) {
        return row.entrySet().stream()
                .filter(cell -> !List.of(CLAUSE, "bron", "artikel").contains(cell.getKey()))
                .map(cell -> cell.getKey() + " " + quoted(cell.getValue()))
                .reduce((one, other) -> one + ", " + other)
                .orElse("niets");
    }

    /** The fewest rows that were moved: those outside the longest sequence that stands in the same order in both. */
    private static List<String> moved(List<String> before, List<String> after) {
        int[] length = new int[after.size()];
        int[] previous = new int[after.size()];
        int best = -1;
        for (int i = 0; i < after.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (before.indexOf(after.get(j)) < before.indexOf(after.get(i)) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            if (best < 0 || length[i] > length[best]) {
                best = i;
            }
        }
        List<String> moved = new ArrayList<>(after);
        for (int i = best; i >= 0; i = previous[i]) {
            moved.remove(after.get(i));
        }
        return moved;
    }

    private static String place(String key, List<String> order, Map<String, Map<String, String>> rows) {
        int place = order.indexOf(key);
        return place == 0
                ? "bovenaan"
                : "onder " + name(order.get(place - 1), rows.getOrDefault(order.get(place - 1), Map.of()));
    }
}
