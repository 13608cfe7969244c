package nl.opvolging.rules.internal.check;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.Witness;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.pack.RoutingTable;
import nl.opvolging.signal.FollowUpPartner;

/**
 * Finds pairs of clauses that name different followers for one signal, while for its theme neither is a special case of the
 * other: swap them and another follower has it. In this table that is so for a report about an older person outside office
 * hours:
 *
 * <pre>
 * regel;thema;over;wanneer;opvolger
 * 1;eenzaamheid;oudere;;ouderenadviseur
 * 2;eenzaamheid;;buiten kantooruren;wijkagent
 * </pre>
 */
final class OverlapCheck implements Check {
    private static final int BOTH = 2;
    private static final Pair NONE = new Pair(-1, -1);

    @Override
    public CheckKind kind() {
        return CheckKind.OVERLAP;
    }

    /** The clause that answers, and the one that would answer if that were not there. */
    private record Pair(int first, int second) {}

    @Override
    public void check(Subject subject, Report report) {
        Witnesses witnesses = new Witnesses(subject);
        Map<Integer, Map<Integer, Witness>> pairs = new TreeMap<>();
        Space<RoutingQuestion, Route> all = subject.leadingThemes();
        for (Space<RoutingQuestion, Route> space :
                all.split(RoutingTable.MATTER, RoutingQuestion::theme).values()) {
            Diagram<RoutingQuestion, Pair> diagram =
                    new Diagram<>(space, BOTH, held -> pair(held.get(0), space, subject));
            for (Pair found : diagram.outcomes()) {
                if (!found.equals(NONE)) {
                    diagram.mostOrdinary(found::equals)
                            .ifPresent(point -> pairs.computeIfAbsent(found.first(), key -> new LinkedHashMap<>())
                                    .computeIfAbsent(
                                            found.second(), key -> witnesses.witness(space.question(point, 0))));
                }
            }
        }
        List<Clause<RoutingQuestion, Route>> clauses = all.agreements().get(0).clauses();
        pairs.forEach((first, seconds) -> tell(
                clauses.get(first),
                seconds.keySet().stream().sorted().map(clauses::get).toList(),
                seconds.values().iterator().next(),
                subject,
                report));
    }

    private static Pair pair(BitSet held, Space<RoutingQuestion, Route> space, Subject subject) {
        int first = held.nextSetBit(0);
        int second = held.nextSetBit(first + 1);
        if (second < 0 || space.isWithin(first, second, 0)) {
            return NONE;
        }
        Clause<RoutingQuestion, Route> one = space.agreements().get(0).clauses().get(first);
        Clause<RoutingQuestion, Route> other =
                space.agreements().get(0).clauses().get(second);
        boolean ofOneTable = subject.isOwn(one) && subject.isOwn(other) && one.mandatory() == other.mandatory();
        return ofOneTable && !partner(one, subject).equals(partner(other, subject)) ? new Pair(first, second) : NONE;
    }

    private static void tell(
            Clause<RoutingQuestion, Route> first,
            List<Clause<RoutingQuestion, Route>> seconds,
            Witness witness,
            Subject subject,
            Report report) {
        String others = (seconds.size() == 1 ? "regel " : "de regels ")
                + DutchList.and(seconds.stream()
                        .map(second -> second.ref().number() + " (" + name(second, subject) + ")")
                        .toList());
        report.clause(
                Weight.NOTE,
                first.ref(),
                "regel",
                seconds.stream().map(Clause::ref).toList(),
                new Finding(
                        "Regel " + first.ref().number() + " (" + name(first, subject) + ") en " + others
                                + " passen soms bij dezelfde melding. Alleen hun volgorde beslist dan wie opvolgt.",
                        "Kijk of dat klopt."),
                Optional.of(witness));
    }

    private static String name(Clause<RoutingQuestion, Route> clause, Subject subject) {
        return partner(clause, subject).name();
    }

    private static FollowUpPartner partner(Clause<RoutingQuestion, Route> clause, Subject subject) {
        return subject.agreement().partner(clause.answer().owner()).orElseThrow();
    }
}
