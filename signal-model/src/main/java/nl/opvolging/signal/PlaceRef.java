package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which place it is about, as a reference of the host's: never an address.
 *
 * @param value the reference, see {@link #of}
 */
public record PlaceRef(@JsonValue String value) implements Comparable<PlaceRef> {
    /**
     * Refuses a value that is no reference, see {@link #of}.
     *
     * @param value the reference, see {@link #of}
     */
    public PlaceRef {
        References.requireReference("place", value);
    }

    /**
     * The reference with this value.
     *
     * @param value 1 to 64 letters, digits, dots, colons, dashes and underscores, starting with a letter or a digit
     * @return the reference
     * @throws IllegalArgumentException for any other value
     */
    @JsonCreator
    public static PlaceRef of(String value) {
        return new PlaceRef(value);
    }

    @Override
    public int compareTo(PlaceRef other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
