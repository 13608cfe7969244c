package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.opvolging.signal.Acknowledged;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.ConsentRecorded;
import nl.opvolging.signal.ContactMade;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.Decided;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyWaived;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FeedbackDisputed;
import nl.opvolging.signal.FeedbackGiven;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FeedbackMoment;
import nl.opvolging.signal.HandedOver;
import nl.opvolging.signal.HistoryChecked;
import nl.opvolging.signal.ManuallyAssigned;
import nl.opvolging.signal.ObserverNotReached;
import nl.opvolging.signal.Outcome;
import nl.opvolging.signal.OutcomeRecorded;
import nl.opvolging.signal.Paused;
import nl.opvolging.signal.PoliceWarned;
import nl.opvolging.signal.ScaledDown;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.TeamWentOut;
import nl.opvolging.signal.WaiverReason;
import nl.opvolging.signal.Withdrawn;

/** What each event does to a case that allows it. */
final class Cycle {
    private final CaseState state;
    private final DutyBook duties;
    private final Assignments assignments;
    private final Admission admission;
    private final Knowledge knowledge;
    private final Alarms alarms;

    Cycle(
            CaseState state,
            DutyBook duties,
            Assignments assignments,
            Admission admission,
            Knowledge knowledge,
            Alarms alarms) {
        this.state = state;
        this.duties = duties;
        this.assignments = assignments;
        this.admission = admission;
        this.knowledge = knowledge;
        this.alarms = alarms;
    }

    void happen(CaseEvent event) {
        EventRef id = event.id();
        Instant at = event.happenedAt();
        switch (event.kind()) {
            case ACKNOWLEDGED ->
                tell(((Acknowledged) event).signal(), FeedbackLevel.RECEIVED, Beneficiary.OBSERVER, at);
            case FEEDBACK_GIVEN -> {
                FeedbackGiven given = (FeedbackGiven) event;
                tell(given.signal(), given.level(), given.addressee(), at);
            }
            case OBSERVER_NOT_REACHED ->
                about(((ObserverNotReached) event).signal()).forEach(duties.answers()::tried);
            case HISTORY_CHECKED -> check((HistoryChecked) event);
            case TAKEN_UP -> {
                duties.meet(at, DutyKind.TAKE_UP);
                if (state.phase() != CaseStatus.FOLLOWED_UP) {
                    state.phase(CaseStatus.TAKEN_UP);
                }
                promise(FeedbackMoment.TAKEN_UP, id, at);
            }
            case DECIDED -> decide((Decided) event);
            case CONTACT_MADE -> contact((ContactMade) event);
            case OUTCOME_RECORDED -> conclude((OutcomeRecorded) event);
            case HANDED_OVER -> assignments.handOver((HandedOver) event);
            case MANUALLY_ASSIGNED -> assignments.assign((ManuallyAssigned) event);
            case SCALED_DOWN -> assignments.scaleDown((ScaledDown) event);
            case CONSENT_RECORDED -> state.consent(((ConsentRecorded) event).consent());
            case PAUSED -> duties.pause((Paused) event);
            case RESUMED -> duties.resume(at);
            case DUTY_WAIVED -> {
                DutyWaived waived = (DutyWaived) event;
                duties.find(waived.duty()).ifPresent(duty -> duties.waive(duty, waived.reason()));
            }
            case FEEDBACK_DISPUTED -> dispute((FeedbackDisputed) event);
            case TEAM_WENT_OUT -> alarms.goesOut((TeamWentOut) event);
            case POLICE_WARNED -> alarms.warn((PoliceWarned) event);
            case MOVED_TO_AGREEMENT -> assignments.move(id, at);
            case CLOSED -> close();
            case REOPENED -> reopen(id, at);
            case WITHDRAWN -> withdraw((Withdrawn) event);
            case SIGNAL_RECEIVED, STEP_TAKEN ->
                throw new IllegalStateException("The run itself takes in " + event.kind());
        }
    }

    private void tell(Optional<SignalRef> signal, FeedbackLevel level, Beneficiary to, Instant at) {
        signal.ifPresentOrElse(
                ref -> duties.answers().told(ref, level, to, at),
                () -> duties.answers().toldAll(state.signals(), level, to, at));
        if (state.phase() == CaseStatus.RECEIVED) {
            state.phase(CaseStatus.ASSIGNED);
        }
    }

