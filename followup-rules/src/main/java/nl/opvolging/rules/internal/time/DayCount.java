package nl.opvolging.rules.internal.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.OpeningHours.Interval;

/** A term in days of some kind; for one use. */
final class DayCount extends TermCount {
    DayCount(WorkCalendar calendar, OpeningHours hours, Instant anchor, Amount amount, Pauses pauses) {
        super(calendar, hours, anchor, amount, pauses);
    }

    Counted calendarDays() {
        LocalDate counted = pauses.plusDays(day, amount.count(), used::add);
        Instant end = DutchDates.endOf(outsidePauses(counted, date -> true, DutchDates::endOf));
        return counted(end, () -> begun(end).paused(used));
    }

    Counted days(int daysOfUnit) {
        LocalDate counted = pauses.plusDays(day, (long) amount.count() * daysOfUnit, used::add);
        LocalDate working = firstFrom(counted, calendar::isWorkingDay);
        LocalDate end = outsidePauses(working, calendar::isWorkingDay, DutchDates::endOf);
        Instant at = DutchDates.endOf(end);
        return counted(at, () -> {
            TermText text = begun(at).paused(used);
            if (working.equals(counted)) {
                text.skipped(skipped);
            } else {
                skipped.appendTo(text.because().plain("eigenlijk ").day(counted).plain(", maar "));
            }
            return text.knownUntil(end);
        });
    }

    private TermText begun(Instant end) {
        return TermText.ofDay(day, amount).moment(DutchDates.local(end));
    }

    Counted workingDays() {
        if (amount.count() > 0) {
            return closing(workingDay(amount.count()), false);
        }
        LocalDate first = firstFrom(day, calendar::isWorkingDay);
        boolean past = closingTime(openDayFrom(first)).isBefore(anchor);
        return closing(past ? firstFrom(day.plusDays(1), calendar::isWorkingDay) : first, past);
    }

    private Counted closing(LocalDate counted, boolean past) {
        LocalDate open = openDayFrom(counted);
        LocalDate end = outsidePauses(open, this::mayEndOn, this::closingTime);
        Instant at = closingTime(end);
        return counted(at, () -> {
            TermText text = begun(at);
            if (past) {
                text.because().plain("op ").day(day).plain(" is sluitingstijd al voorbij");
            }
            text.paused(used).skipped(skipped);
            if (!open.equals(counted)) {
                text.because().plain("op ").day(counted).plain(" gesloten, dus de eerste dag daarna die open is");
            }
            return text.knownUntil(end);
        });
    }

    /** The n-th working day after the day of the anchor, 1 or more, without the days of the pauses. */
    private LocalDate workingDay(int n) {
        LocalDate last = lastFrom(day);
        int found = 0;
        for (LocalDate date = day.plusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
            if (!calendar.isWorkingDay(date)) {
                skip(date);
                continue;
            }
            Optional<Pauses.Interval> pause = pauses.stopping(date);
            if (pause.isPresent()) {
                used.add(pause.get());
            } else if (++found == n) {
                return date;
            }
        }
        throw tooFew(last);
    }

    /**
     * The day itself, if its end is not inside a pause, and else the first later one of that kind whose end is not. Whether a
     * day counts does not matter here: so a shorter pause never gives a later end.
     */
    private LocalDate outsidePauses(LocalDate date, Predicate<LocalDate> mayEndOn, Function<LocalDate, Instant> endOf) {
        if (pauses.isEmpty()) {
            return date;
        }
        LocalDate end = date;
        Optional<Pauses.Interval> pause = pauses.around(endOf.apply(end));
        if (pause.isPresent()) {
            used.insteadOf(endOf.apply(date));
        }
        while (pause.isPresent()) {
            used.add(pause.get());
            LocalDate resumed = DutchDates.dayOf(pause.get().until());
            end = firstFrom(resumed.isAfter(end) ? resumed : end.plusDays(1), mayEndOn);
            pause = pauses.around(endOf.apply(end));
        }
        return end;
    }

    /** The first day of a kind; why the days before it are not of that kind, is noted. */
    private LocalDate firstFrom(LocalDate start, Predicate<LocalDate> kind) {
        LocalDate last = lastFrom(start);
        for (LocalDate date = start; !date.isAfter(last); date = date.plusDays(1)) {
            if (kind.test(date)) {
                return date;
            }
            skip(date);
        }
        throw tooFew(last);
    }

    private void skip(LocalDate date) {
        if (WorkCalendar.isWeekend(date)) {
            skipped.weekendDay(date);
        } else {
            calendar.closedAs(date).ifPresent(name -> skipped.day(date, name));
        }
    }

    private LocalDate openDayFrom(LocalDate start) {
        LocalDate last = lastFrom(start);
        for (LocalDate date = start; !date.isAfter(last); date = date.plusDays(1)) {
            if (isOpenOn(date)) {
                return date;
            }
        }
        throw tooFew(last);
    }

    private boolean isOpenOn(LocalDate date) {
        return !calendar.openOn(date, hours).isEmpty();
    }

    /**
     * Whether a term in working days may end on a day because of a pause. A debtor who has opening hours on all weekdays gets a
     * working day; without a pause somebody who is closed on some weekdays may get a Saturday too, so he may get one here.
     */
    private boolean mayEndOn(LocalDate date) {
        return isOpenOn(date) && (calendar.isWorkingDay(date) || !isOpenOnAllWeekdays());
    }

    private boolean isOpenOnAllWeekdays() {
        for (int weekday = 1; weekday <= DayOfWeek.FRIDAY.getValue(); weekday++) {
            if (hours.on(DayOfWeek.of(weekday)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Closing time, but not after the last second of the day: so it is on the day that was counted. */
    private Instant closingTime(LocalDate open) {
        List<Interval> intervals = hours.on(open.getDayOfWeek());
        int minute = intervals.get(intervals.size() - 1).untilMinute();
        return minute == MINUTES_OF_DAY ? DutchDates.endOf(open) : DutchDates.atMinute(open, minute);
    }
}
