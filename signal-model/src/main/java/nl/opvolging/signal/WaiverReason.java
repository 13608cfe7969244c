package nl.opvolging.signal;

/** Why a duty need not be done any more. */
public enum WaiverReason implements DutchWord {
    /** The observer could not be reached; somebody tried. */
    OBSERVER_NOT_REACHED("melder niet bereikt"),

    /** The observer does not want to hear. */
    OBSERVER_DECLINED("melder wil niets horen"),

    /** The law forbids to tell. */
    FORBIDDEN_BY_LAW("mag niet volgens de wet"),

    /** The observer withdrew the signal. */
    WITHDRAWN("melding ingetrokken"),

    /** It has become needless. */
    NO_LONGER_NEEDED("niet meer nodig"),

    /** The case was closed. */
    CASE_CLOSED("dossier gesloten");

    private final String word;

    WaiverReason(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
