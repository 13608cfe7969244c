package nl.opvolging.signal;

/** How a duty stands at the moment of a plan. */
public enum DutyState implements DutchWord {
    /** Owed, and the limit has not come. */
    OPEN("open"),

    /** Done, in time or late. */
    MET("gedaan"),

    /** Not done when the limit came. */
    MISSED("te laat"),

    /** Its clock stands still. */
    PAUSED("gepauzeerd"),

    /** Need not be done any more. */
    WAIVED("vervallen");

    private final String word;

    DutyState(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
