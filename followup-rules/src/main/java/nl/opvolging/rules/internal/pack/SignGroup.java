package nl.opvolging.rules.internal.pack;

import nl.opvolging.signal.DutchWord;

/** Where a sign belongs in the vocabulary. */
enum SignGroup implements DutchWord {
    OLDER_PEOPLE("ouderen"),
    ADULTS("volwassenen"),
    YOUTH("jeugd"),
    HOME("woning"),
    STREET("straat"),
    REQUEST("hulpvraag");

    private final String word;

    SignGroup(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
