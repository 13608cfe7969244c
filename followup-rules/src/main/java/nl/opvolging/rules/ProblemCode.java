package nl.opvolging.rules;

/** What can be wrong with a rule pack. Each has a Dutch word by which advisers know it. */
public enum ProblemCode {
    /** A file cannot be read, or is no UTF-8, CSV or YAML. */
    UNREADABLE("onleesbaar"),
    /** A file, a table or a cell is larger than allowed. */
    TOO_LARGE("te-groot"),
    /** A file that must be there is not. */
    MISSING_FILE("ontbrekend-bestand"),
    /** A file that no pack has. */
    UNKNOWN_FILE("onbekend-bestand"),
    /** A column or key that must be there is not. */
    MISSING_COLUMN("ontbrekende-kolom"),
    /** A column or key that this table has not. */
    UNKNOWN_COLUMN("onbekende-kolom"),
    /** A row with more cells than there are headers. */
    TOO_MANY_CELLS("te-veel-cellen"),
    /** A cell that must be filled in is empty. */
    EMPTY("leeg"),
    /** A word that this column does not know. */
    UNKNOWN_WORD("onbekend-woord"),
    /** A date, number, term or code that is not written as it should be. */
    WRONG_FORM("verkeerde-vorm"),
    /** Something that may stand only once stands twice. */
    DOUBLED("dubbel"),
    /** A cell that a spreadsheet program would compute. */
    FORMULA("formule"),
    /** An end before its beginning, or a target after its limit. */
    WRONG_ORDER("verkeerde-volgorde"),
    /** Something that this pack may not say. */
    NOT_ALLOWED("niet-toegestaan"),
    /** An area outside the municipality. */
    OUTSIDE_MUNICIPALITY("buiten-gemeente"),
    /** A base pack that has problems itself, or that does not hold on all days of the agreement. */
    NOT_VALID("niet-geldig"),
    /** Two versions that hold on the same day. */
    OVERLAP("overlap"),
    /** A base pack that does not answer every question. */
    NO_SAFETY_NET("geen-vangnet"),
    /** A base pack that does not send immediate danger to the emergency services before all else. */
    DANGER_NOT_FIRST("gevaar-niet-eerst"),
    /** More problems than are listed. */
    MORE("en-meer");

    private final String word;

    ProblemCode(String word) {
        this.word = word;
    }

    /**
     * The word by which advisers know it.
     *
     * @return the Dutch word, with dashes
     */
    public String word() {
        return word;
    }
}
