package nl.opvolging.rules.internal.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where in a sheet each place of a text stands. */
public final class Places {
    private final TreeMap<Long, Place> places = new TreeMap<>();

    Places() {}

    /**
     * A cell of a sheet.
     *
     * @param row its row, from 1
     * @param column its column, from 1
     */
    public record Place(int row, int column) {}

    void put(int line, int character, int row, int column) {
        places.putIfAbsent(key(line, character), new Place(row, column));
    }

    /**
     * The cell that holds a place of the text.
     *
     * @param line a line of the text, from 1
     * @param character a character of that line, from 1
     * @return the cell; empty if no cell begins at or before it
     */
    public Optional<Place> find(int line, int character) {
        Map.Entry<Long, Place> entry = places.floorEntry(key(line, character));
        return entry == null ? Optional.empty() : Optional.of(entry.getValue());
    }

    private static long key(int line, int character) {
        return ((long) line << Integer.SIZE) + character;
    }
}
