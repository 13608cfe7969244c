package nl.opvolging.rules.internal.time;

import java.time.Instant;
import java.util.function.Supplier;
import nl.opvolging.signal.Moment;
import org.jspecify.annotations.Nullable;

/** The end of a term. How it was counted is put into words only when somebody asks: most ends are never read aloud. */
public final class Counted {
    private final Instant at;
    private final Supplier<TermText> words;
    /** Two threads may both make it, and make the same. */
    private volatile @Nullable Moment told;

    Counted(Instant at, Supplier<TermText> words) {
        this.at = at;
        this.words = words;
    }

    /**
     * When the term ends.
     *
     * @return the moment, never before the anchor
     */
    public Instant at() {
        return at;
    }

    /**
     * When the term ends, and how that was counted.
     *
     * @return the moment with its words
     */
    public Moment moment() {
        Moment known = told;
        if (known == null) {
            known = new Moment(at, words.get().toString());
            told = known;
        }
        return known;
    }
}
