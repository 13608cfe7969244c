package nl.opvolging.desk;

import java.util.List;
import java.util.Locale;

/** Words put together as Dutch writes them. */
final class Phrases {
    private Phrases() {}

    /** Such as {@code bevestigen, oppakken en besluiten}. */
    static String and(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " en " + words.get(last);
    }

    /** The text with a capital at its beginning. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The text with one full stop at its end. */
    static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
    }
}
