package nl.opvolging.signal;

/** What will happen if nobody does anything. */
public enum ForecastKind implements DutchWord {
    /** A limit passes. */
    DUTY_MISSED("te laat"),

    /** A step of the ladder falls due. */
    STEP("stap"),

    /** Another partner becomes accountable. */
    NEW_OWNER("nieuwe verantwoordelijke"),

    /** A pause reaches its latest end. */
    PAUSE_ENDS("einde pauze"),

    /** The municipality of the agreement merges into another. */
    AGREEMENT_ENDS("einde afspraak");

    private final String word;

    ForecastKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
