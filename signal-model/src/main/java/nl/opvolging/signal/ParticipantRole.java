package nl.opvolging.signal;

/** How a partner that is not the owner takes part in a case. */
public enum ParticipantRole implements DutchWord {
    /** Follows up a side theme, together with the owner. */
    TAKES_PART("doet mee"),

    /** Has to know, and need not act. */
    INFORMED("wordt geïnformeerd");

    private final String word;

    ParticipantRole(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
