package nl.opvolging.testkit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.AdviceGiven;
import nl.opvolging.rules.AdviceQuestion;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DisclosureGiven;
import nl.opvolging.rules.DisclosureQuestion;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.PlanView;

/**
 * What is held against the {@link Laws}: this library. Another implementation, such as one that keeps plans or asks a server
 * for them, overrides what it does itself.
 */
public interface Implementation {
    /**
     * Reads packs.
     *
     * @param folder a folder with a folder for each pack
     * @return the packs that are right, and what is wrong with the others
     */
    default RulePacks.Result read(Path folder) {
        return RulePacks.reader().folder(folder).read();
    }

    /**
     * The plan of a case at a moment.
     *
     * @param packs the packs that hold
     * @param file what has happened
     * @param now the moment
     * @return the plan
     */
    default FollowUpPlan plan(RulePacks packs, CaseFile file, Instant now) {
        return FollowUps.by(packs).plan(file, now);
    }

    /**
     * The agreement under which a case begins.
     *
     * @param packs the packs that hold
     * @param file what has happened
     * @return the agreement
     */
    default Agreement agreement(RulePacks packs, CaseFile file) {
        return FollowUps.by(packs).agreement(file);
    }

    /**
     * Adds an event to a case, if it may happen as the case stands then.
     *
     * @param packs the packs that hold
     * @param file what has happened
     * @param event what happens
     * @return the case with the event
     * @throws nl.opvolging.rules.RefusedEventException if it may not happen
     */
    default CaseFile append(RulePacks packs, CaseFile file, CaseEvent event) {
        return FollowUps.by(packs).append(file, event);
    }

    /**
     * What a party may see of a plan.
     *
     * @param plan the plan
     * @param party the party
     * @return what it may see
     */
    default PlanView visibleTo(FollowUpPlan plan, Party party) {
        return plan.visibleTo(party);
    }

    /**
     * What an observation is about.
     *
     * @param agreement the agreement that answers
     * @param question the question
     * @return all themes, the leading one first
     */
    default List<Interpretation> interpret(Agreement agreement, InterpretationQuestion question) {
        return agreement.interpret(question);
    }

    /**
     * Who follows up.
     *
     * @param agreement the agreement that answers
     * @param question the question
     * @return the owner and who has to know
     */
    default Route route(Agreement agreement, RoutingQuestion question) {
        return agreement.route(question);
    }

    /**
     * By when.
     *
     * @param agreement the agreement that answers
     * @param question the question
     * @return the term
     */
    default TermGiven term(Agreement agreement, TermQuestion question) {
        return agreement.term(question);
    }

    /**
     * What if nothing happens.
     *
     * @param agreement the agreement that answers
     * @param question the question
     * @return the rungs, in the order of the lines
     */
    default List<Rung> escalate(Agreement agreement, EscalationQuestion question) {
        return agreement.escalate(question);
    }

    /**
     * Who tells whom what.
     *
     * @param agreement the agreement that answers
     * @param question the question
     * @return the answers that are promised, in the order of the lines
     */
    default List<FeedbackPromise> promises(Agreement agreement, FeedbackQuestion question) {
        return agreement.promises(question);
    }

    /**
     * Who may see what.
     *
     * @param agreement the agreement that answers
     * @param question the question
     * @return what the agreement says; empty if it says nothing
     */
    default Optional<DisclosureGiven> disclose(Agreement agreement, DisclosureQuestion question) {
        return agreement.disclose(question);
    }

    /**
     * What the observer is advised.
     *
     * @param agreement the agreement that answers
     * @param question the question
     * @return the advice; empty if the agreement has none
     */
    default Optional<AdviceGiven> advise(Agreement agreement, AdviceQuestion question) {
        return agreement.advise(question);
    }
}
