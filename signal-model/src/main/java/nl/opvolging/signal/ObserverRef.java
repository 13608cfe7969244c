package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who reported, as a reference of the host's: never a name.
 *
 * @param value the reference, see {@link #of}
 */
public record ObserverRef(@JsonValue String value) implements Comparable<ObserverRef> {
    /**
     * Refuses a value that is no reference, see {@link #of}.
     *
     * @param value the reference, see {@link #of}
     */
    public ObserverRef {
        References.requireReference("observer", value);
    }

    /**
     * The reference with this value.
     *
     * @param value 1 to 64 letters, digits, dots, colons, dashes and underscores, starting with a letter or a digit
     * @return the reference
     * @throws IllegalArgumentException for any other value
     */
    @JsonCreator
    public static ObserverRef of(String value) {
        return new ObserverRef(value);
    }

    @Override
    public int compareTo(ObserverRef other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
