package nl.opvolging.rules.internal.plan;

import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers answers to questions that always have the same answer. It forgets all of them when there are too many, so its
 * size is bounded whatever is asked.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
final class Memo<Q, A> {
    private final int most;
    private final ConcurrentHashMap<Q, A> answers = new ConcurrentHashMap<>();

    Memo(int most) {
        this.most = most;
    }

    @Nullable
    A find(Q question) {
        return answers.get(question);
    }

    void keep(Q question, A answer) {
        if (answers.size() >= most) {
            answers.clear();
        }
        answers.put(question, answer);
    }
}
