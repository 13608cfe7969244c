package nl.opvolging.signal;

/** What somebody owes after a signal, in the order of the signal cycle. */
public enum DutyKind implements DutchWord {
    /** Let the observer know that the signal has arrived. */
    CONFIRM_RECEIPT("bevestigen", "Aan de melder bevestigen dat de melding er is"),

    /** Start to act on the signal. */
    TAKE_UP("oppakken", "Oppakken"),

    /** Find out what is known already: earlier signals, who is involved. */
    CHECK_HISTORY("nagaan", "Nagaan wat er al speelt"),

    /** Decide: go there now, or watch and wait. */
    DECIDE("besluiten", "Besluiten om meteen te gaan of even te wachten"),

    /** Go there. */
    VISIT("langsgaan", "Langsgaan"),

    /** Bring it to an outcome. */
    SETTLE("afhandelen", "Afhandelen en vastleggen wat eruit kwam"),

    /** Look again after waiting, denial, anger, or without a solution. */
    LOOK_AGAIN("opnieuw kijken", "Opnieuw kijken hoe het gaat"),

    /** Keep a light contact after scaling down. */
    KEEP_WATCH("waakvlam", "De waakvlam houden en kijken of het goed blijft gaan"),

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
