package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who did something, as a reference of the host's: never a name.
 *
 * @param value the reference, see {@link #of}
 */
public record ActorRef(@JsonValue String value) implements Comparable<ActorRef> {
    /**
     * Refuses a value that is no reference, see {@link #of}.
     *
     * @param value the reference, see {@link #of}
     */
    public ActorRef {
        References.requireReference("actor", value);
    }

    /**
     * The reference with this value.
     *
     * @param value 1 to 64 letters, digits, dots, colons, dashes and underscores, starting with a letter or a digit
     * @return the reference
     * @throws IllegalArgumentException for any other value
     */
    @JsonCreator
    public static ActorRef of(String value) {
        return new ActorRef(value);
    }

    @Override
    public int compareTo(ActorRef other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
