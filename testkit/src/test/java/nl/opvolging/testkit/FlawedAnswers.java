package nl.opvolging.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.opvolging.rules.AdviceGiven;
import nl.opvolging.rules.AdviceQuestion;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DisclosureGiven;
import nl.opvolging.rules.DisclosureQuestion;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TermQuestion;

/** Implementations that answer one kind of question in their own way. */
final class FlawedAnswers {
    private FlawedAnswers() {}

    static Implementation interpreting(UnaryOperator<List<Interpretation>> other) {
        return new Implementation() {
            @Override
            public List<Interpretation> interpret(Agreement agreement, InterpretationQuestion question) {
                return other.apply(Implementation.super.interpret(agreement, question));
            }
        };
    }

    static Implementation routing(UnaryOperator<Route> other) {
        return new Implementation() {
            @Override
            public Route route(Agreement agreement, RoutingQuestion question) {
                return other.apply(Implementation.super.route(agreement, question));
            }
        };
    }

    static Implementation terms(UnaryOperator<TermGiven> other) {
        return new Implementation() {
            @Override
            public TermGiven term(Agreement agreement, TermQuestion question) {
                return other.apply(Implementation.super.term(agreement, question));
            }
        };
    }

    static Implementation ladders(UnaryOperator<List<Rung>> other) {
        return new Implementation() {
            @Override
            public List<Rung> escalate(Agreement agreement, EscalationQuestion question) {
                return other.apply(Implementation.super.escalate(agreement, question));
            }
        };
    }

    static Implementation promises(UnaryOperator<List<FeedbackPromise>> other) {
        return new Implementation() {
            @Override
            public List<FeedbackPromise> promises(Agreement agreement, FeedbackQuestion question) {
                return other.apply(Implementation.super.promises(agreement, question));
            }
        };
    }

    static Implementation disclosures(UnaryOperator<Optional<DisclosureGiven>> other) {
        return new Implementation() {
            @Override
            public Optional<DisclosureGiven> disclose(Agreement agreement, DisclosureQuestion question) {
                return other.apply(Implementation.super.disclose(agreement, question));
            }
        };
    }

    static Implementation advice(UnaryOperator<Optional<AdviceGiven>> other) {
        return new Implementation() {
            @Override
            public Optional<AdviceGiven> advise(Agreement agreement, AdviceQuestion question) {
                return other.apply(Implementation.super.advise(agreement, question));
            }
        };
    }
}
