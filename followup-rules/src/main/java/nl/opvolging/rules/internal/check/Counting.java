package nl.opvolging.rules.internal.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.internal.time.WorkCalendar;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.TermUnit;

/** Counts on the calendar of an agreement, each count once, and notes where it could have gone otherwise. For one use. */
final class Counting {
    private final WorkCalendar calendar;
    private final Map<Count, Instant> counted = new HashMap<>();
    private final Map<Wait, Instant> waited = new HashMap<>();
    private final Map<OpeningHours, Marks> openings = new HashMap<>();
    private final Marks windows;

    private record Count(Instant from, Amount amount, Optional<OpeningHours> hours) {}

    private record Wait(Instant from, Set<TimeWindow> windows) {}

    Counting(WorkCalendar calendar) {
        this.calendar = calendar;
        this.windows = Marks.ofWindows(calendar.office());
    }

    /** The end of a term. */
    Instant add(Instant from, Amount amount, Optional<OpeningHours> hours, Trace trace) {
        trace.add(from, marks(amount, hours.orElse(calendar.office())));
        return counted.computeIfAbsent(
                new Count(from, amount, hours),
                count -> calendar.add(from, amount, hours).at());
    }

    private Marks marks(Amount amount, OpeningHours hours) {
        boolean elapsed = amount.unit() == TermUnit.MINUTES || amount.unit() == TermUnit.HOURS;
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
        return waited.computeIfAbsent(new Wait(from, in), wait -> calendar.nextIn(in, from));
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
