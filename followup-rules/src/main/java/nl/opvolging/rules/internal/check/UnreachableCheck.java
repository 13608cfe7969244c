package nl.opvolging.rules.internal.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.ClauseTable;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.pack.PackFiles;
import nl.opvolging.rules.internal.pack.Policy;

/**
 * Finds clauses that never answer: no question meets their conditions, or one that does is always answered by a clause
 * above. In this table clause 2 never answers:
 *
 * <pre>
 * regel;thema;over;opvolger
 * 1;eenzaamheid;;sociaal-team
 * 2;eenzaamheid;oudere;ouderenadviseur
 * </pre>
 */
final class UnreachableCheck implements Check {
    @Override
    public CheckKind kind() {
        return CheckKind.UNREACHABLE;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (ClauseTable<?, ?> table : PackFiles.CLAUSE_TABLES) {
            check(table, subject, report);
        }
    }

    private static <Q, A> void check(ClauseTable<Q, A> table, Subject subject, Report report) {
        if (subject.own().clauses(table).isEmpty()) {
            return;
        }
        Space<Q, A> space = subject.space(table);
        List<Clause<Q, A>> clauses = space.agreements().get(0).clauses();
        Set<Integer> impossible = new LinkedHashSet<>();
        for (int i = 0; i < clauses.size(); i++) {
            if (subject.isOwn(clauses.get(i)) && space.isEmpty(i, 0)) {
                impossible.add(i);
                report.clause(
                        Weight.SERIOUS,
                        clauses.get(i).ref(),
                        "regel",
                        List.of(),
                        new Finding(
                                "Regel " + clauses.get(i).ref().number()
                                        + " past nooit: geen melding voldoet aan alle voorwaarden tegelijk.",
                                "Maak de voorwaarden ruimer of haal de regel weg."),
                        Optional.empty());
            }
        }
        if (table.policy() == Policy.FIRST_HIT) {
            checkOrder(space, impossible, subject, report);
        }
    }

    private static <Q, A> void checkOrder(Space<Q, A> space, Set<Integer> impossible, Subject subject, Report report) {
        List<Clause<Q, A>> clauses = space.agreements().get(0).clauses();
        Set<Integer> answering = new Diagram<>(space, 1, held -> held.get(0).nextSetBit(0)).outcomes();
        for (int i = 0; i < clauses.size(); i++) {
            Clause<Q, A> clause = clauses.get(i);
            if (subject.isOwn(clause) && !answering.contains(i) && !impossible.contains(i)) {
                List<Clause<Q, A>> before = goingBefore(i, space);
                report.clause(
                        Weight.SERIOUS,
                        clause.ref(),
                        "regel",
                        before.stream().map(Clause::ref).toList(),
                        finding(clause, before, subject),
                        Optional.empty());
            }
        }
    }

    /** The clauses that answer the questions that meet the conditions of a clause. */
    private static <Q, A> List<Clause<Q, A>> goingBefore(int clause, Space<Q, A> space) {
        return new Diagram<>(space.within(clause, 0), 1, held -> held.get(0).nextSetBit(0))
                .outcomes().stream()
                        .sorted()
                        .map(space.agreements().get(0).clauses()::get)
                        .toList();
    }

    private static Finding finding(Clause<?, ?> clause, List<? extends Clause<?, ?>> before, Subject subject) {
        String number = "Regel " + clause.ref().number();
        List<String> own = before.stream()
                .filter(subject::isOwn)
                .map(other -> String.valueOf(other.ref().number()))
                .toList();
        if (own.size() < before.size()) {
            return new Finding(
                    number + " past nooit: "
                            + DutchList.and(before.stream()
                                    .map(other -> other.ref().toString())
                                    .toList())
                            + (before.size() == 1 ? " gaat" : " gaan")
                            + " altijd voor, en daar mag een gemeente niet van afwijken.",
                    "Verwijder hem.");
        }
        return new Finding(
                number + " past nooit: "
                        + (own.size() == 1
                                ? "regel " + own.get(0) + " gaat"
                                : "de regels " + DutchList.and(own) + " gaan")
                        + " altijd voor.",
                "Zet " + number.toLowerCase(Locale.ROOT) + " hoger of verwijder hem.");
    }
}
