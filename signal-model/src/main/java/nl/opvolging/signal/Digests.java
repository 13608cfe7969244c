package nl.opvolging.signal;

import java.util.regex.Pattern;

/** What a SHA-256 looks like. */
final class Digests {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private Digests() {}

    static void requireSha256(String of, String value) {
        if (!SHA_256.matcher(value).matches()) {
            throw new IllegalArgumentException("The SHA-256 of " + of
                    + " has 64 hexadecimal digits in lower case, but this is" + " \"" + Shown.text(value) + "\"");
        }
    }
}
