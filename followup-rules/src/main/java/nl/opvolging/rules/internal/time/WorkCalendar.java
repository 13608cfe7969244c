package nl.opvolging.rules.internal.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.internal.memory.Memo;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Moment;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.OpeningHours.Interval;

/**
 * One agreement's calendar: its office hours and closing days, and the holidays of the Netherlands.
 *
 * <p>All days and hours are in Europe/Amsterdam. An instance is immutable and may be shared by threads.
 */
public final class WorkCalendar {
    /** No search runs further: 10,000 working days take 14,500 days. */
    static final int MOST_DAYS = 20_000;

    /**
     * How many ends of terms are remembered: limits fall at the same closing times, and a case is planned again and again from
     * the same moments.
     */
    private static final int MOST_REMEMBERED = 4_000;

    /** 2 to the power of 64 divided by it: what is multiplied by this is spread evenly. Knuth, The Art of Computer Programming, 6.4. */
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    static final int EVENING_FROM = 18;
    static final int NIGHT_FROM = 23;
    static final int NIGHT_UNTIL = 7;

    private static final String CLOSING_DAY = "sluitingsdag";

    private final OpeningHours office;
    private final Set<LocalDate> closingDays;
    private final Memo<Term, Counted> counted = new Memo<>(MOST_REMEMBERED);
    private final Memo<Wait, Instant> waited = new Memo<>(MOST_REMEMBERED);

    /** A term without pauses. */
    private record Term(Instant anchor, Amount amount, OpeningHours hours) {
        @Override
        public int hashCode() {
            return spread(anchor) ^ (31 * amount.hashCode() + hours.hashCode());
        }
    }

    /** Waiting for one of some windows. */
    private record Wait(Set<TimeWindow> windows, Instant from) {
        @Override
        public int hashCode() {
            return spread(from) ^ windows.hashCode();
        }
    }

    /** Moments are mostly whole hours, which would all come to the same few places of a hash table. */
    private static int spread(Instant moment) {
        return (int) ((moment.getEpochSecond() * GOLDEN_RATIO) >>> Integer.SIZE) ^ moment.getNano();
    }

    private WorkCalendar(OpeningHours office, Set<LocalDate> closingDays) {
        this.office = office;
        this.closingDays = closingDays;
    }

    /**
     * The calendar of an agreement.
     *
     * @param office the office hours of the agreement
     * @param closingDays the days that the agreement counts as holidays besides those of the Netherlands
     * @return the calendar
     */
    public static WorkCalendar of(OpeningHours office, Set<LocalDate> closingDays) {
        return new WorkCalendar(office, Set.copyOf(closingDays));
    }

    /**
     * The office hours of the agreement.
     *
     * @return the hours
     */
    public OpeningHours office() {
        return office;
    }

    /**
     * Whether a day is a working day: Monday to Friday, no holiday and no closing day.
     *
     * @param date the day
     * @return true if it is
     */
    public boolean isWorkingDay(LocalDate date) {
        return !isWeekend(date) && closedAs(date).isEmpty();
    }

    /**
     * All the windows that a moment is in.
     *
     * <p>A closing day is in the window of the holidays. The office hours begin at their first minute and end before their
     * last; an office hour that the clock has twice begins and ends the first time.
     *
     * @param instant the moment
     * @return the windows, in the order of {@link TimeWindow}; a new set
     */
    public Set<TimeWindow> windowsAt(Instant instant) {
        LocalDateTime local = DutchDates.local(instant);
        LocalDate date = local.toLocalDate();
        Set<TimeWindow> windows =
                EnumSet.of(isOpen(instant, date, office) ? TimeWindow.OFFICE_HOURS : TimeWindow.OUTSIDE_OFFICE_HOURS);
        if (isWorkingDay(date)) {
            windows.add(TimeWindow.WORKING_DAY);
        }
        if (isWeekend(date)) {
            windows.add(TimeWindow.WEEKEND);
        }
        if (closedAs(date).isPresent()) {
            windows.add(TimeWindow.HOLIDAY);
        }
        int hour = local.getHour();
        if (hour >= NIGHT_FROM || hour < NIGHT_UNTIL) {
            windows.add(TimeWindow.NIGHT);
        } else if (hour >= EVENING_FROM) {
            windows.add(TimeWindow.EVENING);
        }
        return windows;
    }

    /**
     * The first moment, from a moment on, that is in one of some windows as {@link #windowsAt} gives them.
     *
     * @param windows the windows; if there are none, any moment will do
     * @param from the moment from which to look
     * @return {@code from} itself if it is in one of the windows or if none of them comes, and else the moment at which the
     *     next of them begins; office hours never come if all days are closed, nor does the time outside them if the office
     *     never closes
     */
    public Instant nextIn(Set<TimeWindow> windows, Instant from) {
        if (windows.isEmpty()) {
            return from;
        }
        Wait wait = new Wait(windows, from);
        Instant known = waited.find(wait);
        if (known == null) {
            known = new WindowSearch(this, office, windows).firstFrom(from).orElse(from);
            waited.keep(wait, known);
        }
        return known;
    }

    /**
     * Whether somebody is open at a moment. The moment of opening is open, and that of closing is not.
     *
     * @param hours his own opening hours, if not the office hours of the agreement
     * @param at the moment
     * @return true if he is
     */
    public boolean isOpen(Optional<OpeningHours> hours, Instant at) {
        return isOpen(at, DutchDates.dayOf(at), hours.orElse(office));
    }

