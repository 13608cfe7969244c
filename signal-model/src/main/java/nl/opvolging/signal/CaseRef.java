package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which case it is, as a reference of the host's.
 *
 * @param value the reference, see {@link #of}
 */
public record CaseRef(@JsonValue String value) implements Comparable<CaseRef> {
    /**
     * Refuses a value that is no reference, see {@link #of}.
     *
     * @param value the reference, see {@link #of}
     */
    public CaseRef {
        References.requireReference("case file", value);
    }

    /**
     * The reference with this value.
     *
     * @param value 1 to 64 letters, digits, dots, colons, dashes and underscores, starting with a letter or a digit
     * @return the reference
     * @throws IllegalArgumentException for any other value
     */
    @JsonCreator
    public static CaseRef of(String value) {
        return new CaseRef(value);
    }

    @Override
    public int compareTo(CaseRef other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
