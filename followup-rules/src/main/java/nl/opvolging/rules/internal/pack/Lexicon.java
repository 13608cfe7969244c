package nl.opvolging.rules.internal.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.opvolging.rules.internal.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Words of one kind: those of a pack, and below them those of its base packs. Where both know a word, the pack's own
 * meaning holds.
 *
 * @param <V> what a word means
 */
public final class Lexicon<V> {
    private final @Nullable Lexicon<V> below;
    private final Map<String, V> own;

    /** Put together by the first that asks; if two threads do, both lists are the same. */
    private volatile @Nullable List<V> all;

    private Lexicon(@Nullable Lexicon<V> below, Map<String, V> own) {
        this.below = below;
        this.own = own;
    }

    static <V> Lexicon<V> empty() {
        return new Lexicon<>(null, Map.of());
    }

    Lexicon<V> plus(Map<String, V> added) {
        if (added.isEmpty()) {
            return this;
        }
        Map<String, V> plain = new LinkedHashMap<>();
        added.forEach((word, meaning) -> plain.put(Words.plain(word), meaning));
        return new Lexicon<>(this, plain);
    }

    /**
     * What a word means.
     *
     * @param word a word as it is written
     * @return its meaning; empty if it is not known
     */
    public Optional<V> find(String word) {
        V meaning = meaning(word); // which most often is plain as it is
        return Optional.ofNullable(meaning != null ? meaning : meaning(Words.plain(word)));
    }

    private @Nullable V meaning(String plain) {
        for (Lexicon<V> layer = this; layer != null; layer = layer.below) {
            V meaning = layer.own.get(plain);
            if (meaning != null) {
                return meaning;
            }
        }
        return null;
    }

    /**
     * All meanings, those of words that a higher pack gave another meaning left out.
     *
     * @return the meanings in the alphabetical order of their words
     */
    public List<V> all() {
        List<V> known = all;
        if (known == null) {
            Map<String, V> words = new TreeMap<>();
            for (Lexicon<V> layer = this; layer != null; layer = layer.below) {
                layer.own.forEach(words::putIfAbsent);
            }
            known = List.copyOf(words.values());
            all = known;
        }
        return known;
    }
}
