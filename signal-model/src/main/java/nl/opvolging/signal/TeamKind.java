package nl.opvolging.signal;

/** How a neighbourhood team works. */
public enum TeamKind implements DutchWord {
    /** Volunteers who walk their rounds. */
    WALKING("loopteam"),

    /** A group chat without rounds. */
    GROUP_CHAT("appgroep");

    private final String word;

    TeamKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
