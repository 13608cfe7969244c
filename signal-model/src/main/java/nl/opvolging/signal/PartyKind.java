package nl.opvolging.signal;

/** What kind of party somebody is. */
public enum PartyKind implements DutchWord {
    /** A follow-up partner of the agreement. */
    PARTNER("opvolger"),

    /** An observer whom the host can reach. */
    OBSERVER("melder"),

    /** An observer who is known by the signal only. */
    ANONYMOUS_OBSERVER("anonieme melder"),

    /** The coordinator of a team. */
    COORDINATOR("coördinator"),

    /** A neighbourhood team. */
    TEAM("team");

    private final String word;

    PartyKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
