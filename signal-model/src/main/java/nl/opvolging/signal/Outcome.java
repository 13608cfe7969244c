package nl.opvolging.signal;

/** What came of the follow-up. */
public enum Outcome implements DutchWord {
    /** Extra care by professionals. */
    FORMAL_CARE("professionele zorg"),

    /** Extra care by the resident's own network or by volunteers. */
    INFORMAL_CARE("hulp uit het eigen netwerk"),

    /** Extra care by both. */
    MIXED_CARE("professionele zorg en hulp uit het eigen netwerk"),

    /** Referred to somebody else. */
    REFERRED("doorverwezen"),

    /** No solution yet: look again. */
    NO_SOLUTION_YET("nog geen oplossing"),

    /** Nothing was found. */
    NOTHING_FOUND("niets gevonden");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
