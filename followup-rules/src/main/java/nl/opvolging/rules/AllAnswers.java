package nl.opvolging.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.opvolging.rules.internal.check.TableAnswers;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.DisclosureTable;
import nl.opvolging.rules.internal.pack.FeedbackTable;
import nl.opvolging.rules.internal.pack.RoutingTable;

/**
 * All answers that an agreement gives to one kind of question, worked out for all questions there are: for whoever shows an
 * agreement as a whole. {@link Agreement} answers one question.
 *
 * <pre>{@code
 * AllAnswers.routes(agreement)
 *         .where(RoutingQuestion::theme, Optional.of(Theme.of("eenzaamheid"))::equals)
 *         .all()
 * }</pre>
 *
 * @param <Q> the type of question
 * @param <A> the type of answer
 */
public final class AllAnswers<Q, A> {
    private final TableAnswers<Q, A> table;
    private final UnaryOperator<A> told;

    private AllAnswers(TableAnswers<Q, A> table, UnaryOperator<A> told) {
        this.table = table;
        this.told = told;
    }

    /**
     * Who follows up, for everything that signals can be about: only themes with the urgencies that the table {@code duiding}
     * gives them, in one signal.
     *
     * @param agreement an agreement
     * @return the answers of the table {@code routering}, as {@link Agreement#route} gives them
     */
    public static AllAnswers<RoutingQuestion, Route> routes(Agreement agreement) {
        return new AllAnswers<>(TableAnswers.of(agreement.chain(), RoutingTable.TABLE), agreement::resolved);
    }

    /**
     * Who tells whom what, for all themes and observers, and at all moments.
     *
     * @param agreement an agreement
     * @return the answers of the table {@code terugkoppeling}, as {@link Agreement#promises} gives them
     */
    public static AllAnswers<FeedbackQuestion, FeedbackPromise> promises(Agreement agreement) {
        return new AllAnswers<>(TableAnswers.of(agreement.chain(), FeedbackTable.TABLE), UnaryOperator.identity());
    }

    /**
     * Who may see what, for all roles, topics and themes, and whatever the resident says.
     *
     * @param agreement an agreement
     * @return the answers of the table {@code delen}, as {@link Agreement#disclose} gives them
     */
    public static AllAnswers<DisclosureQuestion, DisclosureGiven> disclosures(Agreement agreement) {
        return new AllAnswers<>(TableAnswers.of(agreement.chain(), DisclosureTable.TABLE), UnaryOperator.identity());
    }

    /**
     * The answers to some of the questions. Fields hang together where one follows from the other: of a theme only the
     * urgencies are left that it can have.
     *
     * @param field a field of a question, such as {@code RoutingQuestion::theme}
     * @param wanted the values that it may have
     * @param <V> the type of the field
     * @return the answers to the questions that are left
     * @throws IllegalArgumentException if what is asked of a question is made of several fields that do not hang together
     */
    public <V> AllAnswers<Q, A> where(Function<Q, V> field, Predicate<V> wanted) {
        return new AllAnswers<>(table.where(field, wanted), told);
    }

    /**
     * The values that a field has in some question. Of values that no clause tells apart, such as two areas that no clause
     * names, one may stand for all.
     *
     * @param field a field of a question, such as {@code RoutingQuestion::area}
     * @param <V> the type of the field
     * @return the values, each once, the most ordinary first; none if there are no questions
     */
    public <V> List<V> values(Function<Q, V> field) {
        return table.questions().stream()
                .flatMap(region -> region.values(field).stream())
                .toList();
    }

    /**
     * The question of which nothing is known that need not be known.
     *
     * @return the most ordinary question; empty if there are no questions
     */
    public Optional<Q> mostOrdinary() {
        return table.questions().stream().map(Region::mostOrdinary).findFirst();
    }

    /**
     * The answers that some question gets.
     *
     * @return the answers, each once, in the order in which their clauses are asked
     */
    public List<A> all() {
        return table.answering().stream().map(this::told).toList();
    }

    /**
     * The questions that get an answer.
     *
     * @param answer one of {@link #all}
     * @return the questions, as regions that do not overlap; none if no question gets it
     */
    public List<Region<Q>> regions(A answer) {
        return table.answering().stream()
                .filter(clause -> told(clause).equals(answer))
                .flatMap(clause -> table.answeredBy(clause).stream())
                .toList();
    }

    /**
     * The questions that get no answer.
     *
     * @return the questions, as regions that do not overlap; none if each gets one
     */
    public List<Region<Q>> unanswered() {
        return table.unanswered();
    }

    private A told(Clause<Q, A> clause) {
        return told.apply(clause.answer());
    }
}
