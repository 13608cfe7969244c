package nl.opvolging.rules;

import java.util.Optional;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.FeedbackLevel;

/**
 * An answer that is promised.
 *
 * @param by who gives it: the owner, the safety net or a partner
 * @param to who gets it: the observer, the coordinator of its team or the team
 * @param level how much is told
 * @param text in which words: those of the clause, else those of the level
 * @param limit by when, from the moment of the question; empty if the table {@code termijnen} says so
 * @param clause the clause that says so
 */
public record FeedbackPromise(
        Recipient by, Beneficiary to, FeedbackLevel level, String text, Optional<Amount> limit, ClauseRef clause) {}
