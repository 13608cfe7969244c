package nl.opvolging.signal;

/** The three lines along which a neighbourhood reports. */
public enum Line implements DutchWord {
    /** Safety and nuisance in the neighbourhood. */
    SAFETY("wijkveiligheid"),

    /** The sense that something is wrong with somebody. */
    CONCERN("niet pluis"),

    /** A resident who asks for help. */
    NEIGHBOURLY_HELP("burenhulp");

    private final String word;

    Line(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
