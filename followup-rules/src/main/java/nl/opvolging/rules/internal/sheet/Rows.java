package nl.opvolging.rules.internal.sheet;

import java.util.List;

/**
 * A file as the rows of a sheet.
 *
 * @param rows the cells of each row; none for an empty row
 * @param places which cell each place of the file went to
 */
public record Rows(List<List<String>> rows, Places places) {
    /**
     * Keeps its own copy of the list.
     *
     * @param rows the cells of each row; none for an empty row
     * @param places which cell each place of the file went to
     */
    public Rows {
        rows = List.copyOf(rows);
    }
}
