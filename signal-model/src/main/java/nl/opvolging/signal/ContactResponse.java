package nl.opvolging.signal;

/** How a resident responds to contact. */
public enum ContactResponse implements DutchWord {
    /** Recognises the concern: follow-up can be connected. */
    RECOGNITION("herkenning"),

    /** Denies it: do not push, look again later. */
    DENIAL("ontkenning"),

    /** Is angry: let it rest, come back later. */
    ANGER("boosheid"),

    /** Was not met. */
    NOT_AT_HOME("niet thuis");

    private final String word;

    ContactResponse(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
