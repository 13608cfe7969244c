package nl.opvolging.rules;

import java.util.Optional;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/**
 * What if nothing happens? Asked of the table {@code opschaling}, once for each cause.
 *
 * @param cause what went wrong
 * @param theme the leading theme, if there is one
 * @param urgency how soon somebody is needed
 */
public record EscalationQuestion(EscalationCause cause, Optional<Theme> theme, Urgency urgency) implements Question {}
