package nl.opvolging.testkit;

import static nl.opvolging.testkit.PackTables.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RulePack;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.DutchWord;

/** The lines of one table of an agreement, as they are written and in the order in which they count. */
final class PlainClauses {
    /** Columns that are no condition of any table. */
    private static final Set<String> NO_CONDITION = Set.of("regel", "uiterlijk", "voorrang", "artikel", "bron");

    private final Agreement agreement;
    private final String table;
    private final Set<String> answers;
    private final List<Line> mandatory = new ArrayList<>();
    private final List<Line> ordinary = new ArrayList<>();

    /** What no pack may change is that of the last base pack first; the rest is the municipality's first. */
    PlainClauses(Agreement agreement, String table, String... answers) {
        this.agreement = agreement;
        this.table = table;
        this.answers = Set.of(answers);
        for (RulePack pack : agreement.packs()) {
            List<Line> first = new ArrayList<>();
            for (Map<String, String> row : PackTables.rows(pack, table)) {
                int number = Integer.parseInt(row.getOrDefault("regel", ""));
                Line line = new Line(new ClauseRef(pack.code(), table, number), row);
                (same("onoverschrijdbaar", line.cell("voorrang")) ? first : ordinary).add(line);
            }
            mandatory.addAll(0, first);
        }
    }

    /** One line of a table. */
    record Line(ClauseRef ref, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        <T> Optional<T> find(String column, Function<String, T> meaning) {
            return Optional.ofNullable(cells.get(column)).map(meaning);
        }
    }

    /** All lines that hold. */
    List<Line> all(Map<String, Function<String, Answer>> facts) {
        return Stream.concat(mandatory.stream(), ordinary.stream())
                .filter(line -> holds(line, facts))
                .toList();
    }

    /** The first line that holds, if there is one. */
    Optional<Line> first(Map<String, Function<String, Answer>> facts) {
        return all(facts).stream().findFirst();
    }

    /** What no pack may change, and the lines of the first pack that has any. */
    List<Line> ofFirstPack(Map<String, Function<String, Answer>> facts) {
        List<Line> found = new ArrayList<>(
                mandatory.stream().filter(line -> holds(line, facts)).toList());
        for (RulePack pack : agreement.packs()) {
            List<Line> own = ordinary.stream()
                    .filter(line -> line.ref().pack().equals(pack.code()))
                    .filter(line -> holds(line, facts))
                    .toList();
            if (!own.isEmpty()) {
                found.addAll(own);
                break;
            }
        }
        return found;
    }

    private boolean holds(Line line, Map<String, Function<String, Answer>> facts) {
        return line.cells().entrySet().stream()
                .filter(cell -> !NO_CONDITION.contains(cell.getKey()) && !answers.contains(cell.getKey()))
                .allMatch(cell -> holds(cell.getKey(), cell.getValue(), facts));
    }

    private boolean holds(String column, String cell, Map<String, Function<String, Answer>> facts) {
        Function<String, Answer> fact = facts.get(column);
        if (fact == null) {
            throw new IllegalStateException(
                    "The reference interpreter does not know the column " + column + " of " + table);
        }
        return any(PackTables.words(cell), fact) == (PackTables.isException(cell) ? Answer.NO : Answer.YES);
    }

    /** Whether one of the values fits: unknown if none surely does and one may. */
    static Answer any(List<String> values, Function<String, Answer> fits) {
        List<Answer> found = values.stream().map(fits).toList();
        return found.contains(Answer.YES) ? Answer.YES : found.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }

    static Answer yes(boolean holds) {
        return holds ? Answer.YES : Answer.NO;
    }

    /** Whether a fact, if it is known, is what a word says. */
    static Function<String, Answer> is(Optional<String> fact) {
        return named -> fact.map(known -> yes(plain(named).equals(known))).orElse(Answer.UNKNOWN);
    }

    /** Whether a fact is what a word says; unknown is neither. */
    static Function<String, Answer> is(DutchWord fact) {
        return is(word(fact));
    }

    static Optional<String> word(DutchWord value) {
        boolean unknown = value == Answer.UNKNOWN || value == About.UNKNOWN;
        return unknown ? Optional.empty() : Optional.of(plain(value.word()));
    }

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    static <V extends DutchWord> V meaning(V[] values, String word) {
        return Stream.of(values)
                .filter(value -> same(value.word(), word))
                .findFirst()
                .orElseThrow();
    }
}
