package nl.opvolging.benchmarks.soak;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Acknowledged;
import nl.opvolging.signal.ActorRef;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.Sense;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.TakenUp;

/** Cases without danger, each other than the ones before. */
final class Cases {
    private static final Instant FIRST = Instant.parse("2026-06-01T00:00:00Z");
    private static final int DAYS = 365;
    private static final int NEIGHBOURHOODS = 1_000;

    private static final List<Sign> SIGNS = List.of(
            Sign.of("gordijnen-dicht"),
            Sign.of("kind-huilt-lang"),
            Sign.of("roept-op-straat"),
            Sign.of("hulpmiddel-ontbreekt"),
            Sign.of("staat-in-geen-pakket"));

    private final Random random;

    Cases(long seed) {
        random = new Random(seed);
    }

    /** One of some. */
    <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** A case somewhere in a municipality, some time in the year: only reported, or acknowledged and taken up too. */
    CaseFile in(String municipality) {
        Instant reported = FIRST.plus(Duration.ofMinutes(random.nextInt(DAYS * 24 * 60)));
        Signal signal = Signal.builder()
                .id(SignalRef.of("melding-" + random.nextInt(Integer.MAX_VALUE)))
                .reportedAt(reported)
                .area(Area.of("BU" + municipality.substring(2) + (NEIGHBOURHOODS + random.nextInt(NEIGHBOURHOODS))))
                .observer(Observer.builder()
                        .kind(ObserverKind.RESIDENT)
                        .ref(ObserverRef.of("melder-" + random.nextInt(NEIGHBOURHOODS)))
                        .build())
                .about(oneOf(List.of(About.values())))
                .consent(oneOf(List.of(Answer.values())))
                .addObservations(Observation.builder()
                        .sign(oneOf(SIGNS))
                        .sense(Sense.SEEN)
                        .recurring(oneOf(List.of(Answer.values())))
                        .build())
                .build();
        CaseFile caseFile = CaseFile.of(signal);
        return random.nextBoolean() ? caseFile : takenUp(caseFile, reported.plus(Duration.ofHours(1)));
    }

    private static CaseFile takenUp(CaseFile caseFile, Instant at) {
        ActorRef actor = ActorRef.of("meldpunt");
        return caseFile.with(Acknowledged.builder()
                        .id(EventRef.of("bevestigd"))
                        .happenedAt(at)
                        .recordedAt(at)
                        .by(actor)
                        .build())
                .with(TakenUp.builder()
                        .id(EventRef.of("opgepakt"))
                        .happenedAt(at.plusSeconds(1))
                        .recordedAt(at.plusSeconds(1))
                        .by(actor)
                        .build());
    }
}
