package nl.opvolging.desk.page;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.OpeningHours.Interval;

/** Opening hours as a sentence says them. */
final class SpokenHours {
    private static final int MINUTES_OF_HOUR = 60;

    private SpokenHours() {}

    /** Such as {@code maandag tot en met vrijdag van 08:30 tot 17:00 uur}: days after each other with the same hours together. */
    static String of(OpeningHours hours) {
        if (hours.equals(OpeningHours.ALWAYS)) {
            return "altijd";
        }
        List<String> parts = new ArrayList<>();
        int first = 1;
        for (int day = 1; day <= DutchMoments.DAYS.size(); day++) {
            List<Interval> times = hours.on(DayOfWeek.of(day));
            boolean ends = day == DutchMoments.DAYS.size() || !times.equals(hours.on(DayOfWeek.of(day + 1)));
            if (ends && !times.isEmpty()) {
                parts.add(days(first, day) + " "
                        + Phrase.and(times.stream().map(SpokenHours::of).toList()) + " uur");
            }
            first = ends ? day + 1 : first;
        }
        return Phrase.and(parts) + (hours.onHolidays() ? ", ook op feestdagen" : "");
    }

    private static String days(int first, int last) {
        String from = DutchMoments.DAYS.get(first - 1);
        return first == last
                ? from
                : from + (last == first + 1 ? " en " : " tot en met ") + DutchMoments.DAYS.get(last - 1);
    }

    private static String of(Interval times) {
        return "van " + time(times.fromMinute()) + " tot " + time(times.untilMinute());
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / MINUTES_OF_HOUR, minute % MINUTES_OF_HOUR);
    }
}
