package nl.opvolging.signal;

import java.util.regex.Pattern;

/** What every reference must look like: opaque, so that no name, address or mail address fits in it. */
final class References {
    /** The form of references that the library itself makes, out of those of the host and of clauses. */
    static final String MADE = "[A-Za-z0-9][A-Za-z0-9._:/-]{0,399}";

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");

    private References() {}

    static void requireReference(String what, String value) {
        if (!REFERENCE.matcher(value).matches()) {
            throw new IllegalArgumentException("The reference of the " + what
                    + " has 1 to 64 letters, digits, dots, colons, "
                    + "dashes and underscores and starts with a letter or a digit, but this is \"" + Shown.text(value)
                    + "\"");
        }
    }

    static void requireMade(String what, Pattern form, String value) {
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException("The reference of the " + what
                    + " has 1 to 400 letters, digits, dots, colons, slashes, dashes and underscores and starts with a "
                    + "letter or a digit, but this is \"" + Shown.text(value) + "\"");
        }
    }
}
