package nl.opvolging.packs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;

/** The packs of this module, read once for all tests, and what is generated for each of their agreements. */
final class Packs {
    static final RulePacks ALL = RulePacks.fromClassPath();
    static final FollowUps FOLLOW_UPS = FollowUps.by(ALL);

    private Packs() {}

    static List<Agreement> agreements() {
        return ALL.agreements();
    }

    static RulePack national() {
        return ALL.packs().stream()
                .filter(pack -> pack.code().equals("nederland"))
                .findFirst()
                .orElseThrow();
    }

    /** Such as {@code GM0512 2027.1}. */
    static String name(Agreement agreement) {
        return agreement.packs().get(0).code() + " " + agreement.packs().get(0).version();
    }

    /** The rows of a table by their headers; empty cells are left out. */
    static List<Map<String, String>> rows(RulePack pack, String file) {
        List<List<String>> table = pack.tables().getOrDefault(file, List.of());
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : table.subList(Math.min(1, table.size()), table.size())) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    row.put(table.get(0).get(i), cells.get(i));
                }
            }
            rows.add(row);
        }
        return rows;
    }
}
