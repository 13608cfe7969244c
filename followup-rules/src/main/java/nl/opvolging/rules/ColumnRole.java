package nl.opvolging.rules;

import nl.opvolging.signal.DutchWord;

/** What a column of a table is for. */
public enum ColumnRole implements DutchWord {
    /** Says for which matters a line holds; an empty cell means any. */
    CONDITION("voorwaarde"),
    /** Says what follows if the line holds. */
    ANSWER("antwoord"),
    /** Says something about the line itself, such as its number or its source. */
    DETAIL("gegeven");

    private final String word;

    ColumnRole(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
