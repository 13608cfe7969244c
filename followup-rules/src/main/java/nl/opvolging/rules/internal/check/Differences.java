package nl.opvolging.rules.internal.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opvolging.rules.Difference;
import nl.opvolging.rules.internal.memory.Lazy;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.ClauseTable;
import nl.opvolging.rules.internal.pack.InterpretationTable;
import nl.opvolging.rules.internal.pack.PackFiles;
import nl.opvolging.rules.internal.plan.Chain;

/** Works out which questions other agreements answer otherwise than one; what that needs of the one is worked out once. */
public final class Differences {
    private final Chain before;
    private final Lazy<Subject> subject;

    private Differences(Chain before) {
        this.before = before;
        this.subject = new Lazy<>(() -> new Subject(before));
    }

    /**
     * Holds others against an agreement.
     *
     * @param before the agreement
     * @return what does so; safe for use by many threads
     */
    public static Differences from(Chain before) {
        return new Differences(before);
    }

    /**
     * Works out which questions another agreement answers otherwise.
     *
     * @param after the other agreement
     * @return the differences, table by table
     */
    public List<Difference> to(Chain after) {
        List<ClauseTable<?, ?>> tables = PackFiles.CLAUSE_TABLES.stream()
                .filter(table -> !texts(before, table).equals(texts(after, table)))
                .toList();
        if (tables.isEmpty()) {
            return List.of();
        }
        Subject other = texts(before, InterpretationTable.TABLE).equals(texts(after, InterpretationTable.TABLE))
                ? new Subject(after, subject.get().matters())
                : new Subject(after);
        return tables.stream().flatMap(table -> in(table, other).stream()).toList();
    }

    /** On what the answers of a table depend: its clauses, the heads and the words, and what its questions are about. */
    private static List<Map<String, String>> texts(Chain agreement, ClauseTable<?, ?> table) {
        return agreement.packs().stream()
                .map(pack -> {
                    Map<String, String> texts = new HashMap<>(pack.texts());
                    texts.keySet().removeIf(file -> file.startsWith(PackFiles.SCENARIOS) || isOfAnother(table, file));
                    return texts;
                })
                .toList();
    }

    private static boolean isOfAnother(ClauseTable<?, ?> table, String file) {
        return !file.equals(table.file())
                && !file.equals(InterpretationTable.TABLE.file())
                && PackFiles.CLAUSE_TABLES.stream().anyMatch(other -> file.equals(other.file()));
    }

    /** What two agreements answer. */
    private record Answers(String before, String after) {
        boolean differ() {
            return !before.equals(after);
        }
    }

    private <Q, A> List<Difference> in(ClauseTable<Q, A> table, Subject after) {
        Subject one = subject.get();
        Space<Q, A> space = Space.of(table, List.of(one.asked(table), after.asked(table)));
        Diagram<Q, Answers> diagram = new Diagram<>(
                space,
                table.policy().counting(),
                held -> new Answers(answer(space, held, 0, one), answer(space, held, 1, after)));
        Map<Answers, List<String>> where = new LinkedHashMap<>();
        for (Diagram.Box<Answers> box : diagram.boxes(Answers::differ)) {
            where.computeIfAbsent(box.outcome(), key -> new ArrayList<>()).addAll(Regions.parts(box, space));
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