    private List<SignalRef> about(Optional<SignalRef> signal) {
        return signal.map(List::of)
                .orElseGet(
                        () -> state.standing().map(read -> read.signal().id()).toList());
    }

    private void promise(FeedbackMoment moment, EventRef event, Instant at) {
        state.standing().toList().forEach(signal -> duties.promise(moment, signal, event, at));
    }

    private void check(HistoryChecked event) {
        duties.meet(event.happenedAt(), DutyKind.CHECK_HISTORY);
        knowledge.learn(event);
    }

    private void decide(Decided event) {
        Instant at = event.happenedAt();
        duties.meet(
                at,
                DutyKind.TAKE_UP,
                DutyKind.CHECK_HISTORY,
                DutyKind.DECIDE,
                DutyKind.LOOK_AGAIN,
                DutyKind.KEEP_WATCH);
        duties.lapseOpen(DutyKind.VISIT, DutyKind.SETTLE);
        if (event.decision() == Decision.VISIT_NOW) {
            duties.act(DutyKind.VISIT, event.id(), at);
            duties.act(DutyKind.SETTLE, event.id(), at);
            state.phase(CaseStatus.TAKEN_UP);
        } else {
            duties.act(DutyKind.LOOK_AGAIN, event.id(), at);
            state.phase(CaseStatus.WAITING);
        }
        promise(FeedbackMoment.DECIDED, event.id(), at);
    }

    /** What an observer says of a talk with the resident gives advice; it is the owner who has to go there. */
    private void contact(ContactMade event) {
        knowledge.responded(event.response());
        if (state.reporters().hasObserver(event.by()) && event.partner().isEmpty()) {
            return;
        }
        Instant at = event.happenedAt();
        duties.meet(at, DutyKind.TAKE_UP, DutyKind.VISIT, DutyKind.LOOK_AGAIN, DutyKind.KEEP_WATCH);
        if (event.response() != ContactResponse.RECOGNITION) {
            duties.lapseOpen(DutyKind.SETTLE);
            duties.act(DutyKind.LOOK_AGAIN, event.id(), at);
            state.phase(CaseStatus.WAITING);
        } else {
            if (!duties.isOpen(DutyKind.SETTLE)) {
                duties.act(DutyKind.SETTLE, event.id(), at);
            }
            state.phase(CaseStatus.TAKEN_UP);
        }
    }

    private void conclude(OutcomeRecorded event) {
        Instant at = event.happenedAt();
        duties.meet(
                at,
                DutyKind.TAKE_UP,
                DutyKind.CHECK_HISTORY,
                DutyKind.DECIDE,
                DutyKind.VISIT,
                DutyKind.SETTLE,
                DutyKind.LOOK_AGAIN,
                DutyKind.KEEP_WATCH);
        state.phase(CaseStatus.FOLLOWED_UP);
        if (event.outcome() == Outcome.NO_SOLUTION_YET) {
            duties.act(DutyKind.LOOK_AGAIN, event.id(), at);
        }
        promise(FeedbackMoment.SETTLED, event.id(), at);
    }

    private void dispute(FeedbackDisputed event) {
        Instant at = event.happenedAt();
        ReadSignal signal = state.signal(event.signal()).orElseThrow();
        assignments.renew(event.id(), at);
        duties.dispute(signal, event.id(), at);
    }

    private void close() {
        duties.waiveActs(WaiverReason.CASE_CLOSED);
        state.phase(CaseStatus.CLOSED);
    }

    private void reopen(EventRef event, Instant at) {
        assignments.routeAnew(event, at);
        state.standing().toList().forEach(signal -> duties.promiseAnew(signal, event, at));
    }

    /** Nobody has to follow up what all observers took back before anybody began. */
    private void withdraw(Withdrawn event) {
        for (ReadSignal signal : admission.meant(event)) {
            state.withdraw(signal.signal().id());
            duties.answers().waive(signal.signal().id(), WaiverReason.WITHDRAWN);
        }
        boolean untouched = state.phase() == CaseStatus.RECEIVED || state.phase() == CaseStatus.ASSIGNED;
        if (untouched && state.standing().findAny().isEmpty()) {
            close();
        }
    }
}
