package nl.opvolging.rules.internal.pack;

import java.util.List;
import java.util.Optional;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.ClauseRef;

/**
 * One row of an agreement: under these conditions, this answer.
 *
 * @param ref its stable name
 * @param conditions all of them must hold
 * @param answer what follows then
 * @param mandatory whether it goes before all other packs and clauses
 * @param article the article of the agreement, if stated
 * @param source where it comes from, if stated
 * @param <Q> the type of question
 * @param <A> the type of answer
 */
public record Clause<Q, A>(
        ClauseRef ref,
        List<Condition<Q, ?>> conditions,
        A answer,
        boolean mandatory,
        Optional<String> article,
        Optional<String> source) {
    /**
     * Keeps its own copy of the list.
     *
     * @param ref its stable name
     * @param conditions all of them must hold
     * @param answer what follows then
     * @param mandatory whether it goes before all other packs and clauses
     * @param article the article of the agreement, if stated
     * @param source where it comes from, if stated
     */
    public Clause {
        conditions = List.copyOf(conditions);
    }

    /**
     * Whether the clause holds for a question.
     *
     * @param question a question
     * @return no if one of its conditions does not hold; else unknown if one of them is; else yes
     */
    public Answer holds(Q question) {
        Answer all = Answer.YES;
        for (Condition<Q, ?> condition : conditions) {
            Answer holds = condition.holds(question);
            if (holds == Answer.NO) {
                return Answer.NO;
            }
            if (holds == Answer.UNKNOWN) {
                all = Answer.UNKNOWN;
            }
        }
        return all;
    }

    /** By its name, which few other clauses share: those of other versions of its pack. */
    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    /** Whether nothing more is asked than that one column has a value. */
    <V> boolean holdsWhenever(ConditionColumn<Q, V> column, V value) {
        return conditions.stream()
                .allMatch(condition ->
                        condition.column() == column && condition.values().contains(value) != condition.except());
    }
}
