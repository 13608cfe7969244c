package nl.opvolging.testkit;

/** Where in the calendar of an agreement terms, windows and answers change. */
public enum CalendarEdge {
    /** The office, or a partner with hours of its own, opens or closes. */
    OPENING_HOURS,
    /** A day, an evening or a night begins. */
    HOURS_OF_THE_DAY,
    /** A holiday, or a day equal to one, begins or ends. */
    HOLIDAY,
    /** A closing day of the agreement begins or ends. */
    CLOSING_DAY,
    /** The clock goes forward or back. */
    CLOCK_CHANGE,
    /** A year begins. */
    NEW_YEAR,
    /** The 29th of February begins or ends, or where there is none, the 1st of March begins. */
    LEAP_DAY,
    /** The agreement, or a partner in it, begins or ends: also where a municipality merges into another. */
    VALIDITY
}
