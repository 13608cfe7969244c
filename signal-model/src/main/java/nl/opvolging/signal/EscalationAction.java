package nl.opvolging.signal;

/** What a step of the ladder asks to do. */
public enum EscalationAction implements DutchWord {
    /** Remind somebody of what he owes. */
    REMIND("herinner"),

    /** Tell somebody, who stays informed from then on. */
    INFORM("informeer"),

    /** Somebody becomes accountable in place of the owner. */
    TAKE_OVER("neem over"),

    /** Somebody brings together who is involved. */
    CONVENE("roep overleg bijeen"),

    /** Call somebody who can be reached at that moment. */
    CALL("bel");

    private final String word;

    EscalationAction(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
