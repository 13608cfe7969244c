package nl.opvolging.signal;

/** Why a step of the ladder is due. */
public enum EscalationCause implements DutchWord {
    /** Nobody took it up in time. */
    NOT_TAKEN_UP("niet opgepakt"),

    /** Nobody decided in time. */
    NOT_DECIDED("niet besloten"),

    /** Nobody went there, looked again or finished it in time. */
    NOT_SETTLED("niet afgehandeld"),

    /** The observer was not told in time. */
    NOT_FED_BACK("niet teruggekoppeld"),

    /** Several signals about the same matter came in within a period. */
    REPEATED("herhaald"),

    /** There is immediate danger. */
    DANGER("gevaar"),

    /** The observer disputes the answer. */
    DISPUTED("betwist");

    private final String word;

    EscalationCause(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
