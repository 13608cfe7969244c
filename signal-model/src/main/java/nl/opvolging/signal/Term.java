package nl.opvolging.signal;

/**
 * A term with a target to aim at and a limit to keep.
 *
 * @param target by when it should be done (streef)
 * @param limit by when it has to be done (uiterlijk)
 */
public record Term(Amount target, Amount limit) {}
