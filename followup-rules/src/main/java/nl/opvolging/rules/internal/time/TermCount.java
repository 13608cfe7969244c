package nl.opvolging.rules.internal.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Moment;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.OpeningHours.Interval;

/** One term that is counted from one anchor; for one use. */
final class TermCount {
    /** No search runs further: 10,000 working days take 14,500 days. */
    private static final int MOST_DAYS = 20_000;

    private static final int MINUTES_OF_DAY = 24 * 60;

    private final WorkCalendar calendar;
    private final OpeningHours hours;
    private final Instant anchor;
    private final Amount amount;
    private final LocalDateTime local;
    private final LocalDate day;
    private final SkippedDays skipped = new SkippedDays();

    TermCount(WorkCalendar calendar, OpeningHours hours, Instant anchor, Amount amount) {
        this.calendar = calendar;
        this.hours = hours;
        this.anchor = anchor;
        this.amount = amount;
        this.local = DutchDates.local(anchor);
        this.day = local.toLocalDate();
    }

    Moment elapsed(long secondsOfUnit) {
        Instant end = anchor.plusSeconds(amount.count() * secondsOfUnit);
        return moment(
                end,
                TermText.ofMoment(local, amount)
                        .moment(DutchDates.local(end))
                        .clockChange(DutchDates.clockChange(anchor, end)));
    }

    Moment calendarDays() {
        LocalDate end = day.plusDays(amount.count());
        Instant at = DutchDates.endOf(end);
        return moment(at, TermText.ofDay(day, amount).moment(DutchDates.local(at)));
    }

    Moment days(int daysOfUnit) {
        LocalDate counted = day.plusDays((long) amount.count() * daysOfUnit);
        LocalDate end = workingDayAfter(counted.minusDays(1), 1);
        Instant at = DutchDates.endOf(end);
        TermText text = TermText.ofDay(day, amount).moment(DutchDates.local(at));
        if (!end.equals(counted)) {
            skipped.appendTo(text.because().plain("eigenlijk ").day(counted).plain(", maar "));
        }
        return moment(at, text.knownUntil(end));
    }

    Moment workingDays() {
        if (amount.count() > 0) {
            return closing(workingDayAfter(day, amount.count()), false);
        }
        LocalDate first = workingDayAfter(day.minusDays(1), 1);
        boolean past = closingTime(openDayFrom(first)).isBefore(anchor);
        return closing(past ? workingDayAfter(day, 1) : first, past);
    }

    private Moment closing(LocalDate counted, boolean past) {
        LocalDate end = openDayFrom(counted);
        TermText text = TermText.ofDay(day, amount).moment(DutchDates.local(closingTime(end)));
        if (past) {
            text.because().plain("op ").day(day).plain(" is sluitingstijd al voorbij");
        }
        text.skipped(skipped);
        if (!end.equals(counted)) {
            text.because().plain("op ").day(counted).plain(" gesloten, dus de eerste dag daarna die open is");
        }
        return moment(closingTime(end), text.knownUntil(end));
    }

    Moment officeHours() {
        Duration left = Duration.ofHours(amount.count());
        Instant begin = null;
        boolean closedOnWeekdays = false;
        int clockChange = 0;
        LocalDate last = day.plusDays(MOST_DAYS);
        for (LocalDate date = day; !date.isAfter(last); date = date.plusDays(1)) {
            List<Interval> intervals = calendar.openOn(date, hours);
            closedOnWeekdays |= intervals.isEmpty() && skipClosed(date);
            for (Interval interval : intervals) {
                Instant end = DutchDates.atMinute(date, interval.untilMinute());
                Instant from = later(anchor, DutchDates.atMinute(date, interval.fromMinute()));
                if (!from.isBefore(end)) {
                    continue;
                }
                if (begin == null) {
                    begin = from;
                }
                Duration open = Duration.between(from, end);
                if (left.compareTo(open) <= 0) {
                    Instant until = from.plus(left);
                    int change = clockChange + DutchDates.clockChange(from, until);
                    boolean midnight = until.equals(end) && interval.untilMinute() == MINUTES_OF_DAY;
                    TermText text = TermText.ofMoment(local, amount);
                    text = midnight ? text.moment(date, MINUTES_OF_DAY) : text.moment(DutchDates.local(until));
                    return moment(until, officeReasons(text, date, begin, closedOnWeekdays, change));
                }
                clockChange += DutchDates.clockChange(from, end);
                left = left.minus(open);
            }
        }
        throw tooFew(last);
    }

    /** Notes why a day has no open hours; true if it is a weekday on which these hours are never open. */
    private boolean skipClosed(LocalDate date) {
        if (!hours.on(date.getDayOfWeek()).isEmpty()) {
            skipped.day(date, calendar.closedAs(date).orElseThrow());
            return false;
        }
        if (WorkCalendar.isWeekend(date)) {
            skipped.weekendDay(date);
            return false;
        }
        return true;
    }

    private TermText officeReasons(
            TermText text, LocalDate end, Instant begin, boolean closedOnWeekdays, int clockChange) {
        if (!begin.equals(anchor)) {
            text.because()
                    .plain("geteld vanaf ")
                    .moment(DutchDates.local(begin))
                    .plain(" (opening)");
        }
        text.skipped(skipped);
        if (closedOnWeekdays) {
            text.because().plain("alleen ").plain(hours.toString()).plain(" telt mee");
        }
        text.clockChange(clockChange);
        return hours.onHolidays() ? text : text.knownUntil(end);
    }

    /** The n-th working day after a day, 1 or more. */
    private LocalDate workingDayAfter(LocalDate start, int n) {
        LocalDate last = start.plusDays(MOST_DAYS);
        int found = 0;
        for (LocalDate date = start.plusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
            if (WorkCalendar.isWeekend(date)) {
                skipped.weekendDay(date);
                continue;
            }
            Optional<String> closed = calendar.closedAs(date);
            if (closed.isPresent()) {
                skipped.day(date, closed.get());
            } else if (++found == n) {
                return date;
            }
        }
        throw tooFew(last);
    }

    private LocalDate openDayFrom(LocalDate start) {
        LocalDate last = start.plusDays(MOST_DAYS);
        for (LocalDate date = start; !date.isAfter(last); date = date.plusDays(1)) {
            if (!calendar.openOn(date, hours).isEmpty()) {
                return date;
            }
        }
        throw tooFew(last);
    }

    private int closingMinute(LocalDate open) {
        List<Interval> intervals = hours.on(open.getDayOfWeek());
        return intervals.get(intervals.size() - 1).untilMinute();
    }

    /** Closing time, but not after the last second of the day: so it is on the day that was counted. */
    private Instant closingTime(LocalDate open) {
        int minute = closingMinute(open);
        return minute == MINUTES_OF_DAY ? DutchDates.endOf(open) : DutchDates.atMinute(open, minute);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /** A moment, but never before the anchor: in the last second of a day its end is past already. */
    private Moment moment(Instant end, TermText text) {
        return new Moment(later(anchor, end), text.toString());
    }

    private IllegalArgumentException tooFew(LocalDate last) {
        return new IllegalArgumentException(amount + " from " + anchor + " on are not found up to "
                + DutchDates.dayWithYear(last) + ": the closing days and the opening hours \"" + hours
                + "\" leave too little time. Maybe the amount is too large, or the hours are too short.");
    }
}
