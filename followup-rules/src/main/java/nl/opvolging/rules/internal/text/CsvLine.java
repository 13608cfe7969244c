package nl.opvolging.rules.internal.text;

import java.util.List;
import java.util.Optional;

/**
 * A line of a CSV text: a row of cells, a comment, or nothing.
 *
 * @param comment the comment with its {@code #}
 * @param cells the cells of a row; none if it is a comment, or if all of its cells are empty
 */
public record CsvLine(Optional<Cell> comment, List<Cell> cells) {
    static final CsvLine EMPTY = new CsvLine(Optional.empty(), List.of());

    static CsvLine comment(Cell text) {
        return new CsvLine(Optional.of(text), List.of());
    }

    static CsvLine row(List<Cell> cells) {
        return new CsvLine(Optional.empty(), cells);
    }
}
