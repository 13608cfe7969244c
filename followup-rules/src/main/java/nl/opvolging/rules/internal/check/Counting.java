package nl.opvolging.rules.internal.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.internal.time.Pauses;
import nl.opvolging.rules.internal.time.WorkCalendar;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.TermUnit;

/** Counts on the calendar of an agreement, each count once, and notes where it could have gone otherwise. For one use. */
final class Counting {
    private final WorkCalendar calendar;
    private final Map<Amount, IdentityHashMap<OpeningHours, Map<Instant, Instant>>> counted = new HashMap<>();
    private final IdentityHashMap<Set<TimeWindow>, Map<Instant, Instant>> waited = new IdentityHashMap<>();
    private final IdentityHashMap<OpeningHours, Marks> openings = new IdentityHashMap<>();
    private final Marks windows;

    Counting(WorkCalendar calendar) {
        this.calendar = calendar;
        this.windows = Marks.ofWindows(calendar.office());
    }

    /** The end of a term. */
    Instant add(Instant from, Amount amount, Optional<OpeningHours> hours, Trace trace) {
        OpeningHours open = hours.orElse(calendar.office());
        trace.add(from, marks(amount, open));
        return counted.computeIfAbsent(amount, unseen -> new IdentityHashMap<>())
                .computeIfAbsent(open, unseen -> new HashMap<>())
                .computeIfAbsent(
                        from,
                        anchor -> calendar.count(anchor, amount, hours, Pauses.none())
                                .at());
    }

    private Marks marks(Amount amount, OpeningHours hours) {
        boolean elapsed = amount.unit().isElapsed();
        boolean byOpening = amount.unit() == TermUnit.OFFICE_HOURS || amount.count() == 0;
        return elapsed ? Marks.NONE : byOpening ? openings(hours) : Marks.DAYS;
    }

    private Marks openings(OpeningHours hours) {
        return openings.computeIfAbsent(hours, Marks::of);
    }

    /** The first moment in one of some windows. */
    Instant nextIn(Set<TimeWindow> in, Instant from, Trace trace) {
        if (in.isEmpty()) {
            return from;
        }
        trace.add(from, windows);
        return waited.computeIfAbsent(in, unseen -> new HashMap<>())
                .computeIfAbsent(from, earliest -> calendar.nextIn(in, earliest));
    }

    /** The windows of a moment. */
    Set<TimeWindow> windowsAt(Instant at, Trace trace) {
        trace.add(at, windows);
        return calendar.windowsAt(at);
    }

    /** Notes that it counts who is open at a moment. */
    void opens(Instant at, OpeningHours hours, Trace trace) {
        trace.add(at, openings(hours));
    }
}
