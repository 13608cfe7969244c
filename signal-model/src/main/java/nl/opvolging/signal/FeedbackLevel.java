package nl.opvolging.signal;

/** How much an observer hears. Feedback gives status, never content that the observer may not know. */
public enum FeedbackLevel implements DutchWord {
    /** The signal has arrived. */
    RECEIVED("ontvangen", "bevestigen dat de melding er is", "Uw melding is ontvangen."),

    /** Somebody is on it. */
    TAKEN_UP("opgepakt", "vertellen dat er iemand mee bezig is", "Er is iemand met uw melding bezig."),

    /** It was followed up; no content. */
    FOLLOWED_UP(
            "opgevolgd",
            "vertellen dat de melding is opgevolgd",
            "Uw melding is opgevolgd. Meer mogen wij u er niet over vertellen."),

    /** What was done. */
    WHAT_WAS_DONE(
            "wat er is gedaan",
            "vertellen wat er is gedaan",
            "Uw melding is opgevolgd. Wij vertellen u wat er is gedaan."),

    /** Nothing could be done, and why. */
    NOTHING_POSSIBLE(
            "niets mogelijk",
            "vertellen waarom er niets kan",
            "Wij hebben uw melding bekeken. Wij kunnen nu niets doen. Wij vertellen u waarom.");

    private final String word;
    private final String phrase;
    private final String text;

    FeedbackLevel(String word, String phrase, String text) {
        this.word = word;
        this.phrase = phrase;
        this.text = text;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * What there is to tell whom, for those who have to tell it.
     *
     * @param to who hears it
     * @return a Dutch phrase that starts with a capital
     */
    public String task(Beneficiary to) {
        return switch (to) {
            case OBSERVER, RESIDENT -> "Aan de melder " + phrase;
            case COORDINATOR -> "Aan de coördinator van het team " + phrase;
            case TEAM -> "Aan het team " + phrase;
        };
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
