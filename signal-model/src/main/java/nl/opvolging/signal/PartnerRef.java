package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which follow-up partner it is: its code in the pack, such as {@code sociaal-team}.
 *
 * @param value the reference, see {@link #of}
 */
public record PartnerRef(@JsonValue String value) implements Comparable<PartnerRef> {
    /**
     * Refuses a value that is no reference, see {@link #of}.
     *
     * @param value the reference, see {@link #of}
     */
    public PartnerRef {
        References.requireReference("partner", value);
    }

    /**
     * The reference with this value.
     *
     * @param value 1 to 64 letters, digits, dots, colons, dashes and underscores, starting with a letter or a digit
     * @return the reference
     * @throws IllegalArgumentException for any other value
     */
    @JsonCreator
    public static PartnerRef of(String value) {
        return new PartnerRef(value);
    }

    @Override
    public int compareTo(PartnerRef other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
