package nl.opvolging.rules;

import nl.opvolging.signal.DutchWord;

/** Who a clause can mean without a name, or that it names a partner. None of the words but the last can be a partner's code. */
public enum RecipientKind implements DutchWord {
    /** Who is accountable at that moment. */
    OWNER("verantwoordelijke"),

    /** The substitute of who is accountable at that moment. */
    SUBSTITUTE("vervanger"),

    /** The coordinator of the team of the observer. */
    COORDINATOR("coördinator"),

    /** The safety net of the agreement. */
    SAFETY_NET("vangnet"),

    /** The teams that are out there. */
    TEAMS("teams"),

    /** A partner of the agreement, by its code. */
    PARTNER("opvolger");

    private final String word;

    RecipientKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
