package nl.opvolging.rules;

/** What a question says of the fact on which a column puts a condition, for those who put questions in another form. */
public enum FactShape {
    /** One of the words of the column, or none of them: which is always known. */
    ONE,
    /** One of the words of the column, or that it is not known. */
    ONE_OR_UNKNOWN,
    /** All words of the column that hold together; the others do not hold. */
    SEVERAL,
    /** For each word of the column whether it holds, or that this is not known. */
    EACH_OR_UNKNOWN,
    /**
     * An area. It lies in the areas that contain it, and in that of the whole municipality whatever its code says. Whether it
     * lies in smaller areas inside it is not known.
     */
    AREA
}
