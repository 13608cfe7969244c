package nl.opvolging.packs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.testkit.CaseFiles;
import nl.opvolging.testkit.Signals;

/** The packs of this module, read once for all tests, and what is generated for each of their agreements. */
final class Packs {
    static final RulePacks ALL = RulePacks.fromClassPath();
    static final FollowUps FOLLOW_UPS = FollowUps.by(ALL);

    private static final int FORTY_DAYS = 40 * 24 * 60 * 60;

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

    /** Something of each agreement in turn, so that none is left out. */
    static <T> Arbitrary<T> ofAny(Function<Agreement, Arbitrary<T>> ofOne) {
        return Arbitraries.oneOf(agreements().stream().map(ofOne).toList());
    }

    /** A case under an agreement, and when its plan is asked. */
    record Case(Agreement agreement, CaseFile file, Instant now) {
        FollowUpPlan plan() {
            return FOLLOW_UPS.plan(file, now);
        }
    }

    /** Cases of any agreement, asked from the first signal up to forty days after it. */
    static Arbitrary<Case> cases(Function<Agreement, Signals> signals) {
        return ofAny(agreement -> Combinators.combine(
                        CaseFiles.of(signals.apply(agreement)),
                        Arbitraries.integers().between(0, FORTY_DAYS))
                .as((file, later) -> new Case(
                        agreement, file, file.history().get(0).happenedAt().plusSeconds(later))));
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
