package nl.opvolging.rules.internal.pack;

import java.util.Optional;
import nl.opvolging.rules.internal.text.Cell;

/**
 * A column of a table.
 *
 * @param header its Dutch header
 * @param required whether every row must fill it in
 * @param reader how a cell is read
 * @param about in Dutch, what to fill in
 * @param <T> what a cell holds
 */
record Column<T>(String header, boolean required, CellReader<T> reader, String about) {
    /**
     * How a cell that is not empty is read.
     *
     * @param <T> what the cell holds
     */
    @FunctionalInterface
    interface CellReader<T> {
        /**
         * Reads a cell.
         *
         * @param cell a cell with text
         * @param reading the known words, and where to report
         * @return what it holds; empty if something is wrong with it, which has been reported
         */
        Optional<T> read(Cell cell, Reading reading);
    }

    static <T> Column<T> required(String header, CellReader<T> reader, String about) {
        return new Column<>(header, true, reader, about);
    }

    static <T> Column<T> optional(String header, CellReader<T> reader, String about) {
        return new Column<>(header, false, reader, about);
    }
}
