package nl.opvolging.rules;

/** What a table of clauses is asked: facts of a signal, of which some may be unknown. */
public sealed interface Question
        permits AdviceQuestion,
                DisclosureQuestion,
                EscalationQuestion,
                FeedbackQuestion,
                InterpretationQuestion,
                RoutingQuestion,
                TermQuestion {}
