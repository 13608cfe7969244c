package nl.opvolging.rules.internal.plan;

import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/**
 * A theme of a signal.
 *
 * @param theme the theme
 * @param urgency the highest urgency that a clause gives it
 * @param clause the topmost clause that names it
 */
record Finding(Theme theme, Urgency urgency, Clause<InterpretationQuestion, Interpretation> clause) {}
