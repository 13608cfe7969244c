package nl.opvolging.testkit;

import java.util.Arrays;
import java.util.List;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.ClauseVerdict;
import nl.opvolging.rules.Question;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.Fact;
import org.opentest4j.AssertionFailedError;

/**
 * What one clause must do with questions of its table, held against each by the engine's own conditions and apart from all other
 * clauses.
 *
 * <pre>{@code
 * verifyThat("GM0512/routering/3", agreement).given(question).answers();
 * }</pre>
 *
 * <p>A clause does one of four things: it answers, another clause overtakes it, it needs to know a fact, or it does not hold.
 */
public final class ClauseAssert {
    private final ClauseRef clause;
    private final Agreement agreement;

    ClauseAssert(ClauseRef clause, Agreement agreement) {
        this.clause = clause;
        this.agreement = agreement;
    }

    /**
     * Holds the clause against a question.
     *
     * @param question a question of the table in which the clause stands
     * @return assertions about what the clause does with it
     * @throws IllegalArgumentException if the agreement has no such clause, or if it stands in another table
     */
    public Given given(Question question) {
        return new Given(question, agreement.examine(clause, question));
    }

    /** What the clause must do with one question; then the next question can follow. */
    public final class Given {
        private final Question question;
        private final ClauseVerdict verdict;

        private Given(Question question, ClauseVerdict verdict) {
            this.question = question;
            this.verdict = verdict;
        }

        /**
         * Verifies that the clause is the one, or one of those, that answers.
         *
         * @return assertions about the same clause
         */
        public ClauseAssert answers() {
            return must(verdict.answers(), "answers");
        }

        /**
         * Verifies that the clause holds, but that another answers.
         *
         * @param other the other clause: one above it, or the first of a pack that is asked before
         * @return assertions about the same clause
         * @throws IllegalArgumentException if that is no name of a clause
         */
        public ClauseAssert isOvertakenBy(String other) {
            ClauseRef expected = ClauseRef.parse(other);
            return must(verdict.overtakenBy().filter(expected::equals).isPresent(), overtakenBy(expected));
        }

        /**
         * Verifies that it depends on facts that are not known whether the clause holds.
         *
         * @param facts all of them, in any order
         * @return assertions about the same clause
         */
        public ClauseAssert needsToKnow(Fact... facts) {
            List<Fact> expected = Arrays.stream(facts).sorted().toList();
            return must(
                    verdict.holds() == Answer.UNKNOWN
                            && verdict.needs().stream().sorted().toList().equals(expected),
                    needs(expected));
        }

        /**
         * Verifies that a condition of the clause does not hold.
         *
         * @return assertions about the same clause
         */
        public ClauseAssert doesNotHold() {
            return must(verdict.holds() == Answer.NO, "does not hold");
        }

        private ClauseAssert must(boolean does, String expected) {
            if (!does) {
                throw new AssertionFailedError(
                        String.format(
                                "%nClause %s:%n  expected: %s%n  found:    %s%nThe question:%n  %s",
                                clause, expected, found(), question),
                        expected,
                        found());
            }
            return ClauseAssert.this;
        }

        private String found() {
            if (verdict.answers()) {
                return "answers";
            }
            return switch (verdict.holds()) {
                case YES -> verdict.overtakenBy().map(Given::overtakenBy).orElse("holds, and nothing answers");
                case UNKNOWN -> needs(verdict.needs().stream().sorted().toList());
                case NO -> "does not hold: " + String.join("; ", verdict.hurdles());
            };
        }

        private static String overtakenBy(ClauseRef other) {
            return "is overtaken by " + other;
        }

        private static String needs(List<Fact> facts) {
            return "needs to know " + facts;
        }
    }
}
