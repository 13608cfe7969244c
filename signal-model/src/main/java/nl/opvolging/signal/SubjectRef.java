package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whom it is about, as a reference of the host's: never a name.
 *
 * @param value the reference, see {@link #of}
 */
public record SubjectRef(@JsonValue String value) implements Comparable<SubjectRef> {
    /**
     * Refuses a value that is no reference, see {@link #of}.
     *
     * @param value the reference, see {@link #of}
     */
    public SubjectRef {
        References.requireReference("subject", value);
    }

    /**
     * The reference with this value.
     *
     * @param value 1 to 64 letters, digits, dots, colons, dashes and underscores, starting with a letter or a digit
     * @return the reference
     * @throws IllegalArgumentException for any other value
     */
    @JsonCreator
    public static SubjectRef of(String value) {
        return new SubjectRef(value);
    }

    @Override
    public int compareTo(SubjectRef other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
