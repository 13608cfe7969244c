package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.Repetition;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.time.Pauses;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.EventRef;

/** Counts how often a matter was reported within the periods that the agreement names. */
final class Repetitions {
    private final CaseState state;
    private final LadderBook ladders;
    private final IdentityHashMap<Clause<?, ?>, PriorityQueue<Instant>> ends = new IdentityHashMap<>();
    private final List<Instant> reports = new ArrayList<>();

    Repetitions(CaseState state, LadderBook ladders) {
        this.state = state;
        this.ladders = ladders;
    }

    /**
     * Counts reports that became known, and begins the ladders of clauses whose number is reached by them.
     *
     * @param reported when they were reported
     * @param event the event by which they became known
     * @param at when that happened
     */
    void add(List<Instant> reported, EventRef event, Instant at) {
        List<Clause<EscalationQuestion, Rung>> clauses =
                ladders.clauses(EscalationCause.REPEATED, state.round().signal());
        List<Clause<EscalationQuestion, Rung>> reached = clauses.stream()
                .filter(clause -> isReached(clause, reported, at))
                .toList();
        reports.addAll(reported);
        reached.stream()
                .map(Repetitions::repetition)
                .distinct()
                .forEach(repetition -> ladders.climb(
                        EscalationCause.REPEATED,
                        reached.stream()
                                .filter(clause -> repetition(clause).equals(repetition))
                                .toList(),
                        event,
                        at,
                        "Dit is nu " + repetition.count() + " keer of vaker gemeld binnen " + repetition.within() + ".",
                        moment -> true));
    }

    private boolean isReached(Clause<EscalationQuestion, Rung> clause, List<Instant> reported, Instant at) {
        Repetition repetition = repetition(clause);
        PriorityQueue<Instant> running = ends.computeIfAbsent(clause, key -> {
            PriorityQueue<Instant> before = new PriorityQueue<>();
            reports.forEach(report -> before.add(end(report, repetition)));
            return before;
        });
        while (!running.isEmpty() && running.peek().isBefore(at)) {
            running.remove();
        }
        int before = running.size();
        for (Instant report : reported) {
            Instant end = end(report, repetition);
            if (!end.isBefore(at)) {
                running.add(end);
            }
        }
        return before < repetition.count() && running.size() >= repetition.count();
    }

    private Instant end(Instant report, Repetition repetition) {
        return state.chain()
                .calendar()
                .count(report, repetition.within(), Optional.empty(), Pauses.none())
                .at();
    }

    private static Repetition repetition(Clause<EscalationQuestion, Rung> clause) {
        return clause.answer().repetition().orElseThrow();
    }
}
