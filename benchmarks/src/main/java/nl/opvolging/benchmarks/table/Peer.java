package nl.opvolging.benchmarks.table;

/**
 * An engine that answers from the table, used as its documentation recommends for speed. Used by one thread at a time.
 *
 * @param <Q> the form in which it takes a question
 */
public interface Peer<Q> {
    /**
     * A question in the form that suits the engine; made ahead, so that this is not measured.
     *
     * @param question the question
     * @return the same question
     */
    Q form(Question question);

    /**
     * Asks a question.
     *
     * @param question the question
     * @return the number of the topmost line that holds
     */
    int ask(Q question);
}