    /**
     * Counts a term from a moment on, without pauses.
     *
     * @param anchor from when
     * @param amount how much
     * @param debtorHours the opening hours of the one who has to act, if not the office hours of the agreement
     * @return when the term ends, never before the anchor, and how that was counted
     * @throws IllegalArgumentException as {@link #add(Instant, Amount, Optional, Pauses)}
     */
    public Moment add(Instant anchor, Amount amount, Optional<OpeningHours> debtorHours) {
        return add(anchor, amount, debtorHours, Pauses.none());
    }

    /**
     * Counts a term from a moment on.
     *
     * <ul>
     *   <li>Minutes and hours are elapsed time, also over a clock change.
     *   <li>Working days end at closing time of the n-th working day after the day of the anchor, or of the first day after it
     *       that has opening hours. Closing time 24:00 is the last second of the day. 0 working days is closing time of the
     *       anchor's own day, or if that is past or no working day, of the next working day.
     *   <li>Days and weeks end at the last second of the day, or if that is no working day, of the next working day. Calendar
     *       days end at the last second of the day, whatever day it is.
     *   <li>Office hours run inside the opening hours only. 0 office hours is the anchor itself if it is inside them, and else
     *       the next opening.
     * </ul>
     *
     * <p>In a pause the term stands still. A longer pause never gives an earlier end, and a pause that begins when the term
     * ends, or later, changes nothing.
     *
     * <ul>
     *   <li>Minutes, hours and office hours are counted outside the pauses.
     *   <li>Of the days after that of the anchor, those do not count that are after the day on which a pause begins, up to and
     *       with the day on which it ends (also if it ends at midnight, when that day begins). So a pause inside one day costs
     *       no day. The first working day from the counted day on may be a day that does not count.
     *   <li>A term does not end inside a pause, which is after its begin and before its end. 0 minutes and 0 hours then end
     *       with the pause, and 0 office hours at the first open moment from there on. A term in days moves to the first later
     *       day whose closing time, or last second, is not inside a pause: for calendar days any day, for days and weeks a
     *       working day, for working days a working day with opening hours; if the debtor has weekdays without opening hours,
     *       any day on which he is open. That may be the day on which the pause ends.
     * </ul>
     *
     * @param anchor from when
     * @param amount how much
     * @param debtorHours the opening hours of the one who has to act, if not the office hours of the agreement
     * @param pauses when the term stands still; those before the anchor change nothing
     * @return when the term ends, never before the anchor, and how that was counted
     * @throws IllegalArgumentException if working days, a working day or office hours are not found within 20,000 days (over
     *     54 years) and the days of the pauses, since closing days or very short opening hours leave too few
     */
    public Moment add(Instant anchor, Amount amount, Optional<OpeningHours> debtorHours, Pauses pauses) {
        return count(anchor, amount, debtorHours, pauses).moment();
    }

    /**
     * Counts a term as {@link #add(Instant, Amount, Optional, Pauses)} does, without putting it into words.
     *
     * @param anchor from when
     * @param amount how much
     * @param debtorHours the opening hours of the one who has to act, if not the office hours of the agreement
     * @param pauses when the term stands still; those before the anchor change nothing
     * @return when the term ends, never before the anchor
     * @throws IllegalArgumentException as {@link #add(Instant, Amount, Optional, Pauses)}
     */
    public Counted count(Instant anchor, Amount amount, Optional<OpeningHours> debtorHours, Pauses pauses) {
        OpeningHours hours = debtorHours.orElse(office);
        if (!pauses.isEmpty()) {
            return count(anchor, amount, hours, pauses);
        }
        Term term = new Term(anchor, amount, hours);
        Counted known = counted.find(term);
        if (known == null) {
            known = count(anchor, amount, hours, pauses);
            counted.keep(term, known);
        }
        return known;
    }

    private Counted count(Instant anchor, Amount amount, OpeningHours hours, Pauses pauses) {
        return switch (amount.unit()) {
            case MINUTES -> new HourCount(this, hours, anchor, amount, pauses).elapsed(60L);
            case HOURS -> new HourCount(this, hours, anchor, amount, pauses).elapsed(60L * 60);
            case OFFICE_HOURS -> new HourCount(this, hours, anchor, amount, pauses).officeHours();
            case DAYS -> new DayCount(this, hours, anchor, amount, pauses).days(1);
            case WEEKS -> new DayCount(this, hours, anchor, amount, pauses).days(7);
            case CALENDAR_DAYS -> new DayCount(this, hours, anchor, amount, pauses).calendarDays();
            case WORKING_DAYS -> new DayCount(this, hours, anchor, amount, pauses).workingDays();
        };
    }

    /**
     * Whether a day is in the weekend.
     *
     * @param date the day
     * @return true on Saturday and Sunday
     */
    public static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /**
     * Why everybody is closed on a day who does not work on holidays.
     *
     * @param date the day
     * @return the name of the holiday, or that it is a closing day; empty on all other days
     */
    public Optional<String> closedAs(LocalDate date) {
        Optional<String> holiday = DutchHolidays.nameOn(date);
        return holiday.isEmpty() && closingDays.contains(date) ? Optional.of(CLOSING_DAY) : holiday;
    }

    /** The intervals in which somebody with these hours is open on a day, from early to late. */
    List<Interval> openOn(LocalDate date, OpeningHours hours) {
        return hours.onHolidays() || closedAs(date).isEmpty() ? hours.on(date.getDayOfWeek()) : List.of();
    }

    private boolean isOpen(Instant instant, LocalDate date, OpeningHours hours) {
        for (Interval interval : openOn(date, hours)) {
            if (!instant.isBefore(DutchDates.atMinute(date, interval.fromMinute()))
                    && instant.isBefore(DutchDates.atMinute(date, interval.untilMinute()))) {
                return true;
            }
        }
        return false;
    }
}
