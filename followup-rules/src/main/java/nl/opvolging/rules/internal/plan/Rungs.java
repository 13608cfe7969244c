package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.time.Pauses;
import nl.opvolging.rules.internal.time.WorkCalendar;

/** Puts the rungs of a ladder on the calendar. */
public final class Rungs {
    /** Those that fall due first come first; at one moment in the order of their numbers. */
    public static final Comparator<DueRung> ORDER = Comparator.comparing(DueRung::dueAt)
            .thenComparing(rung -> rung.clause().answer().number());

    private Rungs() {}

    /** The rungs with their moments, from early to late. */
    static List<DueRung> on(
            List<Clause<EscalationQuestion, Rung>> clauses, Instant from, WorkCalendar calendar, Pauses stops) {
        List<DueRung> rungs = new ArrayList<>();
        for (Clause<EscalationQuestion, Rung> clause : clauses) {
            Instant after = after(clause.answer(), from, calendar, stops);
            rungs.add(new DueRung(clause, firstFree(clause.answer().windows(), after, calendar, stops)));
        }
        rungs.sort(ORDER);
        return rungs;
    }

    private static Instant after(Rung rung, Instant from, WorkCalendar calendar, Pauses stops) {
        return calendar.count(from, rung.after(), Optional.empty(), stops).at();
    }

    /**
     * From when on a rung may be taken, if no clock stands still: its window may come later, see {@link WorkCalendar#nextIn}.
     *
     * @param rung the rung
     * @param from the limit that was missed, or the moment of the cause
     * @param calendar the calendar of the agreement
     * @return the moment
     */
    public static Instant after(Rung rung, Instant from, WorkCalendar calendar) {
        return after(rung, from, calendar, Pauses.none());
    }

    /** The first moment inside the windows at which the clock does not stand still. */
    private static Instant firstFree(Set<TimeWindow> windows, Instant from, WorkCalendar calendar, Pauses stops) {
        Instant free = calendar.nextIn(windows, from);
        for (Pauses.Interval stop : stops.intervals()) {
            if (stop.from().isBefore(free) && free.isBefore(stop.until())) {
                free = calendar.nextIn(windows, stop.until());
            }
        }
        return free;
    }
}
