package nl.opvolging.rules.internal.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.OpeningHours.Interval;
import org.jspecify.annotations.Nullable;

/** A term in minutes, hours or office hours; for one use. */
final class HourCount extends TermCount {
    private Duration left = Duration.ZERO;
    private int clockChange;
    private boolean closedOnWeekdays;
    private @Nullable Instant begin;

    HourCount(WorkCalendar calendar, OpeningHours hours, Instant anchor, Amount amount, Pauses pauses) {
        super(calendar, hours, anchor, amount, pauses);
    }

    Counted elapsed(long secondsOfUnit) {
        Instant end = anchor.plusSeconds(amount.count() * secondsOfUnit);
        for (Pauses.Interval pause : pauses.intervals()) {
            Instant from = later(anchor, pause.from());
            boolean inTheTerm = pause.from().isBefore(end) && from.isBefore(pause.until());
            if (inTheTerm) {
                used.add(pause);
                end = end.plus(Duration.between(from, pause.until()));
                clockChange -= DutchDates.clockChange(from, pause.until());
            }
        }
        return elapsed(end);
    }

    private Counted elapsed(Instant end) {
        clockChange += DutchDates.clockChange(anchor, end);
        return counted(
                end,
                () -> TermText.ofMoment(local, amount)
                        .moment(DutchDates.local(end))
                        .paused(used)
                        .clockChange(clockChange));
    }

    Counted officeHours() {
        left = Duration.ofHours(amount.count());
        LocalDate last = lastFrom(day);
        for (LocalDate date = day; !date.isAfter(last); date = date.plusDays(1)) {
            List<Interval> intervals = calendar.openOn(date, hours);
            closedOnWeekdays |= intervals.isEmpty() && skipClosed(date);
            for (Interval interval : intervals) {
                Instant closing = DutchDates.atMinute(date, interval.untilMinute());
                Instant from = later(anchor, DutchDates.atMinute(date, interval.fromMinute()));
                if (!from.isBefore(closing)) {
                    continue;
                }
                if (begin == null) {
                    begin = from;
                }
                Instant end = countOpen(from, closing);
                if (end != null) {
                    boolean midnight = end.equals(closing) && interval.untilMinute() == MINUTES_OF_DAY;
                    return officeHours(end, date, midnight, begin);
                }
            }
        }
        throw tooFew(last);
    }

    private Counted officeHours(Instant end, LocalDate date, boolean midnight, Instant opening) {
        return counted(end, () -> {
            TermText text = TermText.ofMoment(local, amount);
            text = midnight ? text.moment(date, MINUTES_OF_DAY) : text.moment(DutchDates.local(end));
            return officeReasons(text, date, opening);
        });
    }

    /** Counts open time outside the pauses: gives the end of the term, or null if it does not end before closing. */
    private @Nullable Instant countOpen(Instant opening, Instant closing) {
        Instant from = opening;
        while (from.isBefore(closing)) {
            Optional<Pauses.Interval> next =
                    pauses.endingAfter(from).filter(pause -> pause.from().isBefore(closing));
            if (next.isEmpty()) {
                return countOn(from, closing);
            }
            Pauses.Interval pause = next.get();
            if (!pause.from().isBefore(from)) {
                Instant end = countOn(from, pause.from());
                if (end != null) {
                    return end;
                }
            }
            used.add(pause);
            from = pause.until();
        }
        return null;
    }

    private @Nullable Instant countOn(Instant from, Instant until) {
        Duration open = Duration.between(from, until);
        if (left.compareTo(open) <= 0) {
            Instant end = from.plus(left);
            clockChange += DutchDates.clockChange(from, end);
            return end;
        }
        clockChange += DutchDates.clockChange(from, until);
        left = left.minus(open);
        return null;
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

    private TermText officeReasons(TermText text, LocalDate end, Instant opening) {
        if (!opening.equals(anchor)) {
            text.because()
                    .plain("geteld vanaf ")
                    .moment(DutchDates.local(opening))
                    .plain(" (opening)");
        }
        text.paused(used).skipped(skipped);
        if (closedOnWeekdays) {
            text.because().plain("alleen ").plain(hours.toString()).plain(" telt mee");
        }
        text.clockChange(clockChange);
        return hours.onHolidays() ? text : text.knownUntil(end);
    }
}
