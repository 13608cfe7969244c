package nl.opvolging.rules.internal.plan;

import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/**
 * A signal with what the agreement makes of it.
 *
 * @param signal the signal
 * @param asked what was asked about its observations, and what answered
 * @param findings its themes, the leading one first
 * @param urgency the highest urgency of its themes; ordinary if it has none
 */
record ReadSignal(Signal signal, List<Asked> asked, List<Finding> findings, Urgency urgency) {
    static ReadSignal of(Signal signal, List<Asked> asked, List<Finding> findings) {
        Urgency highest = Urgency.ORDINARY;
        for (Finding finding : findings) {
            highest = finding.urgency().compareTo(highest) < 0 ? finding.urgency() : highest;
        }
        return new ReadSignal(signal, asked, findings, highest);
    }

    /**
     * A question with its answers.
     *
     * @param question what was asked
     * @param clauses the clauses that answered, in the order in which they count
     */
    record Asked(InterpretationQuestion question, List<Clause<InterpretationQuestion, Interpretation>> clauses) {}

    /** What it is about first of all; empty if no clause knows. */
    Optional<Finding> leading() {
        return findings.isEmpty() ? Optional.empty() : Optional.of(findings.get(0));
    }

    /**
     * The theme that it is about first of all.
     *
     * @return the theme; empty if no clause knows
     */
    Optional<Theme> leadingTheme() {
        return leading().map(Finding::theme);
    }

    /** Whether it must be followed up before another one: immediate danger first, then what is more urgent. */
    boolean goesBefore(ReadSignal other) {
        return isDanger() == other.isDanger() ? urgency().compareTo(other.urgency()) < 0 : isDanger();
    }

    /** Which of two must be followed up first: the earlier one, unless the later one goes before it. */
    static ReadSignal first(ReadSignal earlier, ReadSignal later) {
        return later.goesBefore(earlier) ? later : earlier;
    }

    /**
     * Whether a clause that no pack may change says that somebody is needed now.
     *
     * @return true if so
     */
    boolean isDanger() {
        return leading()
                .map(Finding::clause)
                .filter(clause -> clause.mandatory() && clause.answer().urgency() == Urgency.IMMEDIATE)
                .isPresent();
    }
}
