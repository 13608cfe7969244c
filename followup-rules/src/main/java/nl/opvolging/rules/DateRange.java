package nl.opvolging.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days from one up to and including another, in Dutch local time.
 *
 * @param first the first day
 * @param last the last day; {@link LocalDate#MAX} if no end is known
 */
public record DateRange(LocalDate first, LocalDate last) {
    /**
     * Refuses a range that ends before it begins with an {@link IllegalArgumentException}.
     *
     * @param first the first day
     * @param last the last day; {@link LocalDate#MAX} if no end is known
     */
    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A range begins before it ends, but this one is " + first + " to " + last);
        }
    }

    /**
     * Whether a day lies in the range.
     *
     * @param day any day
     * @return true from the first up to and including the last day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * The days that lie in both ranges.
     *
     * @param other another range
     * @return the overlap, empty if there is none
     */
    public Optional<DateRange> intersect(DateRange other) {
        LocalDate from = first.isAfter(other.first) ? first : other.first;
        LocalDate to = last.isBefore(other.last) ? last : other.last;
        return from.isAfter(to) ? Optional.empty() : Optional.of(new DateRange(from, to));
    }

    /**
     * The range in Dutch.
     *
     * @return such as {@code 2026-01-01 tot en met 2026-12-31}
     */
    @Override
    public String toString() {
        return last.equals(LocalDate.MAX) ? "vanaf " + first : first + " tot en met " + last;
    }
}
