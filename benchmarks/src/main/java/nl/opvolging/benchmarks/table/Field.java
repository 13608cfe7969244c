package nl.opvolging.benchmarks.table;

/** A field of a question, by its name. */
enum Field {
    THEME("theme"),
    AREA("area"),
    ABOUT("about"),
    URGENCY("urgency"),
    HOURS("hours"),
    DAYS("days"),
    PART_OF_DAY("partOfDay");

    private final String accessor;

    Field(String accessor) {
        this.accessor = accessor;
    }

    /** The name by which the text of a rule reaches it. */
    String accessor() {
        return accessor;
    }

    String of(Asked asked) {
        return switch (this) {
            case THEME -> asked.theme();
            case AREA -> asked.area();
            case ABOUT -> asked.about();
            case URGENCY -> asked.urgency();
            case HOURS -> asked.hours();
            case DAYS -> asked.days();
            case PART_OF_DAY -> asked.partOfDay();
        };
    }
}
