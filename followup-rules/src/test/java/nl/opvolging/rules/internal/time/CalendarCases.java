package nl.opvolging.rules.internal.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.opvolging.rules.internal.time.Pauses.Interval;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.TermUnit;

/** Where the laws of the calendar look: mostly near holidays, closing days, opening hours and clock changes. */
abstract class CalendarCases {
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);

    /** Moments where something begins, ends or changes. */
    private static final List<LocalTime> EDGES = List.of(
            LocalTime.MIDNIGHT,
            LocalTime.of(1, 59, 59),
            LocalTime.of(2, 30),
            LocalTime.of(3, 0),
            LocalTime.of(8, 30),
            LocalTime.of(12, 0),
            LocalTime.of(17, 0),
            LocalTime.of(17, 0, 1),
            LocalTime.of(23, 59, 59),
            LocalTime.MAX);

    /** The days around which holidays, closing days and clock changes lie close together. */
    private static final List<LocalDate> SPECIAL = List.of(
            LocalDate.of(2024, 12, 24),
            LocalDate.of(2025, 4, 26),
            LocalDate.of(2026, 3, 28),
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 5, 14),
            LocalDate.of(2026, 10, 24),
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2028, 12, 29));

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, DutchDates.AMSTERDAM);
    }

    /** A pause that lies near an anchor; it may be empty. */
    record Near(int daysLater, LocalTime from, int days, LocalTime until) {
        Interval to(Instant anchor) {
            LocalDate first = day(anchor).plusDays(daysLater);
            return new Interval(at(first, from), at(first.plusDays(days), until), "even aanzien");
        }

        private static Instant at(LocalDate date, LocalTime time) {
            return date.atTime(time.withNano(0)).atZone(DutchDates.AMSTERDAM).toInstant();
        }
    }

    static Pauses near(Instant anchor, List<Near> pauses) {
        return Pauses.of(pauses.stream().map(pause -> pause.to(anchor)).toList());
    }

    static Pauses and(Pauses pauses, Interval more) {
        List<Interval> all = new ArrayList<>(pauses.intervals());
        all.add(more);
        return Pauses.of(all);
    }

    @Provide
    Arbitrary<Near> pause() {
        return Combinators.combine(
                        Arbitraries.integers().between(-4, 14),
                        times(),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(0)),
                                Tuple.of(3, Arbitraries.integers().between(0, 6)),
                                Tuple.of(1, Arbitraries.integers().between(0, 40))),
                        times())
                .as(Near::new);
    }

    @Provide
    Arbitrary<List<Near>> pauses() {
        return pause().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Instant> anchors() {
        return Combinators.combine(days(), times())
                .as((day, time) -> day.atTime(time).atZone(DutchDates.AMSTERDAM).toInstant());
    }

    @Provide
    Arbitrary<Instant> wholeMinutes() {
        return anchors().map(at -> Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), 60) * 60));
    }

    @Provide
    Arbitrary<Duration> gaps() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 3L * 24 * 60 * 60).map(Duration::ofSeconds),
                Arbitraries.longs().between(0, 4L * 60 * 60).map(Duration::ofSeconds),
                Arbitraries.of(Duration.ofNanos(1), Duration.ofMillis(999), Duration.ofDays(30)));
    }

    @Provide
    Arbitrary<Amount> amounts() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 5),
                                Arbitraries.integers().between(0, 90)),
                        Arbitraries.of(TermUnit.class))
                .as(Amount::new);
    }

    @Provide
    Arbitrary<OpeningHours> hours() {
        return Arbitraries.of(
                        "ma-vr 08:30-17:00",
                        "altijd",
                        "ma-do 09:00-12:00, ma-do 13:00-17:00, vr 09:00-12:00",
                        "ma 12:00-24:00, wo-do 00:00-08:30, za 10:00-16:00 ook op feestdagen",
                        "za-zo 00:00-24:00",
                        "zo 01:00-02:30, zo 02:30-03:15, vr 17:00-23:00")
                .map(OpeningHours::parse);
    }

    @Provide
    Arbitrary<Set<LocalDate>> closingDays() {
        return days().set().ofMaxSize(12);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(FIRST.toEpochDay(), LAST.toEpochDay())
                        .map(LocalDate::ofEpochDay),
                Combinators.combine(
                                Arbitraries.of(SPECIAL), Arbitraries.integers().between(-4, 8))
                        .as(LocalDate::plusDays));
    }

    private static Arbitrary<LocalTime> times() {
        return Arbitraries.oneOf(
                Arbitraries.of(EDGES),
                Arbitraries.integers().between(0, 24 * 60 * 60 - 1).map(LocalTime::ofSecondOfDay));
    }
}
