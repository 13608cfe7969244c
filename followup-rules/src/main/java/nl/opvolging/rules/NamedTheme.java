package nl.opvolging.rules;

import nl.opvolging.signal.Line;
import nl.opvolging.signal.Theme;

/**
 * A theme as people call it.
 *
 * @param theme the theme
 * @param name what people call it
 * @param line the line that it belongs to
 */
public record NamedTheme(Theme theme, String name, Line line) {}
