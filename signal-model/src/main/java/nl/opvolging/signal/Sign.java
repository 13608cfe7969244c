package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One observable thing from the vocabulary of the packs, such as {@code gordijnen-dicht}: no cause, no diagnosis.
 *
 * @param value the reference, see {@link #of}
 */
public record Sign(@JsonValue String value) implements Comparable<Sign> {
    /**
     * Refuses a value that is no reference, see {@link #of}.
     *
     * @param value the reference, see {@link #of}
     */
    public Sign {
        References.requireReference("sign", value);
    }

    /**
     * The reference with this value.
     *
     * @param value 1 to 64 letters, digits, dots, colons, dashes and underscores, starting with a letter or a digit
     * @return the reference
     * @throws IllegalArgumentException for any other value
     */
    @JsonCreator
    public static Sign of(String value) {
        return new Sign(value);
    }

    @Override
    public int compareTo(Sign other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
