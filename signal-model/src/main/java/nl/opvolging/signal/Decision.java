package nl.opvolging.signal;

/** What a follower decides after looking at a signal. */
public enum Decision implements DutchWord {
    /** Go there now. */
    VISIT_NOW("meteen langs"),

    /** Watch and wait, and look again later. */
    WATCHFUL_WAITING("even wachten");

    private final String word;

    Decision(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
