package nl.opvolging.scenarios;

import nl.opvolging.signal.DutchWord;

/** What a step is for: it says how things are, what happens, or what must follow. */
public enum Keyword implements DutchWord {
    /** How things are. */
    GIVEN("Gegeven"),
    /** What happens. */
    WHEN("Als"),
    /** What must follow. */
    THEN("Dan");

    private final String word;

    Keyword(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
