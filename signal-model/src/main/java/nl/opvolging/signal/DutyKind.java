package nl.opvolging.signal;

/** What somebody owes after a signal, in the order of the signal cycle. */
public enum DutyKind implements DutchWord {
    /** Let the observer know that the signal has arrived. */
    CONFIRM_RECEIPT("bevestigen"),

    /** Start to act on the signal. */
    TAKE_UP("oppakken"),

    /** Decide: go there now, or watch and wait. */
    DECIDE("besluiten"),

    /** Tell the observer what became of it. */
    FEED_BACK("terugkoppelen");

    private final String word;

    DutyKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
