package nl.opvolging.rules.internal.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.OpeningHours;

/** One term that is counted from one anchor; for one use. */
abstract class TermCount {
    static final int MINUTES_OF_DAY = 24 * 60;

    final WorkCalendar calendar;
    final OpeningHours hours;
    final Instant anchor;
    final Amount amount;
    final Pauses pauses;
    final LocalDateTime local;
    final LocalDate day;
    final SkippedDays skipped = new SkippedDays();
    final UsedPauses used = new UsedPauses();

    TermCount(WorkCalendar calendar, OpeningHours hours, Instant anchor, Amount amount, Pauses pauses) {
        this.calendar = calendar;
        this.hours = hours;
        this.anchor = anchor;
        this.amount = amount;
        this.pauses = pauses;
        this.local = DutchDates.local(anchor);
        this.day = local.toLocalDate();
    }

    static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /** The last day that a search from a day on looks at: the days of the pauses come on top. */
    final LocalDate lastFrom(LocalDate start) {
        return start.plusDays(WorkCalendar.MOST_DAYS + pauses.days());
    }

    /** A moment, but never before the anchor: in the last second of a day its end is past already. */
    final Counted counted(Instant end, Supplier<TermText> text) {
        return new Counted(later(anchor, end), text);
    }

    final IllegalArgumentException tooFew(LocalDate last) {
        return new IllegalArgumentException(amount + " from " + anchor + " on are not found up to "
                + DutchDates.dayWithYear(last) + ": the closing days and the opening hours \"" + hours
                + "\" leave too little time. Maybe the amount is too large, or the hours are too short.");
    }
}
