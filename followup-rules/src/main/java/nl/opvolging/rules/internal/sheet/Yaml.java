package nl.opvolging.rules.internal.sheet;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** Values as YAML writes them. */
final class Yaml {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} ./()_+-]*[\\p{L}\\p{N}.)_+-])?");

    private Yaml() {}

    /** A value, in quotes only where it must be. */
    static String scalar(String text) {
        return PLAIN.matcher(text).matches() ? text : quoted(text);
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                quoted.append("\\u" + HexFormat.of().toHexDigits((char) c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
