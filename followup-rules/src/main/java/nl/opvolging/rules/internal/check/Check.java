package nl.opvolging.rules.internal.check;

import nl.opvolging.rules.CheckKind;

/** Looks for weak spots of one kind. */
interface Check {
    /** What it looks for. */
    CheckKind kind();

    /**
     * Looks.
     *
     * @param subject an agreement
     * @param report where to tell what is found
     */
    void check(Subject subject, Report report);
}
