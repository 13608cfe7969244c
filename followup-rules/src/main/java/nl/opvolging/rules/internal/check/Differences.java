package nl.opvolging.rules.internal.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opvolging.rules.Difference;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.ClauseTable;
import nl.opvolging.rules.internal.pack.PackFiles;
import nl.opvolging.rules.internal.plan.Chain;

/** Works out which questions two agreements answer otherwise. */
public final class Differences {
    private final Subject before;
    private final Subject after;

    private Differences(Chain before, Chain after) {
        this.before = new Subject(before);
        this.after = new Subject(after);
    }

    /**
     * Works out which questions two agreements answer otherwise.
     *
     * @param before an agreement
     * @param after the agreement that it is held against
     * @return the differences, table by table
     */
    public static List<Difference> between(Chain before, Chain after) {
        Differences differences = new Differences(before, after);
        return PackFiles.CLAUSE_TABLES.stream()
                .flatMap(table -> differences.in(table).stream())
                .toList();
    }

    /** What two agreements answer. */
    private record Answers(String before, String after) {
        boolean differ() {
            return !before.equals(after);
        }
    }

    private <Q, A> List<Difference> in(ClauseTable<Q, A> table) {
        Space<Q, A> space = Space.of(table, List.of(before.asked(table), after.asked(table)));
        Diagram<Q, Answers> diagram = new Diagram<>(
                space,
                table.policy().counting(),
                held -> new Answers(answer(space, held, 0, before), answer(space, held, 1, after)));
        Map<Answers, List<String>> where = new LinkedHashMap<>();
        for (Diagram.Box<Answers> box : diagram.boxes(Answers::differ)) {
            where.computeIfAbsent(box.outcome(), key -> new ArrayList<>()).add(Regions.words(box, space));
        }
        return where.entrySet().stream()
                .map(entry -> new Difference(
                        table.name(),
                        entry.getValue(),
                        entry.getKey().before(),
                        entry.getKey().after()))
                .toList();
    }

    private static <Q, A> String answer(Space<Q, A> space, List<BitSet> held, int agreement, Subject subject) {
        List<Clause<Q, A>> clauses = held.get(agreement).stream()
                .mapToObj(space.agreements().get(agreement).clauses()::get)
                .toList();
        return new AnswerWords(subject.agreement()).of(space.table().policy().answering(clauses));
    }
}
