package nl.opvolging.desk;

import java.util.regex.Pattern;

/** Text from outside, made fit for a terminal. */
final class Printable {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]");

    private Printable() {}

    /** The text with a question mark for each character that could move the cursor, change colours or reverse the order. */
    static String text(String text) {
        return CONTROL.matcher(text).replaceAll("?");
    }
}
