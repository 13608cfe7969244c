package nl.opvolging.rules.internal.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.internal.time.DutchDates;
import org.jspecify.annotations.Nullable;

/**
 * Finds the report with which something takes longest, exact to the second.
 *
 * <p>Every count of the calendar does one of two things when its anchor goes on by a second: its end stays, or goes on by a
 * second too. It changes from one to the other, or jumps, at an opening, a closing or the begin of a day of its anchor
 * ({@link Marks}), or where its end leaps over a closed time. So between two such turns the time that is left does not grow,
 * and is longest at the first report after a turn. A stretch is halved until its two ends show that nothing turns between
 * them: each moment of the one is, in the other, the same or as much later as the report.
 */
final class Longest {
    private final Course course;
    private final Duration atLeast;
    private @Nullable Found best;
    private Duration seen;

    /**
     * A report with its end.
     *
     * @param report the moment of the report
     * @param end when it is done
     */
    record Found(Instant report, Course.End end) {
        Duration duration() {
            return Duration.between(report, end.at());
        }
    }

    /**
     * Looks for what takes longest.
     *
     * @param atLeast what takes less time than this is of no account
     */
    Longest(Course course, Duration atLeast) {
        this.course = course;
        this.atLeast = atLeast;
        this.seen = atLeast;
    }

    /** Looks at the reports of some days, from early to late; stretches that cannot hold a longer one are passed over. */
    void look(List<LocalDate> days) {
        if (days.isEmpty()) {
            return;
        }
        Instant from = DutchDates.startOf(days.get(0));
        Instant until =
                DutchDates.startOf(days.get(days.size() - 1).plusDays(1)).minusSeconds(1);
        if (isShorter(from, until)) {
            return;
        }
        Run first = run(from);
        Run last = run(until);
        if (days.size() == 1 || turn(first, last).isEmpty()) {
            look(first, last);
        } else {
            look(days.subList(days.size() / 2, days.size()));
            look(days.subList(0, days.size() / 2));
        }
    }

    private boolean isShorter(Instant from, Instant until) {
        Optional<Duration> most = course.bound(until).map(end -> Duration.between(from, end));
        return most.filter(duration ->
                        duration.compareTo(atLeast) < 0 || (best != null && duration.compareTo(best.duration()) < 0))
                .isPresent();
    }

    Optional<Found> found() {
        return Optional.ofNullable(best);
    }

    /** The longest time that was seen: what was passed over takes no longer. */
    Duration seen() {
        return seen;
    }

    /** Looks at all reports from one moment up to and including another, both in whole seconds. */
    void look(Instant from, Instant until) {
        look(run(from), run(until));
    }

    private record Run(Instant report, Optional<Course.End> end, Trace trace) {}

    private Run run(Instant report) {
        Trace trace = new Trace();
        Optional<Course.End> end = course.end(report, trace);
        end.ifPresent(reached -> {
            trace.add(reached.at(), Marks.NONE);
            Duration duration = Duration.between(report, reached.at());
            seen = duration.compareTo(seen) > 0 ? duration : seen;
        });
        return new Run(report, end, trace);
    }

    private void look(Run first, Run last) {
        Optional<Instant> turn = turn(first, last);
        if (turn.isEmpty()) {
            first.end().ifPresent(end -> keep(new Found(first.report(), end)));
            return;
        }
        Instant after = turn.get();
        Instant before = after.minusSeconds(1);
        look(first, before.equals(first.report()) ? first : run(before));
        look(after.equals(last.report()) ? last : run(after), last);
    }

    private static Optional<Instant> turn(Run first, Run last) {
        if (first.report().equals(last.report())) {
            return Optional.empty();
        }
        Optional<Instant> turn = first.trace().turn(first.report(), last.report(), last.trace());
        boolean alike = first.end().isPresent() == last.end().isPresent()
                && first.end().flatMap(Course.End::who).equals(last.end().flatMap(Course.End::who));
        long apart = Duration.between(first.report(), last.report()).toSeconds();
        return turn.isPresent() || alike ? turn : Optional.of(first.report().plusSeconds((apart + 1) / 2));
    }

    private void keep(Found found) {
        int longer = best == null ? 1 : found.duration().compareTo(best.duration());
        if (longer > 0 || (longer == 0 && best != null && found.report().isBefore(best.report()))) {
            best = found;
        }
    }
}
