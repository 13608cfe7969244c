package nl.opvolging.rules.internal.pack;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
public record Column<T>(String header, boolean required, CellReader<T> reader, String about) {
    /**
     * How a cell that is not empty is read.
     *
     * @param <T> what the cell holds
     */
    @FunctionalInterface
    public interface CellReader<T> {
        /**
         * Reads a cell.
         *
         * @param cell a cell with text
         * @param reading the known words, and where to report
         * @return what it holds; empty if something is wrong with it, which has been reported
         */
        Optional<T> read(Cell cell, Reading reading);

        /**
         * The words that a cell can hold.
         *
         * @param vocabulary the words of the pack and its base packs
         * @return the words as they are best written; none if it holds something else than known words
         */
        default List<String> words(Vocabulary vocabulary) {
            return List.of();
        }

        /**
         * Whether several words may stand in one cell, with commas between them.
         *
         * @return true if they may
         */
        default boolean many() {
            return false;
        }
    }

    /**
     * How a cell of known words is read.
     *
     * @param known which words
     * @param many whether several may stand in one cell
     * @param reader how it is read
     * @param <T> what the cell holds
     */
    record OfWords<T>(Function<Vocabulary, ? extends Collection<String>> known, boolean many, CellReader<T> reader)
            implements CellReader<T> {
        @Override
        public Optional<T> read(Cell cell, Reading reading) {
            return reader.read(cell, reading);
        }

        @Override
        public List<String> words(Vocabulary vocabulary) {
            return List.copyOf(known.apply(vocabulary));
        }
    }

    static <T> Column<T> required(String header, CellReader<T> reader, String about) {
        return new Column<>(header, true, reader, about);
    }

    static <T> Column<T> optional(String header, CellReader<T> reader, String about) {
        return new Column<>(header, false, reader, about);
    }
}
