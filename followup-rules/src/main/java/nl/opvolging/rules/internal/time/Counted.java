package nl.opvolging.rules.internal.time;

import java.time.Instant;
import java.util.function.Supplier;
import nl.opvolging.signal.Moment;

/** The end of a term. How it was counted is put into words only when somebody asks: most ends are never read aloud. */
public final class Counted {
    private final Instant at;
    private final Supplier<TermText> words;

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
        return new Moment(at, words.get().toString());
    }
}
