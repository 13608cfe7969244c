package nl.opvolging.signal;

/** Text from outside, made fit for a message: short, and without control characters. */
final class Shown {
    private static final int LONGEST = 40;

    private Shown() {}

    static String text(String value) {
        String printable = value.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return value.codePointCount(0, value.length()) > LONGEST ? printable + "…" : printable;
    }
}
