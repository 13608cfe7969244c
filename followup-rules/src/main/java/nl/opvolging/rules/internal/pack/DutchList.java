package nl.opvolging.rules.internal.pack;

import java.util.List;

/** Lists of words in a Dutch sentence. */
public final class DutchList {
    private DutchList() {}

    /**
     * Alternatives.
     *
     * @param words the words
     * @return such as {@code a, b of c}
     */
    public static String or(List<String> words) {
        return joined(words, " of ");
    }

    /**
     * A sum.
     *
     * @param words the words
     * @return such as {@code a, b en c}
     */
    public static String and(List<String> words) {
        return joined(words, " en ");
    }

    private static String joined(List<String> words, String last) {
        int most = words.size() - 1;
        return most < 1 ? String.join("", words) : String.join(", ", words.subList(0, most)) + last + words.get(most);
    }
}
