package nl.opvolging.desk.html;

import java.util.regex.Pattern;

/** Text, cleaned and escaped. */
record Text(String text) implements Html {
    private static final Pattern SPACE = Pattern.compile("[\\t\\n\\r]");

    /** Characters that steer a terminal or a browser without being seen, such as those that turn the order of text around. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\u2028\\u2029]");

    private static final String REPLACEMENT = "\ufffd";

    String escaped() {
        String clean = INVISIBLE.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll(REPLACEMENT);
        StringBuilder escaped = new StringBuilder(clean.length() + 16);
        for (int i = 0; i < clean.length(); i++) {
            char character = clean.charAt(i);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }
}
