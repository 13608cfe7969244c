package nl.opvolging.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ModelJson;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.Sense;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;

/** What holds of every plan: it can be written and read again, and it looks ahead. */
final class Planning {
    private static final Instant REPORTED = Instant.parse("2027-01-12T09:00:00Z");

    /** A signal that the agreement has an answer to. */
    static final CaseFile CASE = CaseFile.of(Signal.builder()
            .id(SignalRef.of("melding-1"))
            .reportedAt(REPORTED)
            .area(Area.of("BU05121105"))
            .observer(Observer.builder()
                    .kind(ObserverKind.RESIDENT)
                    .ref(ObserverRef.of("melder-17"))
                    .build())
            .about(About.OLDER_PERSON)
            .addObservations(Observation.builder()
                    .sign(Sign.of("gordijnen-dicht"))
                    .sense(Sense.SEEN)
                    .build())
            .build());

    /** When it is reported, and long after. */
    static final List<Instant> MOMENTS = List.of(REPORTED, REPORTED.plus(Duration.ofDays(60)));

    private Planning() {}

    static void holds(FollowUps followUps, CaseFile caseFile, List<Instant> moments) {
        for (Instant moment : moments) {
            FollowUpPlan plan = followUps.plan(caseFile, moment);
            assertThat(plan.at()).isEqualTo(moment);
            assertThat(plan.explanation().text()).isNotBlank();
            assertThat(ModelJson.readPlan(ModelJson.write(plan))).isEqualTo(plan);
        }
    }
}
