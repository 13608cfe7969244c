package nl.opvolging.benchmarks.table;

/**
 * A question as other engines like it best: flat, of words alone. What this library works out for itself as it is asked, the
 * named area in which a neighbourhood lies and the windows of a moment, is worked out here ahead.
 *
 * @param theme the code of the theme
 * @param area the named area, {@link #ELSEWHERE}, or {@link #UNKNOWN}
 * @param about who or what it is about, possibly {@link #UNKNOWN}
 * @param urgency how soon somebody is needed
 * @param hours inside or outside office hours
 * @param days in the week or in the weekend
 * @param partOfDay by day, in the evening or at night
 */
public record Asked(
        String theme, String area, String about, String urgency, String hours, String days, String partOfDay) {
    /** What is not known: no list of words holds for it, nor does a list of exceptions. */
    public static final String UNKNOWN = "onbekend";

    /** In no named area. */
    public static final String ELSEWHERE = "elders";
}
