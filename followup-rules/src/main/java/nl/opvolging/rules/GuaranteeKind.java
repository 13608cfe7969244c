package nl.opvolging.rules;

import nl.opvolging.signal.DutchWord;

/** What an agreement guarantees within a time. */
public enum GuaranteeKind implements DutchWord {
    /** The observer knows that the signal has arrived: the limit of the first receipt that is promised. */
    CONFIRMED("bevestigd"),
    /** Somebody is on it: the limit of taking up. */
    TAKEN_UP("opgepakt"),
    /** What was left undone makes the first rung of its ladder fall due. */
    FIRST_STEP("eerste stap"),
    /** What was left undone is taken over by another partner than who left it undone. */
    TAKEN_OVER("overgenomen"),
    /** The observer gets an answer, in person or through the team: the limit of the first one, besides a receipt. */
    ANSWERED("beantwoord");

    private final String word;

    GuaranteeKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
