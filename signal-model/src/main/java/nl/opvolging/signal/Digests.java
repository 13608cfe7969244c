package nl.opvolging.signal;

/** What a SHA-256 looks like. */
final class Digests {
    private static final int DIGITS = 64;

    private Digests() {}

    private static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    static void requireSha256(String of, String value) {
        if (value.length() != DIGITS || !value.chars().allMatch(Digests::isDigit)) {
            throw new IllegalArgumentException("The SHA-256 of " + of
                    + " has 64 hexadecimal digits in lower case, but this is" + " \"" + Shown.text(value) + "\"");
        }
    }
}
