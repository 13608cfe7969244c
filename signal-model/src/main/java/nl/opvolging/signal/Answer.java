package nl.opvolging.signal;

/** The answer to a question of fact: yes, no or unknown. Unknown is neither yes nor no. */
public enum Answer implements DutchWord {
    /** Yes. */
    YES("ja"),

    /** No. */
    NO("nee"),

    /** Nobody told. */
    UNKNOWN("onbekend");

    private final String word;

    Answer(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
