package nl.opvolging.rules.internal.pack;

/** How the clauses of a table answer together, in a pack and in a chain of packs. */
public enum Policy {
    /** The topmost clause that holds answers. */
    FIRST_HIT,
    /** All clauses that hold answer. */
    COLLECT,
    /**
     * All clauses that hold of one pack answer: the first of the chain that has any. Those that no pack may change answer
     * besides, whoever has them.
     */
    FIRST_PACK;

    /**
     * Whether nobody else is asked after clauses of one stage have answered.
     *
     * @param mandatory whether they are clauses that no pack may change
     * @return true if their answer is the whole answer
     */
    public boolean endsWith(boolean mandatory) {
        return this == FIRST_HIT || (this == FIRST_PACK && !mandatory);
    }
}
