package nl.opvolging.rules;

import nl.opvolging.signal.DutchWord;

/** What a check of an agreement looks for. Each has a Dutch word by which advisers know it. */
public enum CheckKind implements DutchWord {
    /** A question that only the safety net answers. */
    GAP("gat"),
    /** A clause that never answers, because others always go before it. */
    UNREACHABLE("onbereikbaar"),
    /** Two clauses that name different followers for one signal, where only their order decides. */
    OVERLAP("overlap"),
    /** A ladder that does not end with an accountable human in time, or a step of it that never comes. */
    LADDER("ladder"),
    /** Terms that do not fit together. */
    TERM("termijn"),
    /** A theme or an observer that hears nothing. */
    FEEDBACK("terugkoppeling"),
    /** A partner or an area that is not there when it is needed, or on whom everything hangs. */
    REFERENCE("verwijzing"),
    /** Somebody who sees too little to work, or more than a volunteer should. */
    DISCLOSURE("delen"),
    /** Days that are not known, or not any more. */
    CALENDAR("kalender"),
    /** Days on which no version holds. */
    VALIDITY("geldigheid");

    private final String word;

    CheckKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
