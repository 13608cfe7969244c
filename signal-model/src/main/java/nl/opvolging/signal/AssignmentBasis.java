package nl.opvolging.signal;

/** On what the owner of a case rests. */
public enum AssignmentBasis implements DutchWord {
    /** The agreement routes it there. */
    ROUTED("volgens de afspraak"),

    /** An earlier owner handed it over. */
    HANDED_OVER("overgedragen"),

    /** Somebody assigned it by hand. */
    ASSIGNED("toegewezen"),

    /** The ladder took it over because nobody acted. */
    TAKEN_OVER("overgenomen");

    private final String word;

    AssignmentBasis(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
