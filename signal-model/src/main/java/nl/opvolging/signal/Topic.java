package nl.opvolging.signal;

/** What of a case may be shared or not. */
public enum Topic implements DutchWord {
    /** Where the case is in the signal cycle. */
    STATUS("status"),

    /** Who is accountable and who takes part. */
    FOLLOWERS("opvolgers"),

    /** What it is about and how urgent it is. */
    THEME("thema"),

    /** What was noticed. */
    OBSERVATIONS("waarnemingen"),

    /** Where it is. */
    PLACE("plek"),

    /** Whom it is about. */
    SUBJECT("bewoner"),

    /** Who reported. */
    OBSERVER("melder"),

    /** The free text of the observer. */
    NOTE("notitie"),

    /** What is owed by when and by which clauses, which clocks stand still, which steps are due and what is to come. */
    DUTIES("termijnen"),

    /** What the party itself is told, and by when. */
    FEEDBACK("terugkoppeling"),

    /** What came of contact and care. */
    OUTCOME("uitkomst"),

    /** What the party itself is advised and asked. */
    ADVICE("advies");

    private final String word;

    Topic(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
