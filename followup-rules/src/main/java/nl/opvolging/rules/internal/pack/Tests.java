package nl.opvolging.rules.internal.pack;

import java.util.Optional;
import nl.opvolging.signal.Answer;

/** Comparisons that know the difference between no and unknown. */
final class Tests {
    private Tests() {}

    static Answer answer(boolean holds) {
        return holds ? Answer.YES : Answer.NO;
    }

    /** Whether a fact that may be absent has a value. */
    static <V> Answer known(Optional<V> fact, V value) {
        return fact.map(known -> answer(known.equals(value))).orElse(Answer.UNKNOWN);
    }

    /** Whether a fact with a value of its own for unknown has a value. */
    static <V> Answer known(V fact, V unknown, V value) {
        return fact.equals(unknown) ? Answer.UNKNOWN : answer(fact.equals(value));
    }
}
