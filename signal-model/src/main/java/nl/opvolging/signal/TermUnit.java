package nl.opvolging.signal;

/** In what a term is counted. All calendar arithmetic is in Europe/Amsterdam. */
public enum TermUnit implements DutchWord {
    /** Exact elapsed minutes, also over a clock change. */
    MINUTES("minuten", "minuut"),

    /** Exact elapsed hours, also over a clock change. */
    HOURS("uren", "uur", "uur"),

    /** Hours inside the opening hours. */
    OFFICE_HOURS("kantooruren", "kantooruur"),

    /** Until the end of that many days later; if that is no working day, of the next one. */
    DAYS("dagen", "dag"),

    /** Until the end of that many days later, whatever day that is. */
    CALENDAR_DAYS("kalenderdagen", "kalenderdag"),

    /** Until closing time of the n-th working day after the day of the anchor. */
    WORKING_DAYS("werkdagen", "werkdag"),

    /** Until the end of that many weeks later; if that is no working day, of the next one. */
    WEEKS("weken", "week");

    private final String word;
    private final String singular;
    private final String counted;

    TermUnit(String word, String singular) {
        this(word, singular, word);
    }

    TermUnit(String word, String singular, String counted) {
        this.word = word;
        this.singular = singular;
        this.counted = counted;
    }

    /**
     * The word for one of it.
     *
     * @return the Dutch word in the singular
     */
    public String singular() {
        return singular;
    }

    /**
     * The word that stands after a count: 1 dag, 2 dagen, 2 uur.
     *
     * @param count how many
     * @return the Dutch word
     */
    public String after(int count) {
        return count == 1 ? singular : counted;
    }

    /**
     * Whether it is counted day and night, whatever is open.
     *
     * @return true for minutes and hours
     */
    public boolean isElapsed() {
        return this == MINUTES || this == HOURS;
    }

    @Override
    public String word() {
        return word;
    }
}
