package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which neighbourhood team it is, as a reference of the host's.
 *
 * @param value the reference, see {@link #of}
 */
public record TeamRef(@JsonValue String value) implements Comparable<TeamRef> {
    /**
     * Refuses a value that is no reference, see {@link #of}.
     *
     * @param value the reference, see {@link #of}
     */
    public TeamRef {
        References.requireReference("team", value);
    }

    /**
     * The reference with this value.
     *
     * @param value 1 to 64 letters, digits, dots, colons, dashes and underscores, starting with a letter or a digit
     * @return the reference
     * @throws IllegalArgumentException for any other value
     */
    @JsonCreator
    public static TeamRef of(String value) {
        return new TeamRef(value);
    }

    @Override
    public int compareTo(TeamRef other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
