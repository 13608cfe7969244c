package nl.voorbeeld;

import java.time.Instant;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Sense;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;

/** A signal of closed curtains in Barendrecht, and its plan: all that a program needs of the library. */
public final class Melding {
    private Melding() {}

    /** Prints who follows up, and why. */
    public static void main(String... args) {
        System.out.println(plan().explanation().text());
    }

    static FollowUpPlan plan() {
        Signal signal = Signal.builder()
                .id(SignalRef.of("melding-1"))
                .reportedAt(Instant.parse("2027-01-12T09:00:00Z"))
                .area(Area.of("GM0489"))
                .observer(Observer.builder().kind(ObserverKind.RESIDENT).ref(ObserverRef.of("melder-17")).build())
                .about(About.OLDER_PERSON)
                .addObservations(Observation.builder().sign(Sign.of("gordijnen-dicht")).sense(Sense.SEEN).build())
                .build();
        return FollowUps.by(RulePacks.fromClassPath()).plan(CaseFile.of(signal), signal.reportedAt());
    }
}
