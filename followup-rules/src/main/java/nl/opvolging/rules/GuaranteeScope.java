package nl.opvolging.rules;

import nl.opvolging.signal.DutchWord;

/** For which reports a guarantee is worked out. */
public enum GuaranteeScope implements DutchWord {
    /** Those inside the office hours of a week in the longest run of weeks without holidays and closing days. */
    OFFICE_HOURS("in kantooruren"),
    /** Those at any moment of the year, also just before the longest run of closed days. */
    ANY_MOMENT("op het slechtste moment van het jaar");

    private final String word;

    GuaranteeScope(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
