package nl.opvolging.rules.internal.pack;

import java.util.IdentityHashMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.opvolging.rules.internal.text.Cell;

/** A row of a table: what its cells hold, by column. */
final class Row {
    private final Cell start;
    private final IdentityHashMap<Column<?>, Object> values = new IdentityHashMap<>();
    private final IdentityHashMap<Column<?>, Cell> cells = new IdentityHashMap<>();
    private boolean sound = true;

    Row(Cell start) {
        this.start = start;
    }

    /** Keeps where the cell of a column stands. */
    void see(Column<?> column, Cell cell) {
        cells.put(column, cell);
    }

    <T> void put(Column<T> column, T value) {
        values.put(column, value);
    }

    void markUnsound() {
        sound = false;
    }

    /** Whether all cells could be read, and none that is required is missing. */
    boolean sound() {
        return sound;
    }

    @SuppressWarnings("unchecked") // put() keeps column and value of one type together
    <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable((T) values.get(column));
    }

    <T> T get(Column<T> column) {
        return find(column).orElseThrow(() -> new NoSuchElementException(column.header()));
    }

    /** Whether something stands in the cell of a column, right or wrong. */
    boolean isFilledIn(Column<?> column) {
        return cells.containsKey(column) && !place(column).isEmpty();
    }

    /** Where the cell of a column stands, the start of the row if the table has no such column. */
    Cell place(Column<?> column) {
        return cells.getOrDefault(column, start);
    }
}
