package nl.opvolging.rules.internal.pack;

/** How the clauses of a table answer together. */
public enum Policy {
    /** The topmost clause that holds answers. */
    FIRST_HIT,
    /** All clauses that hold answer. */
    COLLECT
}
