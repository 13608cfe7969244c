package nl.opvolging.rules;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Acknowledged;
import nl.opvolging.signal.ActorRef;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.CaseRef;
import nl.opvolging.signal.Decided;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FeedbackGiven;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.Remark;
import nl.opvolging.signal.RemarkKind;
import nl.opvolging.signal.Sense;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalReceived;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.TakenUp;

/** Signals and events as short as a test can say them, and what a plan says as short as a test can compare it. */
public final class Cases {
    static final String TUESDAY = "2027-01-12T10:00";
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Cases() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(AMSTERDAM).toInstant();
    }

    /** A signal of a resident who can be reached, about an adult, without danger, with these signs seen once. */
    static Signal.Builder signalAt(String id, String local, String... signs) {
        return Signal.builder()
                .id(SignalRef.of(id))
                .reportedAt(at(local))
                .area(Area.of("BU05121105"))
                .observer(Observer.builder()
                        .kind(ObserverKind.RESIDENT)
                        .ref(ObserverRef.of("melder-" + id))
                        .build())
                .about(About.ADULT)
                .immediateDanger(Answer.NO)
                .consent(Answer.YES)
                .addAllObservations(Arrays.stream(signs)
                        .map(sign -> observation(sign, Answer.NO))
                        .toList());
    }

    /** The signal {@code s-1} on Tuesday 12 January 2027 at 10:00. */
    static Signal.Builder signal(String... signs) {
        return signalAt("s-1", TUESDAY, signs);
    }

    static Observation observation(String sign, Answer recurring) {
        return Observation.builder()
                .sign(Sign.of(sign))
                .sense(Sense.SEEN)
                .recurring(recurring)
                .build();
    }

    static CaseFile caseFile(Signal... signals) {
        return caseFile(Arrays.stream(signals).map(Cases::received).toArray(CaseEvent[]::new));
    }

    static CaseFile caseFile(CaseEvent... events) {
        return CaseFile.builder().id(CaseRef.of("zaak-1")).addEvents(events).build();
    }

    static CaseEvent received(Signal signal) {
        return SignalReceived.builder()
                .id(EventRef.of("e-" + signal.id()))
                .happenedAt(signal.reportedAt())
                .recordedAt(signal.reportedAt())
                .by(ActorRef.of("meldpunt"))
                .signal(signal)
                .build();
    }

    static CaseEvent acknowledged(String id, String local, String... signal) {
        return Acknowledged.builder()
                .id(EventRef.of(id))
                .happenedAt(at(local))
                .recordedAt(at(local))
                .by(ActorRef.of("meldpunt"))
                .signal(named(signal))
                .build();
    }

    static CaseEvent takenUp(String id, String local) {
        return TakenUp.builder()
                .id(EventRef.of(id))
                .happenedAt(at(local))
                .recordedAt(at(local))
                .by(ActorRef.of("sociaal-team"))
                .build();
    }

    static CaseEvent decided(String id, String local, Decision decision) {
        return Decided.builder()
                .id(EventRef.of(id))
                .happenedAt(at(local))
                .recordedAt(at(local))
                .by(ActorRef.of("sociaal-team"))
                .decision(decision)
                .build();
    }

    static CaseEvent feedback(String id, String local, FeedbackLevel level, String... signal) {
        return FeedbackGiven.builder()
                .id(EventRef.of(id))
                .happenedAt(at(local))
                .recordedAt(at(local))
                .by(ActorRef.of("sociaal-team"))
                .level(level)
                .signal(named(signal))
                .build();
    }

    private static Optional<SignalRef> named(String... signal) {
        return Arrays.stream(signal).map(SignalRef::of).findFirst();
    }

    /** The owner and the clause, such as {@code sociaal-team by GM0512/routering/2}. */
    static String owner(FollowUpPlan plan) {
        return plan.owner().partner().ref() + " by " + plan.owner().clause();
    }

    /** The others, such as {@code TAKES_PART politie}, in the order of the plan. */
    static List<String> others(FollowUpPlan plan) {
        return plan.participants().stream()
                .map(other -> other.role() + " " + other.partner().ref())
                .toList();
    }

    /** The themes, such as {@code eenzaamheid ORDINARY}, the leading one first. */
    static List<String> themes(FollowUpPlan plan) {
        return plan.themes().stream()
                .map(finding -> finding.theme() + " " + finding.urgency())
                .toList();
    }

    static List<Duty> duties(FollowUpPlan plan, DutyKind kind) {
        return plan.duties().stream().filter(duty -> duty.kind() == kind).toList();
    }

    /** The only duty of a kind. */
    static Duty duty(FollowUpPlan plan, DutyKind kind) {
        List<Duty> duties = duties(plan, kind);
        if (duties.size() != 1) {
            throw new AssertionError("There are " + duties.size() + " duties " + kind);
        }
        return duties.get(0);
    }

    /** The texts of the remarks of a kind. */
    static List<String> remarks(FollowUpPlan plan, RemarkKind kind) {
        return plan.remarks().stream()
                .filter(remark -> remark.kind() == kind)
                .map(Remark::text)
                .toList();
    }

    static String local(Instant moment) {
        return LocalDateTime.ofInstant(moment, AMSTERDAM).toString();
    }
}
