package nl.opvolging.signal;

/** To whom a duty is owed. */
public enum Beneficiary implements DutchWord {
    /** The person who reported. */
    OBSERVER("melder"),

    /** The coordinator of the team of the person who reported. */
    COORDINATOR("coördinator"),

    /** The team of the person who reported. */
    TEAM("team"),

    /** The person or the place that the signal is about. */
    RESIDENT("bewoner");

    private final String word;

    Beneficiary(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
