package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which signal it is, as a reference of the host's.
 *
 * @param value the reference, see {@link #of}
 */
public record SignalRef(@JsonValue String value) implements Comparable<SignalRef> {
    /**
     * Refuses a value that is no reference, see {@link #of}.
     *
     * @param value the reference, see {@link #of}
     */
    public SignalRef {
        References.requireReference("signal", value);
    }

    /**
     * The reference with this value.
     *
     * @param value 1 to 64 letters, digits, dots, colons, dashes and underscores, starting with a letter or a digit
     * @return the reference
     * @throws IllegalArgumentException for any other value
     */
    @JsonCreator
    public static SignalRef of(String value) {
        return new SignalRef(value);
    }

    @Override
    public int compareTo(SignalRef other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
