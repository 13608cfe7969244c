package nl.opvolging.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.MovedToAgreement;
import nl.opvolging.signal.RefusedEvent;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalReceived;

/**
 * A case under an agreement, and when its plan is asked.
 *
 * @param world the agreement
 * @param file what has happened, and what is recorded for later
 * @param now the moment
 */
record Case(World world, CaseFile file, Instant now) {
    static LocalDate day(Instant moment) {
        return moment.atZone(DutchMoments.ZONE).toLocalDate();
    }

    FollowUpPlan plan() {
        return plan(file, now);
    }

    FollowUpPlan plan(Instant moment) {
        return plan(file, moment);
    }

    FollowUpPlan plan(CaseFile other, Instant moment) {
        return planBy(world.packs(), other, moment);
    }

    FollowUpPlan planBy(RulePacks packs) {
        return planBy(packs, file, now);
    }

    FollowUpPlan planBy(RulePacks packs, CaseFile other, Instant moment) {
        return world.implementation().plan(packs, other, moment);
    }

    /** The first signal. */
    SignalReceived first() {
        return received().get(0);
    }

    /** The signals that have been reported, from early to late. */
    List<SignalReceived> received() {
        return happened(SignalReceived.class);
    }

    /** What they say. */
    List<Signal> signals() {
        return received().stream().map(SignalReceived::signal).toList();
    }

    /** What has happened of one kind, from early to late, whether it was allowed or not. */
    <E extends CaseEvent> List<E> happened(Class<E> kind) {
        return file.history().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(event -> !event.happenedAt().isAfter(now))
                .toList();
    }

    /** What has happened of one kind and was not refused. */
    <E extends CaseEvent> List<E> accepted(Class<E> kind, FollowUpPlan plan) {
        List<EventRef> refused =
                plan.refused().stream().map(RefusedEvent::event).toList();
        return happened(kind).stream()
                .filter(event -> !refused.contains(event.id()))
                .toList();
    }

    /** The agreement under which the case is. */
    Agreement agreement(FollowUpPlan plan) {
        List<MovedToAgreement> moves = accepted(MovedToAgreement.class, plan);
        Area area = first().signal().area();
        return moves.isEmpty()
                ? world.agreement(file)
                : world.packs().agreement(area, day(moves.get(moves.size() - 1).happenedAt()));
    }

    /** The same case without what is recorded for later. */
    Case untilNow() {
        return with(happened(CaseEvent.class));
    }

    /** The same case with other events. */
    Case with(List<CaseEvent> events) {
        return new Case(world, CaseFile.builder().id(file.id()).events(events).build(), now);
    }

    @Override
    public String toString() {
        return world + " at " + now + ": " + file.history();
    }
}
