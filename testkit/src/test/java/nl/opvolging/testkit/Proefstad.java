package nl.opvolging.testkit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.Sense;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;

/** A municipality that does not exist, with an agreement that is small enough to follow by hand. */
final class Proefstad {
    static final RulePacks PACKS = read();
    static final Agreement AGREEMENT = PACKS.agreement(Area.of("GM0512"), LocalDate.of(2027, 1, 12));

    private static final Instant TUESDAY_AT_TEN = Instant.parse("2027-01-12T09:00:00Z");

    private Proefstad() {}

    static RulePacks read() {
        return RulePacks.reader()
                .folder(Path.of(System.getProperty("basedir", ""), "src", "test", "resources", "packs"))
                .read()
                .orThrow();
    }

    /** Closed curtains in the east, about somebody of an unknown age. */
    static Signal.Builder signal() {
        return Signal.builder()
                .id(SignalRef.of("melding-1"))
                .reportedAt(TUESDAY_AT_TEN)
                .area(Area.of("BU05121105"))
                .observer(Observer.builder()
                        .kind(ObserverKind.RESIDENT)
                        .ref(ObserverRef.of("melder-1"))
                        .build())
                .about(About.UNKNOWN)
                .immediateDanger(Answer.NO)
                .addObservations(observation("gordijnen-dicht"));
    }

    static Observation observation(String sign) {
        return Observation.builder()
                .sign(Sign.of(sign))
                .sense(Sense.SEEN)
                .recurring(Answer.NO)
                .build();
    }

    static FollowUpPlan plan(Signal signal) {
        return FollowUps.by(PACKS).plan(CaseFile.of(signal), signal.reportedAt());
    }

    /** The plan for closed curtains in the east: older people's work by clause 1, wijkteam and the safety net informed. */
    static FollowUpPlan plan() {
        return plan(signal().build());
    }
}
