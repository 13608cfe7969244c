package nl.opvolging.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import nl.opvolging.signal.Acknowledged;
import nl.opvolging.signal.ActorRef;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.CaseRef;
import nl.opvolging.signal.Decided;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FeedbackGiven;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalReceived;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.TakenUp;

/**
 * Generated case files: one to three signals and up to six other events in the month after the first, recorded in any
 * order and up to three days late.
 */
public final class CaseFiles {
    private static final int MONTH = 30 * 24 * 60 * 60;
    private static final int LATEST_RECORD = 3 * 24 * 60 * 60;
    private static final int MOST_LATER_SIGNALS = 2;
    private static final int MOST_EVENTS = 6;

    private CaseFiles() {}

    /**
     * Case files of signals.
     *
     * @param signals the signals
     * @return an arbitrary
     */
    public static Arbitrary<CaseFile> of(Signals signals) {
        Arbitrary<Later<Signal>> laterSignals = later(signals.arbitrary());
        return Combinators.combine(
                        signals.arbitrary(),
                        laterSignals.list().ofMaxSize(MOST_LATER_SIGNALS),
                        later(steps()).list().ofMaxSize(MOST_EVENTS))
                .as(CaseFiles::events)
                .flatMap(events -> Arbitraries.shuffle(events))
                .map(events -> CaseFile.builder()
                        .id(CaseRef.of("dossier-1"))
                        .events(events)
                        .build());
    }

    /** Something that happens a number of seconds after the first signal and is recorded a number of seconds after that. */
    private record Later<T>(T what, int seconds, int recorded) {
        Instant at(Signal first) {
            return first.reportedAt().plusSeconds(seconds);
        }
    }

    private static <T> Arbitrary<Later<T>> later(Arbitrary<T> what) {
        return Combinators.combine(
                        what,
                        Arbitraries.integers().between(0, MONTH).withDistribution(RandomDistribution.uniform()),
                        Arbitraries.integers().between(0, LATEST_RECORD))
                .as(Later::new);
    }

    private enum Kind {
        ACKNOWLEDGED,
        TAKEN_UP,
        DECIDED,
        FEEDBACK
    }

    /** What happens; about which of the signals, if about one of them. */
    private record Step(Kind kind, Decision decision, FeedbackLevel level, Optional<Integer> about) {}

    private static Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.of(Kind.values()),
                        Arbitraries.of(Decision.values()),
                        Arbitraries.of(FeedbackLevel.values()),
                        Arbitraries.integers().between(0, MOST_LATER_SIGNALS).optional(0.5))
                .as(Step::new);
    }

    private static List<CaseEvent> events(Signal first, List<Later<Signal>> later, List<Later<Step>> steps) {
        List<Signal> signals = new ArrayList<>(List.of(first));
        List<CaseEvent> events = new ArrayList<>(List.of(received(first, 0, "e0")));
        for (Later<Signal> next : later) {
            Signal signal = Signal.builder()
                    .from(next.what())
                    .id(SignalRef.of("latere-melding-" + signals.size()))
                    .reportedAt(next.at(first))
                    .observedAt(next.at(first).minus(Duration.ofMinutes(10)))
                    .build();
            events.add(received(signal, next.recorded(), "e" + events.size()));
            signals.add(signal);
        }
        for (Later<Step> step : steps) {
            events.add(event(step, first, signals, EventRef.of("e" + events.size())));
        }
        return events;
    }

    private static SignalReceived received(Signal signal, int recorded, String id) {
        return SignalReceived.builder()
                .id(EventRef.of(id))
                .happenedAt(signal.reportedAt())
                .recordedAt(signal.reportedAt().plusSeconds(recorded))
                .by(ActorRef.of("meldpunt"))
                .signal(signal)
                .build();
    }

    private static CaseEvent event(Later<Step> later, Signal first, List<Signal> signals, EventRef id) {
        Step step = later.what();
        Instant at = later.at(first);
        Instant recorded = at.plusSeconds(later.recorded());
        ActorRef by = ActorRef.of("opvolger-1");
        Optional<SignalRef> about =
                step.about().map(number -> signals.get(number % signals.size()).id());
        return switch (step.kind()) {
            case ACKNOWLEDGED ->
                Acknowledged.builder()
                        .id(id)
                        .happenedAt(at)
                        .recordedAt(recorded)
                        .by(by)
                        .signal(about)
                        .build();
            case TAKEN_UP ->
                TakenUp.builder()
                        .id(id)
                        .happenedAt(at)
                        .recordedAt(recorded)
                        .by(by)
                        .build();
            case DECIDED ->
                Decided.builder()
                        .id(id)
                        .happenedAt(at)
                        .recordedAt(recorded)
                        .by(by)
                        .decision(step.decision())
                        .build();
            case FEEDBACK ->
                FeedbackGiven.builder()
                        .id(id)
                        .happenedAt(at)
                        .recordedAt(recorded)
                        .by(by)
                        .signal(about)
                        .level(step.level())
                        .build();
        };
    }
}
