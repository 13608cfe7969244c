package nl.opvolging.signal;

/** At what point of the follow-up an answer is promised. */
public enum FeedbackMoment implements DutchWord {
    /** When the signal comes in. */
    REPORTED("melding"),

    /** When somebody takes it up. */
    TAKEN_UP("opgepakt"),

    /** When it is decided to go there or to wait. */
    DECIDED("besloten"),

    /** When there is an outcome. */
    SETTLED("afgehandeld"),

    /** When another partner becomes accountable. */
    HANDED_OVER("overgedragen"),

    /** When the observer disputes the answer. */
    DISPUTED("betwist");

    private final String word;

    FeedbackMoment(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
