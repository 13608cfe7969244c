package nl.opvolging.benchmarks.table;

import java.util.List;

/**
 * An engine and questions that it is asked in rotation. Used by one thread.
 *
 * @param <Q> the form in which the engine takes a question
 */
public final class Asking<Q> {
    private static final int TRIED = 500;

    private final Peer<Q> peer;
    private final List<Q> questions;
    private int next;

    private Asking(Peer<Q> peer, List<Question> questions) {
        this.peer = peer;
        this.questions = questions.stream().map(peer::form).toList();
    }

    /**
     * Compiles the table, and tries the engine: one that answers otherwise than a plain loop over the table is not measured.
     *
     * @param engine the engine
     * @param table the table
     * @param different how many different questions
     * @return the engine, ready to be asked
     * @throws IllegalStateException if it gives a wrong answer
     */
    public static Asking<?> of(Engine engine, MeasuredTable table, int different) {
        return of(engine.compile(table), table, Questions.of(table, different));
    }

    static <Q> Asking<Q> of(Peer<Q> peer, MeasuredTable table, List<Question> questions) {
        Asking<Q> asking = new Asking<>(peer, questions);
        for (Question question : questions.subList(0, Math.min(TRIED, questions.size()))) {
            int line = asking.ask();
            if (line != table.line(question.theirs())) {
                throw new IllegalStateException(
                        "Line " + line + " instead of " + table.line(question.theirs()) + " for " + question.theirs());
            }
        }
        return asking;
    }

    /**
     * Asks the next question.
     *
     * @return the number of the line that answers
     */
    public int ask() {
        if (next == questions.size()) {
            next = 0;
        }
        return peer.ask(questions.get(next++));
    }
}
