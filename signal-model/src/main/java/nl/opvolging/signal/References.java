package nl.opvolging.signal;

/** What every reference must look like: opaque, so that no name, address or mail address fits in it. */
final class References {
    private static final String SIGNS = "._:-";
    private static final int LONGEST = 64;

    /** A made reference holds a case, a clause, an event and a signal or a team. */
    private static final int LONGEST_MADE = 500;

    private References() {}

    static void requireReference(String what, String value) {
        if (!hasForm(value, LONGEST, SIGNS)) {
            throw new IllegalArgumentException("The reference of the " + what
                    + " has 1 to 64 letters, digits, dots, colons, "
                    + "dashes and underscores and starts with a letter or a digit, but this is \"" + Shown.text(value)
                    + "\"");
        }
    }

    /** Of references that the library itself makes, out of those of the host and of clauses. */
    static void requireMade(String what, String value) {
        if (!hasForm(value, LONGEST_MADE, SIGNS + "/")) {
            throw new IllegalArgumentException("The reference of the " + what
                    + " has 1 to 500 letters, digits, dots, colons, slashes, dashes and underscores and starts with a "
                    + "letter or a digit, but this is \"" + Shown.text(value) + "\"");
        }
    }

    private static boolean hasForm(String value, int longest, String signs) {
        if (value.isEmpty() || value.length() > longest || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && signs.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
