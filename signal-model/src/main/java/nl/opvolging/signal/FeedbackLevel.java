package nl.opvolging.signal;

/** How much an observer hears. Feedback gives status, never content that the observer may not know. */
public enum FeedbackLevel implements DutchWord {
    /** The signal has arrived. */
    RECEIVED("ontvangen"),

    /** Somebody is on it. */
    TAKEN_UP("opgepakt"),

    /** It was followed up; no content. */
    FOLLOWED_UP("opgevolgd"),

    /** What was done. */
    WHAT_WAS_DONE("wat er is gedaan"),

    /** Nothing could be done, and why. */
    NOTHING_POSSIBLE("niets mogelijk");

    private final String word;

    FeedbackLevel(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * Whether hearing this keeps a promise. Who hears more than was promised has heard enough; that it arrived, or that
     * somebody is on it, is not yet what became of it.
     *
     * @param promised what was promised
     * @return true if it does
     */
    public boolean meets(FeedbackLevel promised) {
        return compareTo(promised) >= 0 || (this == WHAT_WAS_DONE && promised == NOTHING_POSSIBLE);
    }
}
