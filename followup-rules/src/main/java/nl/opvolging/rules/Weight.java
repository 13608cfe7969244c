package nl.opvolging.rules;

import nl.opvolging.signal.DutchWord;

/** How much a weak spot of an agreement matters, the heaviest first. */
public enum Weight implements DutchWord {
    /** The agreement does not do what it says: it must be mended before it is adopted. */
    SERIOUS("ernstig"),
    /** It works, but not as people may expect: somebody has to decide whether it is meant. */
    ATTENTION("let op"),
    /** Good to know. */
    NOTE("ter info");

    private final String word;

    Weight(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
