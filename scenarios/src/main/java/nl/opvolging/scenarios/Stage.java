package nl.opvolging.scenarios;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.signal.ActorRef;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.CaseRef;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.ConsentRecorded;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.RefusedEvent;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalReceived;
import nl.opvolging.signal.Step;
import nl.opvolging.signal.StepTaken;
import nl.opvolging.signal.TakenUp;
import org.jspecify.annotations.Nullable;

/** One scenario while it is played: what has been reported, what has happened, and what time it is. */
final class Stage {
    private static final ActorRef ACTOR = ActorRef.of("voorbeeld");
    private static final int MOST_STEPS = 500;

    private final Setting setting;
    private final SortedSet<ClauseRef> touched = new TreeSet<>();
    private final List<CaseEvent> events = new ArrayList<>();
    private final List<Signal> signals = new ArrayList<>();
    private @Nullable Draft draft;
    private Instant now = Instant.EPOCH;
    private @Nullable FollowUpPlan plan;
    private @Nullable FollowUpPlan asked;
    private Optional<RefusedEvent> refused = Optional.empty();

    Stage(Setting setting) {
        this.setting = setting;
    }

    Words words() {
        return setting.words();
    }

    Agreement agreement() {
        return setting.words().agreement();
    }

    /** Begins a report. */
    void report(Area area, Instant moment) {
        close();
        if (!signals.isEmpty() && moment.isBefore(now)) {
            throw new Mismatch(
                    "een moment na " + DutchMoments.inFull(now),
                    "Deze melding is van eerder: " + DutchMoments.inFull(moment) + ".");
        }
        if (signals.isEmpty()) {
            setting.agreement(area, moment);
        } else {
            pass(moment);
        }
        draft = new Draft(signals.size() + 1, area, moment);
    }

    /** The report that is being written down. */
    Draft draft() {
        if (draft == null) {
            throw new Mismatch(
                    "eerst: een melding uit \"gebied\" op dag en tijd", "Er is geen melding waar dit bij hoort.");
        }
        return draft;
    }

    /** Reports the same once more. */
    void again() {
        Signal first = firstSignal();
        receive(Draft.again(first, signals.size() + 1, now));
        settle();
    }

    private Signal firstSignal() {
        close();
        if (signals.isEmpty()) {
            draft();
        }
        return signals.get(0);
    }

    Signal lastSignal() {
        firstSignal();
        return signals.get(signals.size() - 1);
    }

    private void close() {
        if (draft != null) {
            Draft written = draft;
            draft = null;
            now = written.reportedAt();
            receive(written.signal());
            settle();
        }
    }

    private void receive(Signal signal) {
        signals.add(signal);
        add(SignalReceived.builder()
                .from(stamp(Optional.empty()))
                .happenedAt(signal.reportedAt())
                .recordedAt(signal.reportedAt())
                .signal(signal)
                .build());
    }

    /** Lets time pass; all steps that fall due are taken at once. */
    void pass(Instant moment) {
        firstSignal();
        if (moment.isBefore(now)) {
            throw new Mismatch(
                    "een moment na " + DutchMoments.inFull(now), DutchMoments.inFull(moment) + " is eerder.");
        }
        now = moment;
        plan = null;
        asked = null;
        settle();
    }

    Instant now() {
        firstSignal();
        return now;
    }

    private void settle() {
        for (int i = 0; i < MOST_STEPS; i++) {
            List<Step> due = current().dueSteps();
            if (due.isEmpty()) {
                return;
            }
            Instant first =
                    due.stream().map(Step::dueAt).min(Comparator.naturalOrder()).orElseThrow();
            due.stream()
                    .filter(step -> step.dueAt().equals(first))
                    .forEach(step -> add(StepTaken.builder()
                            .from(stamp(Optional.empty()))
                            .happenedAt(first)
                            .recordedAt(first)
                            .step(step.id())
                            .build()));
        }
    }

    /** Something happens now; what may not happen is remembered, for the next step to speak of. */
    void happen(Optional<PartnerRef> partner, Function<CaseEvent, CaseEvent> event) {
        now();
        CaseEvent happened = event.apply(stamp(partner));
        add(happened);
        refused = current().refused().stream()
                .filter(one -> one.event().equals(happened.id()))
                .findFirst();
        settle();
    }

    Optional<RefusedEvent> takeRefusal() {
        Optional<RefusedEvent> taken = refused;
        refused = Optional.empty();
        return taken;
    }

    private void add(CaseEvent event) {
        events.add(event);
        plan = null;
        asked = null;
    }

    /** What all events have: who did it and when. */
    private CaseEvent stamp(Optional<PartnerRef> partner) {
        return TakenUp.builder()
                .id(EventRef.of(String.format("e%05d", events.size())))
                .happenedAt(now)
                .recordedAt(now)
                .by(ACTOR)
                .partner(partner)
                .build();
    }

    private FollowUpPlan current() {
        if (plan == null) {
            plan = setting.followUps().plan(file(), now);
        }
        return plan;
    }

    private CaseFile file() {
        return CaseFile.builder().id(CaseRef.of("voorbeeld")).events(events).build();
    }

    /** The plan as it is now, which the scenario asks for: its clauses count as touched. */
    FollowUpPlan plan() {
        firstSignal();
        FollowUpPlan current = current();
        if (asked != current) {
            asked = current;
            touched.addAll(PlanClauses.of(current));
        }
        return current;
    }

    /** What is known about consent: the last answer that was recorded, else that of the first report. */
    Answer consent() {
        return events.stream()
                .filter(ConsentRecorded.class::isInstance)
                .map(ConsentRecorded.class::cast)
                .reduce((one, later) -> later)
                .map(ConsentRecorded::consent)
                .orElseGet(() -> firstSignal().consent());
    }

    void touch(ClauseRef clause) {
        touched.add(clause);
    }

    SortedSet<ClauseRef> touched() {
        return touched;
    }

    /** Why the plan is as it is, if there is one. */
    String explanation() {
        return events.isEmpty() ? "" : current().explanation().text();
    }
}
