package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a signal is about in the words of the packs, such as {@code eenzaamheid}.
 *
 * @param value the reference, see {@link #of}
 */
public record Theme(@JsonValue String value) implements Comparable<Theme> {
    /**
     * Refuses a value that is no reference, see {@link #of}.
     *
     * @param value the reference, see {@link #of}
     */
    public Theme {
        References.requireReference("theme", value);
    }

    /**
     * The reference with this value.
     *
     * @param value 1 to 64 letters, digits, dots, colons, dashes and underscores, starting with a letter or a digit
     * @return the reference
     * @throws IllegalArgumentException for any other value
     */
    @JsonCreator
    public static Theme of(String value) {
        return new Theme(value);
    }

    @Override
    public int compareTo(Theme other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
