package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.opvolging.desk.html.Html;

/** Words and parts of a page put together as Dutch writes them. */
public final class Phrase {
    private Phrase() {}

    /** Such as {@code oppakken, besluiten en afhandelen}. */
    static String list(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, end)) + " " + last + " " + words.get(end);
    }

    /**
     * Some words in one phrase, such as {@code bevestigen, oppakken en besluiten}.
     *
     * @param words the words, in the order in which they are told
     * @return the phrase; nothing without words
     */
    public static String and(List<String> words) {
        return list(words, "en");
    }

    /** Parts of a page after each other, as {@link #and} does with words. */
    static Html and(List<? extends Html> parts, String last) {
        List<Html> joined = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                joined.add(Html.text(i == parts.size() - 1 ? " " + last + " " : ", "));
            }
            joined.add(parts.get(i));
        }
        return Html.of(joined);
    }

    /**
     * A text as the beginning of a sentence.
     *
     * @param text the text
     * @return the text with a capital at its beginning
     */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A name inside a sentence: without its capital, unless the next one is a capital too. */
    static String inside(String name) {
        boolean abbreviation = name.length() > 1 && !Character.isLowerCase(name.charAt(1));
        return name.isEmpty() || abbreviation
                ? name
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /**
     * A text as a whole sentence.
     *
     * @param text the text
     * @return the text with one full stop at its end, unless it asks or calls
     */
    public static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
    }

    /**
     * A part of a list in the fewest words: all of it, all of it but some, or some of it.
     *
     * @param some the part, in the order in which it is told
     * @param all the whole list
     * @param everything what all of it is called
     */
    static String part(Collection<String> some, Collection<String> all, String everything) {
        List<String> rest = all.stream().filter(word -> !some.contains(word)).toList();
        if (rest.isEmpty()) {
            return everything;
        }
        return rest.size() * 3 <= all.size() && rest.size() < some.size()
                ? everything + ", behalve " + and(rest)
                : and(List.copyOf(some));
    }

    /** A value as a part of an id. */
    static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
