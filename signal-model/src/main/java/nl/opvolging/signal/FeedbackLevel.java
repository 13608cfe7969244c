package nl.opvolging.signal;

/** How much an observer hears. Feedback gives status, never content that the observer may not know. */
public enum FeedbackLevel implements DutchWord {
    /** The signal has arrived. */
    RECEIVED("ontvangen", "Uw melding is ontvangen."),

    /** Somebody is on it. */
    TAKEN_UP("opgepakt", "Er is iemand met uw melding bezig."),

    /** It was followed up; no content. */
    FOLLOWED_UP("opgevolgd", "Uw melding is opgevolgd. Meer mogen wij u er niet over vertellen."),

    /** What was done. */
    WHAT_WAS_DONE("wat er is gedaan", "Uw melding is opgevolgd. Wij vertellen u wat er is gedaan."),

    /** Nothing could be done, and why. */
    NOTHING_POSSIBLE(
            "niets mogelijk", "Wij hebben uw melding bekeken. Wij kunnen nu niets doen. Wij vertellen u waarom.");

    private final String word;
    private final String text;

    FeedbackLevel(String word, String text) {
        this.word = word;
        this.text = text;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * The words of an answer for which the agreement has none of its own.
     *
     * @return Dutch sentences that tell nothing about the resident
     */
    public String text() {
        return text;
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
