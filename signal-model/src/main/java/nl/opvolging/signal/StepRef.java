package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which step of the ladder it is, as the plan names it: the same step keeps its reference from plan to plan.
 *
 * @param value the reference, see {@link #of}
 */
public record StepRef(@JsonValue String value) implements Comparable<StepRef> {
    /**
     * Refuses a value that is no reference, see {@link #of}.
     *
     * @param value the reference, see {@link #of}
     */
    public StepRef {
        References.requireMade("step", value);
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
    public static StepRef of(String value) {
        return new StepRef(value);
    }

    @Override
    public int compareTo(StepRef other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
