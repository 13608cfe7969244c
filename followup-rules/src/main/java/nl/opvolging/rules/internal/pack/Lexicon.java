package nl.opvolging.rules.internal.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
        V meaning = own.get(Words.plain(word));
        if (meaning != null) {
            return Optional.of(meaning);
        }
        return below == null ? Optional.empty() : below.find(word);
    }

    /**
     * All meanings, those of words that a higher pack gave another meaning left out.
     *
     * @return the meanings in the alphabetical order of their words
     */
    public Collection<V> all() {
        Map<String, V> all = new TreeMap<>();
        for (Lexicon<V> layer : layers()) {
            layer.own.forEach(all::putIfAbsent);
        }
        return all.values();
    }

    private List<Lexicon<V>> layers() {
        List<Lexicon<V>> layers = new ArrayList<>();
        Stream.<Lexicon<V>>iterate(this, layer -> layer != null, layer -> layer.below)
                .forEach(layers::add);
        return layers;
    }
}
