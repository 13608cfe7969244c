package nl.opvolging.rules;

import java.time.Instant;
import nl.opvolging.signal.Signal;

/**
 * A signal that shows a weak spot: report it, and what the weak spot says is what happens.
 *
 * @param signal the signal
 * @param asked until when nothing more happens, for what shows only later; else the moment of the report
 * @param description the signal in a Dutch sentence
 */
public record Witness(Signal signal, Instant asked, String description) {}
