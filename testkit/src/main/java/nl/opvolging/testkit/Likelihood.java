package nl.opvolging.testkit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.opvolging.signal.EventKind;

/** How often each kind of event comes next in a life that makes sense, as it stands then. */
enum Likelihood {
    /** Somebody has it and has not begun. */
    NEW(Map.ofEntries(
            Map.entry(EventKind.TAKEN_UP, 14),
            Map.entry(EventKind.ACKNOWLEDGED, 8),
            Map.entry(EventKind.HISTORY_CHECKED, 6),
            Map.entry(EventKind.DECIDED, 8),
            Map.entry(EventKind.CONTACT_MADE, 4),
            Map.entry(EventKind.OUTCOME_RECORDED, 3),
            Map.entry(EventKind.FEEDBACK_GIVEN, 2),
            Map.entry(EventKind.OBSERVER_NOT_REACHED, 3),
            Map.entry(EventKind.HANDED_OVER, 5),
            Map.entry(EventKind.MANUALLY_ASSIGNED, 5),
            Map.entry(EventKind.CONSENT_RECORDED, 3),
            Map.entry(EventKind.PAUSED, 5),
            Map.entry(EventKind.RESUMED, 2),
            Map.entry(EventKind.DUTY_WAIVED, 3),
            Map.entry(EventKind.STEP_TAKEN, 5),
            Map.entry(EventKind.TEAM_WENT_OUT, 3),
            Map.entry(EventKind.POLICE_WARNED, 2),
            Map.entry(EventKind.MOVED_TO_AGREEMENT, 3),
            Map.entry(EventKind.SIGNAL_RECEIVED, 8),
            Map.entry(EventKind.WITHDRAWN, 2))),

    /** Somebody is at it. */
    BUSY(Map.ofEntries(
            Map.entry(EventKind.OUTCOME_RECORDED, 14),
            Map.entry(EventKind.HISTORY_CHECKED, 3),
            Map.entry(EventKind.DECIDED, 8),
            Map.entry(EventKind.CONTACT_MADE, 12),
            Map.entry(EventKind.ACKNOWLEDGED, 3),
            Map.entry(EventKind.FEEDBACK_GIVEN, 6),
            Map.entry(EventKind.OBSERVER_NOT_REACHED, 2),
            Map.entry(EventKind.HANDED_OVER, 4),
            Map.entry(EventKind.MANUALLY_ASSIGNED, 3),
            Map.entry(EventKind.SCALED_DOWN, 6),
            Map.entry(EventKind.CONSENT_RECORDED, 3),
            Map.entry(EventKind.PAUSED, 5),
            Map.entry(EventKind.RESUMED, 3),
            Map.entry(EventKind.DUTY_WAIVED, 3),
            Map.entry(EventKind.STEP_TAKEN, 5),
            Map.entry(EventKind.TEAM_WENT_OUT, 2),
            Map.entry(EventKind.POLICE_WARNED, 2),
            Map.entry(EventKind.MOVED_TO_AGREEMENT, 2),
            Map.entry(EventKind.SIGNAL_RECEIVED, 6),
            Map.entry(EventKind.WITHDRAWN, 2))),

    /** There is an outcome; it is to be told, and then the case can close. */
    DONE(Map.ofEntries(
            Map.entry(EventKind.FEEDBACK_GIVEN, 20),
            Map.entry(EventKind.CLOSED, 20),
            Map.entry(EventKind.FEEDBACK_DISPUTED, 6),
            Map.entry(EventKind.CONTACT_MADE, 3),
            Map.entry(EventKind.SCALED_DOWN, 4),
            Map.entry(EventKind.OBSERVER_NOT_REACHED, 4),
            Map.entry(EventKind.DUTY_WAIVED, 5),
            Map.entry(EventKind.STEP_TAKEN, 3),
            Map.entry(EventKind.HANDED_OVER, 2),
            Map.entry(EventKind.SIGNAL_RECEIVED, 4),
            Map.entry(EventKind.DECIDED, 2))),

    /** It is closed. */
    CLOSED(Map.of(
            EventKind.REOPENED, 10,
            EventKind.FEEDBACK_DISPUTED, 8,
            EventKind.SIGNAL_RECEIVED, 8,
            EventKind.FEEDBACK_GIVEN, 2,
            EventKind.STEP_TAKEN, 2,
            EventKind.TEAM_WENT_OUT, 2));

    private static final Map<EventKind, Likelihood> NEXT = new EnumMap<>(Map.of(
            EventKind.TAKEN_UP, BUSY,
            EventKind.DECIDED, BUSY,
            EventKind.CONTACT_MADE, BUSY,
            EventKind.SCALED_DOWN, BUSY,
            EventKind.OUTCOME_RECORDED, DONE,
            EventKind.CLOSED, CLOSED));
    private static final Set<EventKind> ANEW = Set.of(
            EventKind.HANDED_OVER,
            EventKind.MANUALLY_ASSIGNED,
            EventKind.MOVED_TO_AGREEMENT,
            EventKind.FEEDBACK_DISPUTED,
            EventKind.REOPENED);

    @SuppressWarnings("ImmutableEnumChecker") // made once and never changed
    private final TreeMap<Integer, EventKind> upTo = new TreeMap<>();

    Likelihood(Map<EventKind, Integer> weights) {
        int sum = 0;
        for (EventKind kind : EventKind.values()) {
            sum += weights.getOrDefault(kind, 0);
            if (weights.containsKey(kind)) {
                upTo.put(sum, kind);
            }
        }
    }

    EventKind next(int choice) {
        return upTo.higherEntry(choice % upTo.lastKey()).getValue();
    }

    Likelihood after(EventKind kind) {
        if (ANEW.contains(kind) || (kind == EventKind.SIGNAL_RECEIVED && this == CLOSED)) {
            return NEW;
        }
        return NEXT.getOrDefault(kind, this);
    }

    /** Any kind at all. */
    static EventKind any(int choice) {
        return List.of(EventKind.values()).get(choice % EventKind.values().length);
    }
}
