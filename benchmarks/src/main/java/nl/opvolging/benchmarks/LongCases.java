package nl.opvolging.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opvolging.signal.ActorRef;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.CaseRef;
import nl.opvolging.signal.ContactMade;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.Decided;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FeedbackGiven;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.HistoryChecked;
import nl.opvolging.signal.Outcome;
import nl.opvolging.signal.OutcomeRecorded;
import nl.opvolging.signal.PauseReason;
import nl.opvolging.signal.Paused;
import nl.opvolging.signal.Resumed;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalReceived;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.TakenUp;

/** Cases in which the same things happen again and again, to measure with. */
final class LongCases {
    private static final Duration BETWEEN = Duration.ofHours(7);
    private static final Duration PAUSE = Duration.ofDays(3);
    private static final ActorRef REGISTRAR = ActorRef.of("dossierhouder");

    private LongCases() {}

    /** A case of this many events, one every seven hours, that begins with the first of some signals; the others come later. */
    static CaseFile of(CaseRef id, List<Signal> signals, int events) {
        List<CaseEvent> all = new ArrayList<>(CaseFile.of(signals.get(0)).events());
        Instant at = signals.get(0).reportedAt();
        while (all.size() < events) {
            at = at.plus(BETWEEN);
            int number = all.size();
            Signal later = signals.get(number / 10 % signals.size());
            all.add(event(number, EventRef.of("gebeurtenis-" + number), at, later));
        }
        return CaseFile.builder().id(id).events(all).build();
    }

    /** When the last event happened. */
    static Instant end(CaseFile file) {
        return file.history().get(file.history().size() - 1).happenedAt();
    }

    private static CaseEvent event(int number, EventRef id, Instant at, Signal signal) {
        return switch (number % 10) {
            case 1 ->
                TakenUp.builder()
                        .id(id)
                        .happenedAt(at)
                        .recordedAt(at)
                        .by(REGISTRAR)
                        .build();
            case 2 ->
                HistoryChecked.builder()
                        .id(id)
                        .happenedAt(at)
                        .recordedAt(at)
                        .by(REGISTRAR)
                        .build();
            case 3 ->
                Decided.builder()
                        .id(id)
                        .happenedAt(at)
                        .recordedAt(at)
                        .by(REGISTRAR)
                        .decision(Decision.WATCHFUL_WAITING)
                        .build();
            case 4 ->
                Paused.builder()
                        .id(id)
                        .happenedAt(at)
                        .recordedAt(at)
                        .by(REGISTRAR)
                        .addDuties(DutyKind.LOOK_AGAIN)
                        .reason(PauseReason.RESIDENT_AWAY)
                        .until(at.plus(PAUSE))
                        .build();
            case 5 ->
                Resumed.builder()
                        .id(id)
                        .happenedAt(at)
                        .recordedAt(at)
                        .by(REGISTRAR)
                        .build();
            case 6 ->
                ContactMade.builder()
                        .id(id)
                        .happenedAt(at)
                        .recordedAt(at)
                        .by(REGISTRAR)
                        .response(ContactResponse.DENIAL)
                        .build();
            case 7 ->
                ContactMade.builder()
                        .id(id)
                        .happenedAt(at)
                        .recordedAt(at)
                        .by(REGISTRAR)
                        .response(ContactResponse.RECOGNITION)
                        .build();
            case 8 ->
                OutcomeRecorded.builder()
                        .id(id)
                        .happenedAt(at)
                        .recordedAt(at)
                        .by(REGISTRAR)
                        .outcome(Outcome.NO_SOLUTION_YET)
                        .build();
            case 9 ->
                FeedbackGiven.builder()
                        .id(id)
                        .happenedAt(at)
                        .recordedAt(at)
                        .by(REGISTRAR)
                        .level(FeedbackLevel.WHAT_WAS_DONE)
                        .build();
            default ->
                SignalReceived.builder()
                        .id(id)
                        .happenedAt(at)
                        .recordedAt(at)
                        .by(REGISTRAR)
                        .signal(Signal.builder()
                                .from(signal)
                                .id(SignalRef.of("latere-melding-" + number))
                                .reportedAt(at)
                                .observedAt(Optional.empty())
                                .build())
                        .build();
        };
    }
}
