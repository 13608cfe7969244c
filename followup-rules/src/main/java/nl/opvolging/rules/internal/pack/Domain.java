package nl.opvolging.rules.internal.pack;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolging.rules.internal.text.Words;
import nl.opvolging.signal.DutchWord;

/**
 * The words that may stand in a cell and what they mean.
 *
 * @param <V> what a word means; one word can mean several values, as the name of an area means several codes
 */
interface Domain<V> {
    /**
     * What one of the words is called in a message.
     *
     * @return a Dutch noun, such as {@code thema}
     */
    String noun();

    /**
     * What to fill in.
     *
     * @return a Dutch noun
     */
    default String asked() {
        return noun();
    }

    /**
     * What to do about a word that is not one of them, nor like one of them.
     *
     * @return a Dutch sentence
     */
    String remedy();

    /**
     * What a word means.
     *
     * @param word a word as it is written
     * @param vocabulary the words of the pack and its base packs
     * @return its meaning; empty if it is no such word
     */
    Optional<Meaning<V>> find(String word, Vocabulary vocabulary);

    /**
     * All words.
     *
     * @param vocabulary the words of the pack and its base packs
     * @return the words as they are best written
     */
    Collection<String> known(Vocabulary vocabulary);

    /**
     * A word with what it means.
     *
     * @param label how people write it
     * @param values what it means
     * @param <V> the type of the values
     */
    record Meaning<V>(String label, List<V> values) {
        /**
         * Keeps its own copy of the list.
         *
         * @param label how people write it
         * @param values what it means
         */
        public Meaning {
            values = List.copyOf(values);
        }
    }

    /**
     * The remedy where only some words can be chosen from.
     *
     * @param words the words
     * @return a Dutch sentence
     */
    static String choice(Collection<String> words) {
        return "Kies uit: " + String.join(", ", words) + ".";
    }

    /**
     * A closed list of words.
     *
     * @param noun what one of them is called
     * @param values the values, each with its word
     * @param <V> the type of the values
     * @return the domain
     */
    static <V extends DutchWord> Domain<V> of(String noun, List<V> values) {
        Map<String, Meaning<V>> words = new LinkedHashMap<>();
        values.forEach(value -> words.put(Words.plain(value.word()), new Meaning<>(value.word(), List.of(value))));
        return new Domain<>() {
            @Override
            public String noun() {
                return noun;
            }

            @Override
            public String remedy() {
                return choice(values.stream().map(DutchWord::word).toList());
            }

            @Override
            public Optional<Meaning<V>> find(String word, Vocabulary vocabulary) {
                return Optional.ofNullable(words.get(Words.plain(word)));
            }

            @Override
            public Collection<String> known(Vocabulary vocabulary) {
                return words.values().stream().map(Meaning::label).toList();
            }
        };
    }
}
