package nl.opvolging.scenarios;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolging.rules.RulePack;
import nl.opvolging.signal.ClauseRef;

/**
 * Which clauses of a pack's own tables the scenarios touch. A clause is touched when it answered in a plan that a step with
 * Dan of a scenario that holds looked at, or when such a step names it.
 *
 * @param clauses the number of clauses
 * @param untouched the clauses that no scenario touches, by the name of their table, each in the order of the lines
 */
public record Coverage(int clauses, Map<String, List<ClauseRef>> untouched) {
    private static final List<String> TABLES =
            List.of("duiding", "routering", "termijnen", "opschaling", "terugkoppeling", "delen", "adviezen");

    /**
     * Keeps its own copy.
     *
     * @param clauses the number of clauses
     * @param untouched the clauses that no scenario touches, by the name of their table, each in the order of the lines
     */
    public Coverage {
        untouched = Collections.unmodifiableMap(new LinkedHashMap<>(untouched));
    }

    static Coverage of(RulePack pack, Set<ClauseRef> touched) {
        Map<String, List<ClauseRef>> untouched = new LinkedHashMap<>();
        int number = 0;
        for (String table : TABLES) {
            List<ClauseRef> clauses = clauses(pack, table).toList();
            number += clauses.size();
            List<ClauseRef> left = new ArrayList<>(clauses);
            left.removeAll(touched);
            if (!left.isEmpty()) {
                untouched.put(table, List.copyOf(left));
            }
        }
        return new Coverage(number, untouched);
    }

    /** The clauses of a table of the pack itself, from top to bottom. */
    static Stream<ClauseRef> clauses(RulePack pack, String table) {
        List<List<String>> rows = pack.tables().getOrDefault(table + ".csv", List.of());
        int number = rows.isEmpty()
                ? -1
                : rows.get(0).stream().map(Nearest::plain).toList().indexOf("regel");
        return number < 0
                ? Stream.empty()
                : rows.subList(1, rows.size()).stream()
                        .map(row -> new ClauseRef(
                                pack.code(),
                                table,
                                Integer.parseInt(row.get(number).strip())));
    }

    /** The names of the tables of clauses. */
    static List<String> tables() {
        return TABLES;
    }

    /**
     * The number of clauses that are touched.
     *
     * @return the number
     */
    public int touched() {
        return clauses - untouched.values().stream().mapToInt(List::size).sum();
    }
}
