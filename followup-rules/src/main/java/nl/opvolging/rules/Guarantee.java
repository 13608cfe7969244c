package nl.opvolging.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/**
 * The longest that something can take by an agreement, and the report with which it takes that long.
 *
 * @param kind what is guaranteed
 * @param cause what was left undone, for the steps of a ladder
 * @param urgency of which signals
 * @param scope for which moments of report
 * @param from the report with which it takes longest, for what is not settled the decision; of several the first, to the second
 * @param until when it is done then at the latest
 * @param themes the themes with which it takes this long, in alphabetical order; none if only with signals of no theme
 * @param who who does it then, with one of the themes or another, in alphabetical order; without whom only the host knows, such
 *     as the coordinator of a team
 * @param clauses the clauses that give it: that of the term or the promise first, then that of the rung
 * @param witness the signal, reported at {@code from}
 * @param sentence the guarantee in one Dutch sentence
 * @param worst with what it takes that long, in one Dutch sentence
 */
public record Guarantee(
        GuaranteeKind kind,
        Optional<EscalationCause> cause,
        Urgency urgency,
        GuaranteeScope scope,
        Instant from,
        Instant until,
        List<Theme> themes,
        List<PartnerRef> who,
        List<ClauseRef> clauses,
        Signal witness,
        String sentence,
        String worst) {
    /**
     * Keeps its own copies of the lists.
     *
     * @param kind what is guaranteed
     * @param cause what was left undone, for the steps of a ladder
     * @param urgency of which signals
     * @param scope for which moments of report
     * @param from the report with which it takes longest, for what is not settled the decision; of several the first, to the second
     * @param until when it is done then at the latest
     * @param themes the themes with which it takes this long, in alphabetical order; none if only with signals of no theme
     * @param who who does it then, with one of the themes or another, in alphabetical order; without whom only the host knows, such
     *     as the coordinator of a team
     * @param clauses the clauses that give it: that of the term or the promise first, then that of the rung
     * @param witness the signal, reported at {@code from}
     * @param sentence the guarantee in one Dutch sentence
     * @param worst with what it takes that long, in one Dutch sentence
     */
    public Guarantee {
        themes = List.copyOf(themes);
        who = List.copyOf(who);
        clauses = List.copyOf(clauses);
    }

    /**
     * How long it takes.
     *
     * @return the elapsed time
     */
    public Duration duration() {
        return Duration.between(from, until);
    }

    /**
     * The guarantee for people.
     *
     * @return both sentences
     */
    @Override
    public String toString() {
        return sentence + " " + worst;
    }
}
