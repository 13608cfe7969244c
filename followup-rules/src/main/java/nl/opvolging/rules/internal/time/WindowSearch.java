package nl.opvolging.rules.internal.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.OpeningHours.Interval;

/** The first moment that is in one of some windows. */
final class WindowSearch {
    /** Every window that comes at all comes within a year. */
    private static final int MOST_DAYS = 400;

    private static final int MINUTES_OF_HOUR = 60;
    private static final int MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR;
    private static final List<Interval> WHOLE_DAY = List.of(new Interval(0, MINUTES_OF_DAY));
    private static final List<Interval> EVENING = List.of(
            new Interval(WorkCalendar.EVENING_FROM * MINUTES_OF_HOUR, WorkCalendar.NIGHT_FROM * MINUTES_OF_HOUR));
    private static final List<Interval> NIGHT = List.of(
            new Interval(0, WorkCalendar.NIGHT_UNTIL * MINUTES_OF_HOUR),
            new Interval(WorkCalendar.NIGHT_FROM * MINUTES_OF_HOUR, MINUTES_OF_DAY));

    private final WorkCalendar calendar;
    private final OpeningHours office;
    private final Set<TimeWindow> windows;

    WindowSearch(WorkCalendar calendar, OpeningHours office, Set<TimeWindow> windows) {
        this.calendar = calendar;
        this.office = office;
        this.windows = windows;
    }

    /** The first moment at or after another; empty if there is none within the days that are searched. */
    Optional<Instant> firstFrom(Instant from) {
        LocalDate day = DutchDates.dayOf(from);
        LocalDate last = day.plusDays(MOST_DAYS);
        for (LocalDate date = day; !date.isAfter(last); date = date.plusDays(1)) {
            Instant first = Instant.MAX;
            for (TimeWindow window : windows) {
                Instant at = firstOn(date, window, from);
                first = at.isBefore(first) ? at : first;
            }
            if (first.isBefore(Instant.MAX)) {
                return Optional.of(first);
            }
        }
        return Optional.empty();
    }

    /** The first moment in a window on a day, but not before another moment; {@link Instant#MAX} if there is none. */
    private Instant firstOn(LocalDate date, TimeWindow window, Instant from) {
        for (Interval interval : on(date, window)) {
            Instant until = DutchDates.atMinute(date, interval.untilMinute());
            if (until.isAfter(from)) {
                Instant begin = DutchDates.atMinute(date, interval.fromMinute());
                if (begin.isBefore(until)) {
                    return begin.isBefore(from) ? from : begin;
                }
            }
        }
        return Instant.MAX;
    }

    private List<Interval> on(LocalDate date, TimeWindow window) {
        return switch (window) {
            case OFFICE_HOURS -> calendar.openOn(date, office);
            case OUTSIDE_OFFICE_HOURS -> between(calendar.openOn(date, office));
            case WORKING_DAY -> wholeDay(calendar.isWorkingDay(date));
            case WEEKEND -> wholeDay(WorkCalendar.isWeekend(date));
            case HOLIDAY -> wholeDay(calendar.closedAs(date).isPresent());
            case EVENING -> EVENING;
            case NIGHT -> NIGHT;
        };
    }

    private static List<Interval> wholeDay(boolean inWindow) {
        return inWindow ? WHOLE_DAY : List.of();
    }

    /** The parts of a day that are in none of the intervals, which go from early to late. */
    private static List<Interval> between(List<Interval> intervals) {
        List<Interval> rest = new ArrayList<>(intervals.size() + 1);
        int minute = 0;
        for (Interval interval : intervals) {
            if (minute < interval.fromMinute()) {
                rest.add(new Interval(minute, interval.fromMinute()));
            }
            minute = interval.untilMinute();
        }
        if (minute < MINUTES_OF_DAY) {
            rest.add(new Interval(minute, MINUTES_OF_DAY));
        }
        return rest;
    }
}
