package nl.opvolging.signal;

/** In which role a party stands in a case. */
public enum PartyRole implements DutchWord {
    /** Is accountable. */
    OWNER("verantwoordelijke"),

    /** Follows up a side theme. */
    TAKES_PART("meedoener"),

    /** Has to know, and need not act. */
    INFORMED("geïnformeerde"),

    /** Reported. */
    OBSERVER("melder"),

    /** Coordinates the team of the observer. */
    COORDINATOR("coördinator"),

    /** Is the team of the observer, or a team that is warned. */
    TEAM("team");

    private final String word;

    PartyRole(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
