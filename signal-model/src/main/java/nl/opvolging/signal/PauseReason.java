package nl.opvolging.signal;

/** Why the clocks of duties stand still. */
public enum PauseReason implements DutchWord {
    /** The resident has to agree first. */
    WAITING_FOR_CONSENT("wachten op toestemming"),

    /** It was decided to see how it goes. */
    WATCHFUL_WAITING("even aanzien"),

    /** The resident is away for a known time. */
    RESIDENT_AWAY("bewoner is er niet"),

    /** Somebody else investigates first. */
    OTHER_INVESTIGATION("ander onderzoek loopt");

    private final String word;

    PauseReason(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
