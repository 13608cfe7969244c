package nl.opvolging.rules.internal.pack;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The words of the vocabulary of a pack, of one kind.
 *
 * @param noun what one of them is called
 * @param remedy what to do about a word that is not in the vocabulary
 * @param lexicon which of the vocabulary's words
 * @param code how one of them is best written
 * @param label what people call it
 * @param value what one of them means
 * @param <W> what the vocabulary keeps of a word
 * @param <V> what a word means
 */
record VocabularyDomain<W, V>(
        String noun,
        String remedy,
        Function<Vocabulary, Lexicon<W>> lexicon,
        Function<W, String> code,
        Function<W, String> label,
        Function<W, V> value)
        implements Domain<V> {
    @Override
    public Optional<Meaning<V>> find(String word, Vocabulary vocabulary) {
        return lexicon.apply(vocabulary)
                .find(word)
                .map(entry -> new Meaning<>(label.apply(entry), List.of(value.apply(entry))));
    }

    @Override
    public Collection<String> known(Vocabulary vocabulary) {
        return lexicon.apply(vocabulary).all().stream().map(code).toList();
    }
}
