package nl.opvolging.signal;

/** In which role somebody does something in a case. */
public enum ActorRole implements DutchWord {
    /** Acts for the partner that is accountable at that moment. */
    OWNER("verantwoordelijke"),

    /** Acts for the safety net of the agreement. */
    SAFETY_NET("vangnet"),

    /** Acts for a partner that takes part or is informed. */
    PARTICIPANT("meedoener"),

    /** Acts for a partner that has no part in the case. */
    OTHER_PARTNER("andere opvolger"),

    /** Reported one of the signals. */
    OBSERVER("melder"),

    /** Coordinates the team of an observer. */
    COORDINATOR("coördinator"),

    /** Keeps the case file: whoever is none of the others. */
    REGISTRAR("dossierhouder");

    private final String word;

    ActorRole(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
