package nl.opvolging.signal;

/** Something about a case that readers of its plan should notice. */
public enum RemarkKind implements DutchWord {
    /** The report comes from a team with another home area; it is welcome all the same. */
    OUTSIDE_HOME_AREA("buiten eigen buurt"),

    /** The agreement does not know this sign. */
    UNKNOWN_SIGN("onbekend teken"),

    /** The observer cannot be reached. */
    ANONYMOUS("anoniem"),

    /** The municipality was merged: its successor's agreement holds. */
    SUCCESSOR("heringedeeld"),

    /** The partner of the clause is not available on this date: somebody else stands in. */
    SUBSTITUTE("vervanger"),

    /** There is immediate danger: 112 has it until somebody hands it over. */
    DANGER("gevaar"),

    /** The agreement is an example, not the municipality's own. */
    EXAMPLE("voorbeeld"),

    /** The agreement has not been adopted. */
    DRAFT("concept"),

    /** A later signal of the case is about a place outside the municipality. */
    OUTSIDE_MUNICIPALITY("andere gemeente");

    private final String word;

    RemarkKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
