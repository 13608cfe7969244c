package nl.opvolging.rules.internal.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** Dates and moments in Dutch, in local time, without the help of a locale. */
public final class DutchDates {
    /** The zone of all calendar arithmetic. */
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static final List<String> SHORT_DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    /** The names of the days of the week, Monday first. */
    public static final List<String> LONG_DAYS =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    /** The names of the months, January first. */
    public static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private static final int SECONDS_OF_MINUTE = 60;
    private static final int MINUTES_OF_HOUR = 60;
    private static final int SECONDS_OF_DAY = 24 * MINUTES_OF_HOUR * SECONDS_OF_MINUTE;

    private DutchDates() {}

    /**
     * A day without its year.
     *
     * @param date the day
     * @return such as {@code do 14-5}
     */
    public static String day(LocalDate date) {
        StringBuilder text = new StringBuilder(8);
        appendDay(text, date);
        return text.toString();
    }

    /**
     * A day with its year.
     *
     * @param date the day
     * @return such as {@code do 14-5-2026}
     */
    public static String dayWithYear(LocalDate date) {
        StringBuilder text = new StringBuilder(13);
        appendDayWithYear(text, date);
        return text.toString();
    }

    /**
     * A moment without its year; seconds are left out.
     *
     * @param instant the moment
     * @return such as {@code do 14-5 17:00}, in Dutch local time
     */
    public static String moment(Instant instant) {
        long second = localSecond(instant);
        StringBuilder text = new StringBuilder(14);
        appendDay(text, dayOf(second));
        appendTime(text.append(' '), minuteOf(second));
        return text.toString();
    }

    /**
     * A moment in full; seconds are left out.
     *
     * @param instant the moment
     * @return such as {@code donderdag 14 mei 2026 om 17:00}, in Dutch local time
     */
    public static String longMoment(Instant instant) {
        long second = localSecond(instant);
        StringBuilder text = new StringBuilder(36);
        appendLongDay(text, dayOf(second));
        appendTime(text.append(" om "), minuteOf(second));
        return text.toString();
    }

    /**
     * A day in full.
     *
     * @param date the day
     * @return such as {@code donderdag 14 mei 2026}
     */
    public static String longDay(LocalDate date) {
        StringBuilder text = new StringBuilder(27);
        appendLongDay(text, date);
        return text.toString();
    }

    private static void appendLongDay(StringBuilder text, LocalDate date) {
        text.append(LONG_DAYS.get(date.getDayOfWeek().getValue() - 1))
                .append(' ')
                .append(date.getDayOfMonth())
                .append(' ')
                .append(MONTHS.get(date.getMonthValue() - 1))
                .append(' ')
                .append(date.getYear());
    }

    static void appendDay(StringBuilder text, LocalDate date) {
        text.append(SHORT_DAYS.get(date.getDayOfWeek().getValue() - 1))
                .append(' ')
                .append(date.getDayOfMonth())
                .append('-')
                .append(date.getMonthValue());
    }

    static void appendDayWithYear(StringBuilder text, LocalDate date) {
        appendDay(text, date);
        text.append('-').append(date.getYear());
    }

    /** Appends HH:mm; the minute 1440 is 24:00. */
    static void appendTime(StringBuilder text, int minuteOfDay) {
        int hour = minuteOfDay / MINUTES_OF_HOUR;
        int minute = minuteOfDay % MINUTES_OF_HOUR;
        text.append((char) ('0' + hour / 10))
                .append((char) ('0' + hour % 10))
                .append(':')
                .append((char) ('0' + minute / 10))
                .append((char) ('0' + minute % 10));
    }

    static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), DutchClock.offsetAt(instant));
    }

    /**
     * The local day of a moment.
     *
     * @param instant the moment
     * @return the day
     */
    public static LocalDate dayOf(Instant instant) {
        return dayOf(localSecond(instant));
    }

    /** The seconds that the local clock has counted since the first of January 1970. */
    private static long localSecond(Instant instant) {
        return instant.getEpochSecond() + DutchClock.offsetAt(instant).getTotalSeconds();
    }

    private static LocalDate dayOf(long localSecond) {
        return LocalDate.ofEpochDay(Math.floorDiv(localSecond, SECONDS_OF_DAY));
    }

    private static int minuteOf(long localSecond) {
        return Math.floorMod(localSecond, SECONDS_OF_DAY) / SECONDS_OF_MINUTE;
    }

    /**
     * The first moment of a local day.
     *
     * @param date the day
     * @return the moment
     */
    public static Instant startOf(LocalDate date) {
        return atMinute(date, 0);
    }

    static int minuteOfDay(LocalDateTime local) {
        return local.getHour() * MINUTES_OF_HOUR + local.getMinute();
    }

    /** By how many seconds the clock goes forward between two moments; negative if it goes back. */
    static int clockChange(Instant from, Instant until) {
        return DutchClock.offsetAt(until).getTotalSeconds()
                - DutchClock.offsetAt(from).getTotalSeconds();
    }

    /**
     * The instant of a local minute. A minute that the clock skips is the instant of the change, and of a minute that comes
     * twice it is the first: so a later minute never has an earlier instant.
     */
    public static Instant atMinute(LocalDate date, int minuteOfDay) {
        return DutchClock.at(date.toEpochDay(), (long) minuteOfDay * SECONDS_OF_MINUTE);
    }

    /**
     * The instant of a local second, as those of local minutes: a later second never has an earlier instant.
     *
     * @param date the day
     * @param secondOfDay the second, 0 to 86,400
     * @return the instant
     */
    public static Instant atSecond(LocalDate date, int secondOfDay) {
        return DutchClock.at(date.toEpochDay(), secondOfDay);
    }

    /** The last whole second of a day, so that a moment at the end of a day is still on that day. */
    static Instant endOf(LocalDate date) {
        return DutchClock.at(date.toEpochDay(), SECONDS_OF_DAY - 1L);
    }
}
