package nl.opvolging.signal;

import java.time.Instant;

/**
 * A moment and how it was counted.
 *
 * @param at the instant
 * @param explanation in Dutch, such as {@code do 14-5 + 3 werkdagen = wo 20-5 17:00; het weekend telt niet mee}
 */
public record Moment(Instant at, String explanation) {}
