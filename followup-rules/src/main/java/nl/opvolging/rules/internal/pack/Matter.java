package nl.opvolging.rules.internal.pack;

import java.util.Optional;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/**
 * What a signal can be about: facts that hang together, since the table {@code duiding} makes the one from the other.
 *
 * @param theme a theme; empty if no clause knows what it is about
 * @param line the line of the theme, or without a theme that along which it was reported
 * @param urgency how soon somebody is needed
 * @param about who or what it is about
 */
public record Matter(Optional<Theme> theme, Optional<Line> line, Urgency urgency, About about) {}
