package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RulePack;
import nl.opvolging.signal.ClauseRef;

/** The clauses of an agreement as they are written, in the order in which they are asked. */
final class WrittenClauses {
    private static final String SUFFIX = ".csv";
    private static final String NUMBER = "regel";
    private static final String PRIORITY = "voorrang";

    private final Map<ClauseRef, WrittenClause> clauses = new HashMap<>();

    private WrittenClauses() {}

    static WrittenClauses of(Agreement agreement) {
        WrittenClauses written = new WrittenClauses();
        List<RulePack> packs = agreement.packs();
        for (int i = packs.size() - 1; i >= 0; i--) {
            written.add(packs.get(i), true);
        }
        packs.forEach(pack -> written.add(pack, false));
        return written;
    }

    /** What no pack may change is asked first, so it has the lowest ranks. */
    private void add(RulePack pack, boolean mandatory) {
        pack.tables().forEach((file, rows) -> {
            List<String> headers = rows.isEmpty()
                    ? List.of()
                    : rows.get(0).stream()
                            .map(header -> header.strip().toLowerCase(Locale.ROOT))
                            .toList();
            int number = headers.indexOf(NUMBER);
            if (number < 0 || !file.endsWith(SUFFIX)) {
                return; // a table of words
            }
            String table = file.substring(0, file.length() - SUFFIX.length());
            for (List<String> row : rows.subList(1, rows.size())) {
                Map<String, String> cells = cells(headers, row);
                if (cells.containsKey(PRIORITY) == mandatory) {
                    ClauseRef ref = new ClauseRef(
                            pack.code(), table, Integer.parseInt(row.get(number).strip()));
                    clauses.put(ref, new WrittenClause(ref, clauses.size(), cells));
                }
            }
        });
    }

    private static Map<String, String> cells(List<String> headers, List<String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(headers.size(), row.size()); i++) {
            if (!row.get(i).isBlank()) {
                cells.put(headers.get(i), row.get(i));
            }
        }
        return cells;
    }

    Optional<WrittenClause> find(ClauseRef ref) {
        return Optional.ofNullable(clauses.get(ref));
    }

    /** The clauses of a table, in the order in which they are asked. */
    List<WrittenClause> table(String table) {
        List<WrittenClause> found = new ArrayList<>(clauses.values());
        found.removeIf(clause -> !clause.ref().table().equals(table));
        found.sort(Comparator.comparingInt(WrittenClause::rank));
        return found;
    }

    /** The order in which clauses are asked; one that is not written here comes last. */
    Comparator<ClauseRef> order() {
        return Comparator.<ClauseRef>comparingInt(
                        ref -> find(ref).map(WrittenClause::rank).orElse(Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder());
    }
}
