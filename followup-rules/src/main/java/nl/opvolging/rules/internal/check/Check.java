package nl.opvolging.rules.internal.check;

import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.internal.plan.Chain;

/** Looks for weak spots of one kind. */
interface Check {
    /** What it looks for. */
    CheckKind kind();

    /**
     * Looks.
     *
     * @param agreement an agreement
     * @param report where to tell what is found
     */
    void check(Chain agreement, Report report);
}
