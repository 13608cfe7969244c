package nl.opvolging.rules.internal.plan;

import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/**
 * A signal with what the agreement makes of it.
 *
 * @param signal the signal
 * @param questions what was asked about its observations
 * @param findings its themes, the leading one first
 */
record ReadSignal(Signal signal, List<InterpretationQuestion> questions, List<Finding> findings) {
    /** What it is about first of all; empty if no clause knows. */
    Optional<Finding> leading() {
        return findings.stream().findFirst();
    }

    Optional<Theme> leadingTheme() {
        return leading().map(Finding::theme);
    }

    /** The highest urgency of its themes. */
    Urgency urgency() {
        return findings.stream().map(Finding::urgency).min(Urgency::compareTo).orElse(Urgency.ORDINARY);
    }
}
