package nl.opvolging.signal;

/** A fact of a signal that may be unknown, and that a clause may need. */
public enum Fact implements DutchWord {
    /** What was noticed. */
    SIGN("teken"),

    /** What the signal is about. */
    THEME("thema"),

    /** Who or what it is about. */
    ABOUT("over"),

    /** Whether it was noticed more than once. */
    RECURRING("herhaald"),

    /** Along which line it was reported. */
    LINE("lijn"),

    /** Whether there is immediate danger. */
    DANGER("gevaar"),

    /** Where it is. */
    AREA("gebied"),

    /** Whether the resident agrees with the report. */
    CONSENT("toestemming"),

    /** Which partners already know the resident. */
    KNOWN_TO("bekend bij");

    private final String word;

    Fact(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
