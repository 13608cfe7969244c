package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.AssignmentBasis;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FeedbackMoment;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.HandOverReason;
import nl.opvolging.signal.HandedOver;
import nl.opvolging.signal.ManuallyAssigned;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.ScaledDown;

/** Who is accountable from an event on, and the round that begins with it. */
final class Assignments {
    private final CaseState state;
    private final DutyBook duties;
    private final Function<Instant, Optional<Chain>> agreements;

    /**
     * Who is accountable in a case.
     *
     * @param agreements the agreement that is in force at a moment, if there is one
     */
    Assignments(CaseState state, DutyBook duties, Function<Instant, Optional<Chain>> agreements) {
        this.state = state;
        this.duties = duties;
        this.agreements = agreements;
    }

    /** Routes a case by the agreement, as it is at a moment. */
    void route(ReadSignal cause, EventRef event, Instant at, CaseStatus phase) {
        Routing routing = new Router(state.chain()).leading(cause, at);
        state.begin(new Round(event, at, routing));
        state.forgetDeclines();
        state.own(new Ownership(
                routing.owner(),
                AssignmentBasis.ROUTED,
                routing.clause().ref(),
                at,
                new Narrator(state.chain()).because(routing)));
        beginRound(event, at, phase);
    }

    /** Routes by the most pressing of the signals that stand; of those that were taken back if none does. */
    void routeAnew(EventRef event, Instant at) {
        List<ReadSignal> standing = state.standing().toList();
        route(first(standing.isEmpty() ? state.signals() : standing), event, at, CaseStatus.ASSIGNED);
    }

    /**
     * Takes in a later signal. One that is more urgent moves the case to whom the agreement routes it; somebody who has it by
     * hand keeps it, with the terms of that signal, unless there is danger. After an outcome the owner has to act anew on any
     * signal.
     */
    void add(ReadSignal signal, EventRef event, Instant at) {
        boolean byHand = state.owner().basis() == AssignmentBasis.ASSIGNED;
        boolean moreUrgent = signal.isDanger()
                ? !state.dangerLasts()
                : signal.goesBefore(state.round().signal());
        if (moreUrgent && byHand && !signal.isDanger()) {
            state.begin(new Round(event, at, new Router(state.chain()).leading(signal, at)));
            beginRound(event, at, CaseStatus.ASSIGNED);
        } else if (moreUrgent) {
            route(signal, event, at, CaseStatus.RECEIVED);
        } else if (state.phase() == CaseStatus.FOLLOWED_UP) {
            renew(event, at);
        }
    }

    void handOver(HandedOver event) {
        FollowUpPartner former = state.owner().partner();
        if (event.reason() == HandOverReason.NOT_OURS || event.reason() == HandOverReason.NOT_AVAILABLE) {
            state.decline(former.ref());
        }
        give(
                event.to(),
                AssignmentBasis.HANDED_OVER,
                event,
                "Overgedragen door " + former.name() + " op " + DutchDates.moment(event.happenedAt()) + ": "
                        + event.reason().word() + ".");
        state.inform(former, state.owner().clause());
        state.standing()
                .toList()
                .forEach(signal -> duties.promise(FeedbackMoment.HANDED_OVER, signal, event.id(), event.happenedAt()));
    }

    /** Assigns by hand, or without a partner gives the case back to the agreement. */
    void assign(ManuallyAssigned event) {
        if (event.to().isEmpty()) {
            routeAnew(event.id(), event.happenedAt());
        } else {
            give(
                    event.to().get(),
                    AssignmentBasis.ASSIGNED,
                    event,
                    "Met de hand toegewezen op " + DutchDates.moment(event.happenedAt())
                            + ". Dat gaat boven de regels van de afspraak.");
        }
    }

    private void give(PartnerRef to, AssignmentBasis basis, CaseEvent event, String reason) {
        own(to, basis, event, reason);
        Routing routing = state.round().routing();
        state.begin(new Round(event.id(), event.happenedAt(), routing));
        beginRound(event.id(), event.happenedAt(), CaseStatus.ASSIGNED);
    }

    private void own(PartnerRef to, AssignmentBasis basis, CaseEvent event, String reason) {
        state.own(new Ownership(
                state.chain().partner(to).orElseThrow(),
                basis,
                state.round().routing().clause().ref(),
                event.happenedAt(),
                reason));
    }

    /** Somebody keeps a light contact from now on; what else was owed to the resident is done with. */
    void scaleDown(ScaledDown event) {
        FollowUpPartner former = state.owner().partner();
        event.to()
                .filter(keeper -> !state.chain().partner(keeper).equals(Optional.of(former)))
                .ifPresent(keeper -> {
                    own(
                            keeper,
                            AssignmentBasis.HANDED_OVER,
                            event,
                            "Afgeschaald door " + former.name() + " op " + DutchDates.moment(event.happenedAt()) + ".");
                    state.inform(former, state.owner().clause());
                });
        duties.meet(event.happenedAt(), DutyKind.LOOK_AGAIN, DutyKind.KEEP_WATCH);
        duties.lapseOpen();
        duties.act(DutyKind.KEEP_WATCH, event.id(), event.happenedAt());
        state.phase(CaseStatus.WAITING);
    }

    /** Begins anew for the owner of now. */
    void renew(EventRef event, Instant at) {
        state.replaceIfGone(at);
        state.begin(new Round(event, at, state.round().routing()));
        beginRound(event, at, CaseStatus.ASSIGNED);
    }

    /** Routes anew under the agreement that is in force. */
    void move(EventRef event, Instant at) {
        state.moveTo(agreements.apply(at).orElseThrow());
        state.expectMerger(at);
        routeAnew(event, at);
    }

    private void beginRound(EventRef event, Instant at, CaseStatus phase) {
        duties.lapseAll();
        duties.act(DutyKind.TAKE_UP, event, at);
        if (!state.isInDanger()) {
            duties.act(DutyKind.CHECK_HISTORY, event, at);
        }
        duties.act(DutyKind.DECIDE, event, at);
        state.phase(phase);
    }

    /** The most pressing of some signals. */
    private static ReadSignal first(List<ReadSignal> signals) {
        return signals.stream().reduce(ReadSignal::first).orElseThrow();
    }
}
