package nl.opvolging.rules.internal.pack;

/**
 * Something that can be said of a value of a field, in words in which others can join it.
 *
 * @param aspect the header of the column that it is about
 * @param phrase how it reads, with {} where the word goes, such as {@code over een {}}
 * @param word the word, such as {@code oudere}
 */
public record Trait(String aspect, String phrase, String word) {
    /**
     * Something that is said in one word.
     *
     * @param aspect the header of the column that it is about
     * @param words the words
     * @return the trait
     */
    static Trait of(String aspect, String words) {
        return new Trait(aspect, "{}", words);
    }

    /**
     * The trait in words.
     *
     * @return the phrase with the word in it
     */
    public String words() {
        return phrase.replace("{}", word);
    }
}
