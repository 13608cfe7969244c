package nl.opvolging.rules.internal.pack;

import java.time.Duration;
import nl.opvolging.signal.Amount;

/**
 * How long an amount of time can take, whenever it starts.
 *
 * @param shortest the shortest elapsed time
 * @param longest a time that is certainly long enough, whatever the holidays and opening hours
 */
record TimeSpan(Duration shortest, Duration longest) {
    private static final int DAYS_OF_WEEK = 7;
    /** No ten working days in a row take more than this many calendar days, weekends and holidays included. */
    private static final int LONGEST_FOR_TEN_WORKING_DAYS = 28;

    private static final int TEN = 10;

    static TimeSpan of(Amount amount) {
        int count = amount.count();
        return switch (amount.unit()) {
            case MINUTES -> new TimeSpan(Duration.ofMinutes(count), Duration.ofMinutes(count));
            case HOURS -> new TimeSpan(Duration.ofHours(count), Duration.ofHours(count));
            case OFFICE_HOURS -> new TimeSpan(Duration.ofHours(count), workingDays(count + 1));
            case DAYS, CALENDAR_DAYS -> new TimeSpan(Duration.ofDays(count), Duration.ofDays(count + TEN));
            case WORKING_DAYS -> new TimeSpan(Duration.ofDays(Math.max(0, count - 1)), workingDays(count));
            case WEEKS ->
                new TimeSpan(
                        Duration.ofDays((long) DAYS_OF_WEEK * count),
                        Duration.ofDays((long) DAYS_OF_WEEK * count + TEN));
        };
    }

    private static Duration workingDays(int count) {
        return Duration.ofDays((long) (count / TEN + 1) * LONGEST_FOR_TEN_WORKING_DAYS);
    }
}
