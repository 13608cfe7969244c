package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import nl.opvolging.signal.EventRef;

/**
 * A stretch of a case in which somebody has to act anew: from a first or more urgent signal, a handing over, a reopening.
 *
 * @param cause the event with which it began
 * @param start when it began; the terms to act are counted from here
 * @param routing the route that held then
 */
record Round(EventRef cause, Instant start, Routing routing) {
    /** The signal that decided the route. */
    ReadSignal signal() {
        return routing.cause();
    }
}
