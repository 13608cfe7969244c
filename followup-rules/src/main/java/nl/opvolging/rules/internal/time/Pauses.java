package nl.opvolging.rules.internal.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The intervals in which a clock stands still, from early to late. Intervals that overlap or meet are one interval with the
 * reasons of all.
 *
 * <p>An instance is immutable. It depends on the intervals only, not on the order in which they are given.
 */
public final class Pauses {
    private static final Pauses NONE = new Pauses(List.of());
    private static final Comparator<Interval> EARLY_TO_LATE =
            Comparator.comparing(Interval::from).thenComparing(Interval::until).thenComparing(Interval::reason);

    private final List<Interval> intervals;

    /** The epoch day on which each interval begins. */
    private final long[] firstDays;

    /** The epoch day on which each interval ends. */
    private final long[] lastDays;

    private Pauses(List<Interval> intervals) {
        this.intervals = intervals;
        this.firstDays =
                intervals.stream().mapToLong(pause -> day(pause.from())).toArray();
        this.lastDays =
                intervals.stream().mapToLong(pause -> day(pause.until())).toArray();
    }

    private static long day(Instant at) {
        return DutchDates.dayOf(at).toEpochDay();
    }

    /**
     * No pauses.
     *
     * @return a clock that never stands still
     */
    public static Pauses none() {
        return NONE;
    }

    /**
     * The pauses of a clock.
     *
     * @param intervals the intervals in any order; they may overlap, and those that do not end after their begin are left out
     * @return the pauses
     */
    public static Pauses of(List<Interval> intervals) {
        List<Interval> merged = new ArrayList<>();
        Set<String> reasons = new LinkedHashSet<>();
        for (Interval next : intervals.stream()
                .filter(Interval::isSomeTime)
                .sorted(EARLY_TO_LATE)
                .toList()) {
            Interval last = merged.isEmpty() ? next : merged.get(merged.size() - 1);
            if (merged.isEmpty() || next.from().isAfter(last.until())) {
                reasons.clear();
                reasons.add(next.reason());
                merged.add(next);
            } else {
                reasons.add(next.reason());
                merged.set(
                        merged.size() - 1,
                        new Interval(last.from(), later(last.until(), next.until()), String.join(" en ", reasons)));
            }
        }
        return merged.isEmpty() ? NONE : new Pauses(List.copyOf(merged));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /**
     * The intervals, from early to late, with time between each two.
     *
     * @return the intervals; not modifiable
     */
    public List<Interval> intervals() {
        return intervals;
    }

    boolean isEmpty() {
        return intervals.isEmpty();
    }

    /** The interval that a moment is inside, after its begin and before its end. */
    Optional<Interval> around(Instant at) {
        return endingAfter(at).filter(pause -> pause.from().isBefore(at));
    }

    /** The first interval that ends after a moment. */
    Optional<Interval> endingAfter(Instant at) {
        for (Interval pause : intervals) {
            if (pause.until().isAfter(at)) {
                return Optional.of(pause);
            }
        }
        return Optional.empty();
    }

    /** The interval because of which a day does not count: after the day that it begins, up to and with the day that it ends. */
    Optional<Interval> stopping(LocalDate date) {
        long day = date.toEpochDay();
        for (int i = 0; i < lastDays.length && firstDays[i] < day; i++) {
            if (day <= lastDays[i]) {
                return Optional.of(intervals.get(i));
            }
        }
        return Optional.empty();
    }

    /** That many days that count after a day; the intervals that made it later are handed over. */
    LocalDate plusDays(LocalDate start, long days, Consumer<Interval> used) {
        long from = start.toEpochDay();
        long end = from + days;
        for (int i = 0; i < lastDays.length; i++) {
            long first = Math.max(from, firstDays[i]);
            if (first < end && first < lastDays[i]) {
                end += lastDays[i] - first;
                used.accept(intervals.get(i));
            }
        }
        return LocalDate.ofEpochDay(end);
    }

    /** How many days do not count, in all. */
    long days() {
        long days = 0;
        for (int i = 0; i < lastDays.length; i++) {
            days += lastDays[i] - firstDays[i];
        }
        return days;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pauses pauses && pauses.intervals.equals(intervals);
    }

    @Override
    public int hashCode() {
        return intervals.hashCode();
    }

    @Override
    public String toString() {
        return intervals.toString();
    }

    /**
     * One pause.
     *
     * @param from from when on the clock stands still
     * @param until when it goes on
     * @param reason why, in Dutch, to be read between brackets
     */
    public record Interval(Instant from, Instant until, String reason) {
        private boolean isSomeTime() {
            return from.isBefore(until);
        }
    }
}
