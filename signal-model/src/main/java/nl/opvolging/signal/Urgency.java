package nl.opvolging.signal;

/** How soon a signal needs somebody, from the most to the least urgent. */
public enum Urgency implements DutchWord {
    /** Now. */
    IMMEDIATE("direct"),

    /** In a day or so. */
    SOON("snel"),

    /** Within the usual terms. */
    ORDINARY("gewoon");

    private final String word;

    Urgency(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
