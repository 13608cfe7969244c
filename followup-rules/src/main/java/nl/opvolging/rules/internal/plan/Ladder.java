package nl.opvolging.rules.internal.plan;

import java.util.List;
import java.util.Optional;
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
record Ladder(EscalationCause cause, String of, Optional<Obligation> duty, String reason, List<DueRung> rungs) {}
