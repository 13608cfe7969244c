package nl.opvolging.signal;

/**
 * A theme that a case is about, according to a clause. The first of a plan's themes is the leading one.
 *
 * @param theme the theme
 * @param label its name in Dutch
 * @param line the line that it belongs to
 * @param urgency how soon this theme needs somebody
 * @param clause the clause that says so
 */
public record ThemeFinding(Theme theme, String label, Line line, Urgency urgency, ClauseRef clause) {}
