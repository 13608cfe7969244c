package nl.opvolging.rules;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.EscalationAction;

/**
 * One step of a ladder.
 *
 * @param number its place among the steps that are due at the same moment, 1 to 99; several may have the same
 * @param after how long after the limit that was missed, or after the moment of the cause; 0 minutes for at once
 * @param windows when it may be done: one of these must hold, or it waits until one does; none for always
 * @param action what to do
 * @param recipient who has to do it, or to whom it is done
 * @param repetition how often something must have happened, and in which time; only where the cause is that it was
 *     reported again and again
 * @param clause the clause that says so
 */
public record Rung(
        int number,
        Amount after,
        Set<TimeWindow> windows,
        EscalationAction action,
        Recipient recipient,
        Optional<Repetition> repetition,
        ClauseRef clause) {
    /**
     * Keeps its own copy of the set, in the order of the windows.
     *
     * @param number its place among the steps that are due at the same moment, 1 to 99; several may have the same
     * @param after how long after the limit that was missed, or after the moment of the cause; 0 minutes for at once
     * @param windows when it may be done: one of these must hold, or it waits until one does; none for always
     * @param action what to do
     * @param recipient who has to do it, or to whom it is done
     * @param repetition how often something must have happened, and in which time; only where the cause is that it was
     *     reported again and again
     * @param clause the clause that says so
     */
    public Rung {
        windows = Collections.unmodifiableSortedSet(new TreeSet<>(windows));
    }
}
