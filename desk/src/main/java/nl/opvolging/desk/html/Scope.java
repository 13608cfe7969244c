package nl.opvolging.desk.html;

/** Which cells of a table a cell heads. */
public enum Scope {
    /** Those below it. */
    COLUMN("col"),
    /** Those beside it. */
    ROW("row"),
    /** Those of the rows that belong together. */
    ROW_GROUP("rowgroup");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
