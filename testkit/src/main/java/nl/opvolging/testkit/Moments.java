package nl.opvolging.testkit;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import nl.opvolging.rules.DateRange;

/** Moments on days of a range, in Dutch local time. */
final class Moments {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Set<MonthDay> SPECIAL_DAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 2),
            MonthDay.of(2, 28),
            MonthDay.of(2, 29),
            MonthDay.of(4, 26),
            MonthDay.of(4, 27),
            MonthDay.of(5, 5),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 31));
    private static final List<LocalTime> SPECIAL_TIMES = Stream.of(
                    "00:00:00",
                    "00:00:01",
                    "02:00:00",
                    "02:30:00",
                    "03:00:00",
                    "07:00:00",
                    "08:30:00",
                    "12:00:00",
                    "16:59:59",
                    "17:00:00",
                    "18:00:00",
                    "23:00:00",
                    "23:59:59")
            .map(LocalTime::parse)
            .toList();

    private Moments() {}

    /** Any second. */
    static Arbitrary<Instant> within(DateRange days) {
        long first = days.first().atStartOfDay(AMSTERDAM).toEpochSecond();
        long end = days.last().plusDays(1).atStartOfDay(AMSTERDAM).toEpochSecond();
        return Arbitraries.longs()
                .between(first, end - 1)
                .withDistribution(RandomDistribution.uniform())
                .map(Instant::ofEpochSecond);
    }

    /** Where days, office hours, years and the clock itself change. */
    static Arbitrary<Instant> atEdgesWithin(DateRange days) {
        List<LocalDate> edges = days.first()
                .datesUntil(days.last().plusDays(1))
                .filter(day -> day.equals(days.first()) || day.equals(days.last()) || isEdge(day))
                .toList();
        return Combinators.combine(Arbitraries.of(edges), Arbitraries.of(SPECIAL_TIMES))
                .as((day, time) -> day.atTime(time).atZone(AMSTERDAM).toInstant());
    }

    private static boolean isEdge(LocalDate day) {
        boolean easterToWhitsun = !day.isBefore(day.withMonth(3).withDayOfMonth(20))
                && !day.isAfter(day.withMonth(6).withDayOfMonth(15))
                && (day.getDayOfWeek() == DayOfWeek.FRIDAY || day.getDayOfWeek() == DayOfWeek.MONDAY);
        return easterToWhitsun || isClockChange(day) || SPECIAL_DAYS.contains(MonthDay.from(day));
    }

    private static boolean isClockChange(LocalDate day) {
        boolean month = day.getMonth() == Month.MARCH || day.getMonth() == Month.OCTOBER;
        return month && day.equals(day.with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY)));
    }
}
