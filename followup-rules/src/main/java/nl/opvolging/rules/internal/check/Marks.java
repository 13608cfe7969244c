package nl.opvolging.rules.internal.check;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.OpeningHours;

/** The seconds of a day at which what depends on a moment may change. */
final class Marks {
    /** For what is the same at all moments. */
    static final Marks NONE = new Marks(Set.of());

    /** For what is the same during a whole day. */
    static final Marks DAYS = new Marks(Set.of(0));

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final List<Integer> PARTS_OF_THE_DAY = List.of(0, 7 * HOUR, 18 * HOUR, 23 * HOUR);

    private final int[] seconds;

    private Marks(Set<Integer> seconds) {
        this.seconds = seconds.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** When somebody opens or closes; and right after closing, since closing time itself may still count. */
    static Marks of(OpeningHours hours) {
        return with(hours, List.of(0));
    }

    /** When a window begins or ends. */
    static Marks ofWindows(OpeningHours office) {
        return with(office, PARTS_OF_THE_DAY);
    }

    private static Marks with(OpeningHours hours, List<Integer> first) {
        Set<Integer> marks = new HashSet<>(first);
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.on(day).forEach(interval -> {
                marks.add(interval.fromMinute() * MINUTE);
                marks.add(interval.untilMinute() * MINUTE);
                marks.add(interval.untilMinute() * MINUTE + 1);
            });
        }
        return new Marks(marks);
    }

    /** The first mark after a moment and not after another. */
    Optional<Instant> between(Instant after, Instant last) {
        if (seconds.length == 0) {
            return Optional.empty();
        }
        LocalDate lastDay = DutchDates.dayOf(last);
        for (LocalDate day = DutchDates.dayOf(after); !day.isAfter(lastDay); day = day.plusDays(1)) {
            for (int second : seconds) {
                Instant mark = DutchDates.atSecond(day, second);
                if (mark.isAfter(after)) {
                    return mark.isAfter(last) ? Optional.empty() : Optional.of(mark);
                }
            }
        }
        return Optional.empty();
    }
}
