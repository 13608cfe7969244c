package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When somebody can be reached, by day of the week in Dutch local time, such as {@code ma-do 08:30-17:00, vr 08:30-12:00}.
 *
 * <p>Holidays and closing days are closed, unless the hours end with {@code ook op feestdagen}. {@code altijd} is day and
 * night, holidays included. The end of a day is written {@code 24:00}.
 */
public final class OpeningHours {
    private static final String ALWAYS_IN_FULL = "ma-zo 00:00-24:00 ook op feestdagen";
    private static final String ON_HOLIDAYS = " ook op feestdagen";
    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final Pattern PART = Pattern.compile("(ma|di|wo|do|vr|za|zo)(?:-(ma|di|wo|do|vr|za|zo))?"
            + " +([0-2][0-9]):([0-5][0-9]) *- *([0-2][0-9]):([0-5][0-9])");

    /** Day and night, holidays included. Stands after the constants that reading it needs. */
    public static final OpeningHours ALWAYS = parse("altijd");

    private final String text;
    private final Map<DayOfWeek, List<Interval>> days;
    private final boolean onHolidays;
    private final int hash;

    private OpeningHours(String text, Map<DayOfWeek, List<Interval>> days, boolean onHolidays) {
        this.text = text;
        this.days = days;
        this.onHolidays = onHolidays;
        this.hash = days.hashCode();
    }

    /**
     * Reads opening hours.
     *
     * @param text one or more parts with commas between them, each a day or a range of days and a range of times; or
     *     {@code altijd}
     * @return the hours
     * @throws IllegalArgumentException if the text has another form, or if two parts overlap; the message says where
     */
    @JsonCreator
    public static OpeningHours parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        String full = lower.equals("altijd") ? ALWAYS_IN_FULL : lower;
        boolean onHolidays = full.endsWith(ON_HOLIDAYS);
        String parts = onHolidays ? full.substring(0, full.length() - ON_HOLIDAYS.length()) : full;
        Map<DayOfWeek, List<Interval>> days = new EnumMap<>(DayOfWeek.class);
        for (String part : parts.split(",", -1)) {
            addPart(days, part.strip());
        }
        days.replaceAll((day, intervals) -> List.copyOf(intervals));
        return new OpeningHours(lower, days, onHolidays);
    }

    private static void addPart(Map<DayOfWeek, List<Interval>> days, String part) {
        Matcher match = PART.matcher(part);
        if (!match.matches()) {
            throw new IllegalArgumentException(
                    "openingstijden zijn zoals \"ma-vr 08:30-17:00\" of \"altijd\", niet \"" + Shown.text(part) + "\"");
        }
        Interval interval =
                new Interval(minuteOfDay(match.group(3), match.group(4)), minuteOfDay(match.group(5), match.group(6)));
        int first = DAYS.indexOf(match.group(1));
        int last = match.group(2) == null ? first : DAYS.indexOf(match.group(2));
        if (last < first) {
            throw new IllegalArgumentException(
                    "een reeks dagen loopt van vroeg naar laat in de week (ma tot en met zo)," + " niet \""
                            + Shown.text(part) + "\"");
        }
        for (int day = first; day <= last; day++) {
            List<Interval> ofDay = days.computeIfAbsent(DayOfWeek.of(day + 1), key -> new ArrayList<>());
            if (ofDay.stream().anyMatch(interval::overlaps)) {
                throw new IllegalArgumentException("op " + DAYS.get(day) + " overlappen twee openingstijden");
            }
            ofDay.add(interval);
            ofDay.sort(Comparator.comparing(Interval::fromMinute));
        }
    }

    private static int minuteOfDay(String hour, String minute) {
        return Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    }

    /**
     * The opening hours on a day of the week.
     *
     * @param day a day of the week
     * @return the intervals from early to late, none if closed
     */
    public List<Interval> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /**
     * Whether the hours hold on holidays and closing days too.
     *
     * @return true if they do
     */
    public boolean onHolidays() {
        return onHolidays;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningHours hours && hours.days.equals(days) && hours.onHolidays == onHolidays;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /**
     * The hours as they were read.
     *
     * @return a text that {@link #parse} reads
     */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }

    /**
     * From one minute of a day until another.
     *
     * @param fromMinute the first minute, 0 to 1439
     * @param untilMinute the minute after the last, 1 to 1440
     */
    public record Interval(int fromMinute, int untilMinute) {
        private static final int MINUTES_OF_DAY = 24 * 60;

        /**
         * Refuses an empty interval and one outside the day with an {@link IllegalArgumentException}.
         *
         * @param fromMinute the first minute, 0 to 1439
         * @param untilMinute the minute after the last, 1 to 1440
         */
        public Interval {
            if (fromMinute < 0 || untilMinute > MINUTES_OF_DAY || fromMinute >= untilMinute) {
                throw new IllegalArgumentException(
                        "een openingstijd begint voor hij eindigt, tussen 00:00 en 24:00 van dezelfde dag");
            }
        }

        private boolean overlaps(Interval other) {
            return fromMinute < other.untilMinute && other.fromMinute < untilMinute;
        }
    }
}
