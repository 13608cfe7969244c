package nl.opvolging.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.opvolging.rules.internal.time.DutchDates;

/** Days and moments as explanations write them: in Dutch, in Dutch local time, whatever the machine's locale and zone. */
public final class DutchMoments {
    /** The zone of all calendar arithmetic. */
    public static final ZoneId ZONE = DutchDates.AMSTERDAM;

    /** The names of the days of the week, Monday first. */
    public static final List<String> DAYS = DutchDates.LONG_DAYS;

    /** The names of the months, January first. */
    public static final List<String> MONTHS = DutchDates.MONTHS;

    private DutchMoments() {}

    /**
     * A moment; seconds are left out.
     *
     * @param moment the moment
     * @return such as {@code donderdag 14 mei 2026 om 17:00}
     */
    public static String inFull(Instant moment) {
        return DutchDates.longMoment(moment);
    }

    /**
     * A day.
     *
     * @param day the day
     * @return such as {@code donderdag 14 mei 2026}
     */
    public static String inFull(LocalDate day) {
        return DutchDates.longDay(day);
    }
}
