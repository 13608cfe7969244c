package nl.opvolging.signal;

/** Why a case goes to another partner. */
public enum HandOverReason implements DutchWord {
    /** It is not the task of the owner. */
    NOT_OURS("niet van ons"),

    /** Another partner can do more. */
    BETTER_PLACED("beter op zijn plek"),

    /** The owner has nobody to do it. */
    NOT_AVAILABLE("niet beschikbaar"),

    /** A lighter way of following up is enough. */
    LIGHTER("lichter kan"),

    /** More is needed than the owner can give. */
    HEAVIER("zwaarder nodig");

    private final String word;

    HandOverReason(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
