package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which duty it is, as the plan names it: the same duty keeps its reference from plan to plan.
 *
 * @param value the reference, see {@link #of}
 */
public record DutyRef(@JsonValue String value) implements Comparable<DutyRef> {
    /**
     * Refuses a value that is no reference, see {@link #of}.
     *
     * @param value the reference, see {@link #of}
     */
    public DutyRef {
        References.requireMade("duty", value);
    }

    /**
     * The reference with this value.
     *
     * @param value 1 to 500 letters, digits, dots, colons, slashes, dashes and underscores, starting with a letter or a
     *     digit
     * @return the reference
     * @throws IllegalArgumentException for any other value
     */
    @JsonCreator
    public static DutyRef of(String value) {
        return new DutyRef(value);
    }

    @Override
    public int compareTo(DutyRef other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
