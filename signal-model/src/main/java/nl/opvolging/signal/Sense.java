package nl.opvolging.signal;

/** How an observer noticed something. */
public enum Sense implements DutchWord {
    /** Seen. */
    SEEN("gezien"),

    /** Heard. */
    HEARD("gehoord"),

    /** Smelled. */
    SMELLED("geroken"),

    /** A feeling that something is wrong. */
    FELT("gevoeld"),

    /** Told by the resident or by somebody else. */
    TOLD("verteld");

    private final String word;

    Sense(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
