package nl.opvolging.signal;

/** What somebody owes after a signal, in the order of the signal cycle. */
public enum DutyKind implements DutchWord {
    /** Let the observer know that the signal has arrived. */
    CONFIRM_RECEIPT("bevestigen", "Aan de melder bevestigen dat de melding er is"),

    /** Start to act on the signal. */
    TAKE_UP("oppakken", "Oppakken"),

    /** Decide: go there now, or watch and wait. */
    DECIDE("besluiten", "Besluiten: meteen langs of even wachten"),

    /** Tell the observer what became of it. */
    FEED_BACK("terugkoppelen", "Aan de melder vertellen wat ermee is gedaan");

    private final String word;
    private final String task;

    DutyKind(String word, String task) {
        this.word = word;
        this.task = task;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * What there is to do, for those who have to do it.
     *
     * @return a Dutch phrase that starts with a capital
     */
    public String task() {
        return task;
    }
}
