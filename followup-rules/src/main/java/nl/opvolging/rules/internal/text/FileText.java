package nl.opvolging.rules.internal.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.opvolging.rules.ProblemCode;

/** The bytes of a file as text. */
public final class FileText {
    private static final int KILOBYTE = 1024;

    /** The largest table of a pack, in bytes. */
    public static final int MOST_BYTES = 2 * KILOBYTE * KILOBYTE;

    /** The largest head of a pack, in bytes. */
    public static final int MOST_BYTES_OF_HEAD = 64 * KILOBYTE;

    /** The largest file with scenarios, in bytes. */
    public static final int MOST_BYTES_OF_SCENARIOS = 256 * KILOBYTE;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char NO_BREAK_SPACE = '\u00A0';

    private FileText() {}

    /**
     * Decodes a file. A space that doesn't break, as comes along from web pages, becomes a plain one.
     *
     * @param bytes the file's bytes
     * @param most how many bytes the file may have
     * @param problems where to report what is wrong
     * @return the text; empty if it is too large or no UTF-8, which is reported
     */
    public static Optional<String> decode(byte[] bytes, int most, Problems problems) {
        if (bytes.length > most) {
            problems.add(
                    ProblemCode.TOO_LARGE,
                    new Cell("", 1, 1),
                    "Dit bestand is groter dan " + most / KILOBYTE + " KB. Maak het kleiner.");
            return Optional.empty();
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(input, text, true);
        text.flip();
        if (result.isError()) {
            problems.add(
                    ProblemCode.UNREADABLE,
                    afterAll(unmarked(text)),
                    "Hier staat een teken dat geen UTF-8 is. Bewaar het bestand als UTF-8 (in Excel: \"CSV UTF-8\").");
            return Optional.empty();
        }
        String plain = unmarked(text).toString();
        int refused = 0;
        while (refused < plain.length() && !turnsText(plain.charAt(refused))) {
            refused++;
        }
        if (refused < plain.length()) {
            problems.add(
                    ProblemCode.UNREADABLE,
                    afterAll(plain.substring(0, refused)),
                    plain.charAt(refused) == 0
                            ? "Hier staat een leeg teken, zoals in een bestand dat als UTF-16 is bewaard. Bewaar het als UTF-8"
                                    + " (in Excel: \"CSV UTF-8\")."
                            : "Hier staat een onzichtbaar teken dat de volgorde van letters omkeert. Haal het weg of typ de"
                                    + " regel opnieuw.");
            return Optional.empty();
        }
        return Optional.of(plain.replace(NO_BREAK_SPACE, ' '));
    }

    /** What makes a text look other than it reads, also in a comment: nothing at all, or the other direction. */
    private static boolean turnsText(char c) {
        return c == 0
                || c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    private static CharBuffer unmarked(CharBuffer text) {
        boolean marked = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
        return marked ? text.subSequence(1, text.length()) : text;
    }

    /** The place just after a text. */
    static Cell afterAll(CharSequence text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean beforeLineFeed = i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !beforeLineFeed)) {
                line++;
                start = i + 1;
            }
        }
        return new Cell("", line, Character.codePointCount(text, start, text.length()) + 1);
    }
}
