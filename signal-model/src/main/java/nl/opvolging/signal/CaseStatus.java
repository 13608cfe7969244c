package nl.opvolging.signal;

/** Where a case is in the signal cycle. */
public enum CaseStatus implements DutchWord {
    /** The signal is in and has an owner; nobody has confirmed that yet. */
    RECEIVED("ontvangen"),

    /** Receipt is confirmed: the owner has it. */
    ASSIGNED("toegewezen"),

    /** The owner has started, or has decided to go there. */
    TAKEN_UP("opgepakt"),

    /** Decided to watch and wait. */
    WAITING("even wachten"),

    /** There is an outcome; not every observer has heard. */
    FOLLOWED_UP("opgevolgd"),

    /** There is an outcome, and every observer has heard what became of it. */
    FED_BACK("teruggekoppeld"),

    /** Somebody closed it. */
    CLOSED("gesloten");

    private final String word;

    CaseStatus(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
