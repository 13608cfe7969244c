package nl.opvolging.rules;

import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/**
 * What an observation is about.
 *
 * @param theme the theme
 * @param urgency how soon somebody is needed
 * @param clause the clause that says so
 */
public record Interpretation(Theme theme, Urgency urgency, ClauseRef clause) {}
