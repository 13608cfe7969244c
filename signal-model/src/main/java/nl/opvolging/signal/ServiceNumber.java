package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A telephone number of a public service, such as 112, 14 010 or 0900-8844. The numbers of people have no place in the
 * model, so those are refused.
 *
 * @param number the number as it is written, see {@link #of}
 */
public record ServiceNumber(@JsonValue String number) {
    private static final Pattern FORM =
            Pattern.compile("112|113|144|14 0[0-9]{2,4}|0[89]00-[0-9]{4,7}|088-[0-9 ]{6,9}");

    /**
     * Refuses what is no service number, see {@link #of}.
     *
     * @param number the number as it is written, see {@link #of}
     */
    public ServiceNumber {
        if (!FORM.matcher(number).matches()) {
            throw new IllegalArgumentException(
                    "A service number is like 112, 14 010, 0800-2000 or 088-1234567, but this is \""
                            + Shown.text(number) + "\"");
        }
    }

    /**
     * The service number written like this.
     *
     * @param number 112, 113, 144, or a number that starts with 14 0, 0800-, 0900- or 088-
     * @return the number
     * @throws IllegalArgumentException for any other text
     */
    @JsonCreator
    public static ServiceNumber of(String number) {
        return new ServiceNumber(number);
    }

    @Override
    public String toString() {
        return number;
    }
}
