package nl.opvolging.rules.internal.pack;

import java.util.List;

/**
 * A table of words that the other tables use.
 *
 * @param name its name
 * @param title what people call it
 * @param purpose what it is for, in Dutch sentences
 * @param columns its columns
 */
record WordTable(String name, String title, String purpose, List<Column<?>> columns) implements Table {}
