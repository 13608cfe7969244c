package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseRef;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.EventKind;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FeedbackMoment;
import nl.opvolging.signal.RefusedEvent;
import nl.opvolging.signal.SignalReceived;
import nl.opvolging.signal.Step;
import nl.opvolging.signal.StepRef;
import nl.opvolging.signal.StepTaken;
import nl.opvolging.signal.TeamWentOut;

/**
 * The course of a case, run from its first signal: what happened and what fell due by itself, in the order of time. What
 * falls due at a moment goes before what happens at that moment.
 */
final class CaseRun {
    private final Agenda agenda = new Agenda();
    private final List<RefusedEvent> refused = new ArrayList<>();
    private final Map<StepRef, Instant> taken = new HashMap<>();
    private final CaseState state;
    private final PauseLedger pauses;
    private final DutyBook duties;
    private final Alarms alarms;
    private final Admission admission;
    private final Assignments assignments;
    private final Knowledge knowledge;
    private final Cycle cycle;

    /**
     * A case that has yet to run.
     *
     * @param caseFile which case
     * @param first the agreement under which it begins
     * @param later the agreement that is in force at a later moment, if there is one
     */
    CaseRun(CaseRef caseFile, Chain first, Function<Instant, Optional<Chain>> later) {
        state = new CaseState(caseFile, first, agenda);
        pauses = new PauseLedger(state, agenda);
        DangerWatch watch = new DangerWatch();
        LadderBook ladders = new LadderBook(state, agenda, pauses, watch);
        duties = new DutyBook(state, agenda, pauses, ladders);
        alarms = new Alarms(state, ladders, watch);
        admission = new Admission(state, duties, pauses, later);
        assignments = new Assignments(state, duties, later);
        knowledge = new Knowledge(state, ladders);
        cycle = new Cycle(state, duties, assignments, admission, knowledge, alarms);
    }

    /** Runs through everything that happened, and everything that fell due, up to and including a moment. */
    void run(List<CaseEvent> events, Instant until) {
        int next = 0;
        while (next < events.size()) {
            CaseEvent event = events.get(next);
            agenda.runUntil(event.happenedAt());
            if (event instanceof SignalReceived) {
                List<SignalReceived> together = together(events, next);
                report(together);
                next += together.size();
            } else {
                happen(event);
                next++;
            }
        }
        agenda.runUntil(until);
    }

    /** Signals that come in at the same moment count as one. */
    private static List<SignalReceived> together(List<CaseEvent> events, int from) {
        List<SignalReceived> together = new ArrayList<>();
        Instant at = events.get(from).happenedAt();
        for (int i = from; i < events.size() && events.get(i).happenedAt().equals(at); i++) {
            if (events.get(i) instanceof SignalReceived received) {
                together.add(received);
            } else {
                break;
            }
        }
        return together;
    }

    private void happen(CaseEvent event) {
        if (event instanceof StepTaken step) {
            taken.putIfAbsent(step.step(), step.happenedAt());
            return;
        }
        if (!state.hasBegun() && event instanceof TeamWentOut round) { // a team may be out before anything is reported
            alarms.goesOut(round);
            return;
        }
        if (!state.hasBegun()) {
            refused.add(new RefusedEvent(
                    event.id(),
                    event.kind(),
                    "Een dossier begint met een melding. Dit gebeurde daarvoor.",
                    List.of(EventKind.SIGNAL_RECEIVED)));
            return;
        }
        Optional<RefusedEvent> refusal = admission.refuse(event, status());
        if (refusal.isPresent()) {
            refused.add(refusal.get());
        } else {
            cycle.happen(event);
        }
    }

    /** A signal, and the event by which it came in. */
    private record Report(EventRef event, ReadSignal signal) {
        private static Report first(Report earlier, Report later) {
            return later.signal().goesBefore(earlier.signal()) ? later : earlier;
        }
    }

    private void report(List<SignalReceived> received) {
        Instant at = received.get(0).happenedAt();
        List<Report> reports = received.stream()
                .map(event -> new Report(event.id(), state.report(event.signal())))
                .toList();
        Report first = reports.stream().reduce(Report::first).orElseThrow();
        if (!state.hasBegun()) {
            state.expectMerger(at);
        }
        if (!state.hasBegun() || state.phase() == CaseStatus.CLOSED) {
            assignments.route(first.signal(), first.event(), at, CaseStatus.RECEIVED);
        } else {
            assignments.add(first.signal(), first.event(), at);
        }
        reports.forEach(report -> duties.promise(FeedbackMoment.REPORTED, report.signal(), report.event(), at));
        received.forEach(event -> knowledge.report(event.id(), at));
        reports.forEach(report -> alarms.report(report.signal(), report.event(), at));
    }

    /** Where the case is: only after an outcome can it be that nobody still has to hear what became of it. */
    CaseStatus status() {
        CaseStatus phase = state.phase();
        return phase == CaseStatus.FOLLOWED_UP && !duties.answers().areOwed() ? CaseStatus.FED_BACK : phase;
    }

    /** Runs on as if nobody did anything any more. */
    void foresee() {
        state.chronicle().startForecast();
        agenda.runOut();
    }

    CaseState state() {
        return state;
    }

    DutyBook duties() {
        return duties;
    }

    PauseLedger pauses() {
        return pauses;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    List<RefusedEvent> refused() {
        return List.copyOf(refused);
    }

    /** The steps that have fallen due, with the moment at which the host delivered them. */
    List<Step> steps() {
        return state.chronicle().steps().stream()
                .map(step -> taken.containsKey(step.id())
                        ? Step.builder()
                                .from(step)
                                .takenAt(taken.get(step.id()))
                                .build()
                        : step)
                .toList();
    }
}
