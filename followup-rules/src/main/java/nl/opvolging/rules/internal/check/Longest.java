package nl.opvolging.rules.internal.check;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
    private @Nullable Found best;
    private Instant latest = Instant.MIN;

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

    Longest(Course course) {
        this.course = course;
    }

    Optional<Found> found() {
        return Optional.ofNullable(best);
    }

    /** The latest end that was seen. */
    Instant latest() {
        return latest;
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
            latest = reached.at().isAfter(latest) ? reached.at() : latest;
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
                && first.end().map(Course.End::who).equals(last.end().map(Course.End::who));
        long apart = Duration.between(first.report(), last.report()).getSeconds();
        return turn.isPresent() || alike
                ? turn
                : Optional.of(first.report().plusSeconds((apart + 1) / 2));
    }

    private void keep(Found found) {
        if (best == null || found.duration().compareTo(best.duration()) > 0) {
            best = found;
        }
    }
}
