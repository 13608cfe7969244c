package nl.opvolging.rules.internal.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.signal.OpeningHours;

/**
 * Moments of the days on which an agreement holds, one for each way in which the windows come together. These can only
 * change at fixed hours, at the opening and the closing of the office, and from day to day by weekday and holiday.
 */
final class Moments {
    private static final int MOST_YEARS = 10;
    private static final int MINUTES_OF_HOUR = 60;
    private static final int MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR;
    private static final int TEN_O_CLOCK = 10 * MINUTES_OF_HOUR;
    private static final List<Integer> FIXED_HOURS = List.of(0, 7, 18, 23, 24);

    private Moments() {}

    static List<Instant> of(Chain agreement) {
        DateRange validity = agreement.packs().get(0).validity();
        LocalDate end = validity.first().plusYears(MOST_YEARS);
        LocalDate last = validity.last().isBefore(end) ? validity.last() : end;
        Set<List<Object>> seen = new HashSet<>();
        Map<Set<TimeWindow>, Instant> moments = new LinkedHashMap<>();
        for (LocalDate day = validity.first(); !day.isAfter(last); day = day.plusDays(1)) {
            Set<TimeWindow> atNoon = agreement.calendar().windowsAt(at(day, MINUTES_OF_DAY / 2));
            if (seen.add(List.of(day.getDayOfWeek(), atNoon.contains(TimeWindow.HOLIDAY)))) {
                addMomentsOf(day, agreement, moments);
            }
        }
        return moments.values().stream()
                .sorted(Comparator.comparing(
                        moment -> !isOrdinary(agreement.calendar().windowsAt(moment))))
                .toList();
    }

    private static boolean isOrdinary(Set<TimeWindow> windows) {
        return windows.equals(Set.of(TimeWindow.OFFICE_HOURS, TimeWindow.WORKING_DAY));
    }

    private static void addMomentsOf(LocalDate day, Chain agreement, Map<Set<TimeWindow>, Instant> moments) {
        TreeSet<Integer> changes = new TreeSet<>();
        FIXED_HOURS.forEach(hour -> changes.add(hour * MINUTES_OF_HOUR));
        for (OpeningHours.Interval interval : agreement.officeHours().on(day.getDayOfWeek())) {
            changes.add(interval.fromMinute());
            changes.add(interval.untilMinute());
        }
        for (int from : changes.headSet(MINUTES_OF_DAY)) {
            Instant moment = at(day, handy(from, changes.higher(from)));
            moments.putIfAbsent(agreement.calendar().windowsAt(moment), moment);
        }
    }

    /** A minute between two others that is easily read: ten o'clock, or else the first full hour. */
    private static int handy(int from, int until) {
        if (from <= TEN_O_CLOCK && TEN_O_CLOCK < until) {
            return TEN_O_CLOCK;
        }
        int fullHour = (from + MINUTES_OF_HOUR - 1) / MINUTES_OF_HOUR * MINUTES_OF_HOUR;
        return fullHour < until ? fullHour : from;
    }

    private static Instant at(LocalDate day, int minute) {
        return day.atTime(LocalTime.ofSecondOfDay((long) minute * MINUTES_OF_HOUR))
                .atZone(DutchMoments.ZONE)
                .toInstant();
    }
}
