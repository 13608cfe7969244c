package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.function.Predicate;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.PoliceWarned;
import nl.opvolging.signal.TeamWentOut;

/** Danger in a case: that observers report, or the police; and the teams that have to know because they are out. */
final class Alarms {
    private final CaseState state;
    private final LadderBook ladders;
    private final DangerWatch watch;

    Alarms(CaseState state, LadderBook ladders, DangerWatch watch) {
        this.state = state;
        this.ladders = ladders;
        this.watch = watch;
    }

    /** Begins the ladder of danger if a signal that comes in calls for it. */
    void report(ReadSignal signal, EventRef event, Instant at) {
        if (signal.isDanger()) {
            Predicate<Instant> lasts = moment -> state.dangerLasts();
            watch.raise(event, signal.signal().area(), lasts);
            climb(signal, event, at, "Op " + DutchDates.moment(at) + " is direct gevaar gemeld.", lasts);
        }
    }

    /** Begins the ladder of danger because the police act. */
    void warn(PoliceWarned event) {
        Instant at = event.happenedAt();
        Predicate<Instant> lasts = moment -> moment.isBefore(event.until());
        watch.raise(event.id(), event.area(), lasts);
        climb(
                state.round().signal(),
                event.id(),
                at,
                "De politie treedt op, sinds " + DutchDates.moment(at) + ".",
                lasts);
    }

    private void climb(ReadSignal signal, EventRef event, Instant at, String reason, Predicate<Instant> lasts) {
        ladders.climb(
                EscalationCause.DANGER, ladders.clauses(EscalationCause.DANGER, signal), event, at, reason, lasts);
    }

    void goesOut(TeamWentOut round) {
        watch.goesOut(round);
    }
}
