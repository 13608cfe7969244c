package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.signal.EscalationCause;

/**
 * What is to be done, and when, if nobody acts.
 *
 * @param cause why
 * @param of what makes its steps different from those of other ladders: the duty that was missed, or the event
 * @param duty the duty that was missed, if it is about one
 * @param reason the cause as a Dutch sentence
 * @param rungs from early to late
 */
record Ladder(EscalationCause cause, String of, Optional<Obligation> duty, String reason, List<Planned> rungs) {
    /**
     * A rung with its moment.
     *
     * @param clause the clause that says so
     * @param dueAt when it falls due, inside its window
     */
    record Planned(Clause<EscalationQuestion, Rung> clause, Instant dueAt) {}

    /** The rungs after one of them. */
    List<Planned> above(Planned rung) {
        return rungs.subList(rungs.indexOf(rung) + 1, rungs.size());
    }
}
