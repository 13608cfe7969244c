package nl.opvolging.rules.internal.memory;

import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers answers to questions that always have the same answer. When there are too many, it forgets those that nobody has
 * asked for since half of them came, so its size is bounded whatever is asked.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
public final class Memo<Q, A> {
    private final int half;
    private volatile ConcurrentHashMap<Q, A> recent = new ConcurrentHashMap<>();
    private volatile ConcurrentHashMap<Q, A> before = new ConcurrentHashMap<>();

    /**
     * A memory that is empty.
     *
     * @param most how many answers it keeps, about: two threads may each add a last one
     */
    public Memo(int most) {
        this.half = most / 2;
    }

    /**
     * Looks up an answer.
     *
     * @param question the question
     * @return the answer; null if it is not remembered
     */
    public @Nullable A find(Q question) {
        A answer = recent.get(question);
        if (answer == null) {
            answer = before.get(question);
            if (answer != null) {
                keep(question, answer);
            }
        }
        return answer;
    }

    /**
     * Remembers an answer.
     *
     * @param question the question
     * @param answer its answer
     */
    public void keep(Q question, A answer) {
        ConcurrentHashMap<Q, A> kept = recent;
        if (kept.size() >= half) {
            before = kept;
            kept = new ConcurrentHashMap<>(half);
            recent = kept;
        }
        kept.put(question, answer);
    }
}
