package nl.opvolging.desk.dmn;

import java.util.List;
import java.util.Locale;

/**
 * What somebody who asks has to tell.
 *
 * @param name its name
 * @param label what people call it
 * @param description what to tell, in Dutch
 * @param many whether it is a list of words
 * @param words the words from which to choose; none if it is another text
 */
record Fact(String name, String label, String description, boolean many, List<String> words) {
    Fact {
        words = List.copyOf(words);
    }

    String id() {
        return "feit-" + name;
    }

    /** The name of the type of one word of it. */
    String wordType() {
        return words.isEmpty() ? "string" : "t" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The name of its type. */
    String type() {
        return many ? wordType() + "Lijst" : wordType();
    }
}
