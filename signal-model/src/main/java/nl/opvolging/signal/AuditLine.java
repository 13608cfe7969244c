package nl.opvolging.signal;

import java.time.Instant;

/**
 * Something that was not done, or not in time.
 *
 * @param since since when it was too late
 * @param party who had to do it
 * @param text what it is, in Dutch, without moments
 */
public record AuditLine(Instant since, Party party, String text) {}
