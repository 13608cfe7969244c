package nl.opvolging.rules.internal.plan;

import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.ClauseVerdict;
import nl.opvolging.rules.Question;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.ClauseTable;
import nl.opvolging.rules.internal.pack.Condition;
import nl.opvolging.rules.internal.pack.PackFiles;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.Fact;

/** Holds one clause of an agreement against a question. */
public final class OneClause {
    private OneClause() {}

    /**
     * How a clause stands to a question.
     *
     * @param chain the agreement
     * @param clause the clause
     * @param question a question of its table
     * @return whether its conditions hold, and whether it answers
     * @throws IllegalArgumentException if the agreement has no such clause in the table of the question
     */
    public static ClauseVerdict examine(Chain chain, ClauseRef clause, Question question) {
        return PackFiles.CLAUSE_TABLES.stream()
                .filter(table -> table.question().isInstance(question))
                .map(table -> examine(chain, clause, table, question))
                .findFirst()
                .orElseThrow();
    }

    private static <Q, A> ClauseVerdict examine(Chain chain, ClauseRef ref, ClauseTable<Q, A> table, Question asked) {
        Q question = table.question().cast(asked);
        Clause<Q, A> clause = find(chain, ref, table);
        Answer holds = clause.holds(question);
        List<Condition<Q, ?>> hurdles = clause.conditions().stream()
                .filter(condition -> holds != Answer.YES && condition.holds(question) == holds)
                .toList();
        List<Fact> needs = hurdles.stream()
                .filter(hurdle -> holds == Answer.UNKNOWN)
                .flatMap(hurdle -> hurdle.column().fact().stream())
                .distinct()
                .toList();
        List<Clause<Q, A>> answering = chain.ask(table, question);
        boolean answers = answering.contains(clause);
        return new ClauseVerdict(
                ref,
                holds,
                hurdles.stream().map(Condition::phrase).toList(),
                needs,
                answers,
                holds == Answer.YES && !answers ? instead(answering) : Optional.empty());
    }

    /** Clauses that no pack may change answer beside others, so one of the others is what came first. */
    private static <Q, A> Optional<ClauseRef> instead(List<Clause<Q, A>> answering) {
        return answering.stream()
                .filter(clause -> !clause.mandatory())
                .findFirst()
                .or(() -> answering.stream().findFirst())
                .map(Clause::ref);
    }

    private static <Q, A> Clause<Q, A> find(Chain chain, ClauseRef ref, ClauseTable<Q, A> table) {
        if (!ref.table().equals(table.name())) {
            throw new IllegalArgumentException("A question of the table " + table.name()
                    + " is asked of a clause in that table, but " + ref + " stands in " + ref.table());
        }
        List<Clause<Q, A>> clauses = chain.clauses(table);
        return clauses.stream()
                .filter(clause -> clause.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The agreement of " + chain.municipality()
                        + " has no clause " + ref + "; in this table it has "
                        + clauses.stream().map(Clause::ref).toList()));
    }
}
