package nl.opvolging.rules;

import java.util.List;
import java.util.Optional;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.Fact;

/**
 * How one clause stands to a question, see {@link Agreement#examine}.
 *
 * @param clause the clause
 * @param holds whether all of its conditions hold: no if one does not; else unknown if one needs a fact that is not known
 * @param hurdles the conditions that keep it from holding, as Dutch phrases such as {@code thema eenzaamheid of verwardheid}:
 *     those that do not hold, or if there are none those that need a fact; none if it holds
 * @param needs the facts that have to be known before it can hold or not; none unless that is unknown
 * @param answers whether it is the clause, or one of the clauses, that answers the question
 * @param overtakenBy the clause that answers in its place; empty unless it holds and does not answer
 */
public record ClauseVerdict(
        ClauseRef clause,
        Answer holds,
        List<String> hurdles,
        List<Fact> needs,
        boolean answers,
        Optional<ClauseRef> overtakenBy) {
    /**
     * Keeps its own copies of the lists.
     *
     * @param clause the clause
     * @param holds whether all of its conditions hold
     * @param hurdles the conditions that keep it from holding
     * @param needs the facts that have to be known
     * @param answers whether it answers the question
     * @param overtakenBy the clause that answers in its place
     */
    public ClauseVerdict {
        hurdles = List.copyOf(hurdles);
        needs = List.copyOf(needs);
    }
}
