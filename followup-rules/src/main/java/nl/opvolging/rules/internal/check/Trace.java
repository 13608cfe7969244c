package nl.opvolging.rules.internal.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The moments through which a count came to its end, each with what the next count does with it. */
final class Trace {
    private final List<Instant> moments = new ArrayList<>();
    private final List<Marks> marks = new ArrayList<>();

    /** Notes a moment that what follows depends on. */
    void add(Instant moment, Marks changes) {
        moments.add(moment);
        marks.add(changes);
    }

    /** Notes all that another count noted. */
    void addAll(Trace other) {
        moments.addAll(other.moments);
        marks.addAll(other.marks);
    }

    /**
     * Where between two reports the count may change its course.
     *
     * @param from the earlier report
     * @param until the later report
     * @param later its trace
     * @return a moment after the first report, and not after the second, at which to look at both sides; empty if all between
     *     the two goes alike: every moment either stands still, or goes along with the report without passing a mark
     */
    Optional<Instant> turn(Instant from, Instant until, Trace later) {
        long apart = Duration.between(from, until).toSeconds();
        if (moments.size() != later.moments.size()) {
            return Optional.of(from.plusSeconds((apart + 1) / 2));
        }
        for (int i = 0; i < moments.size(); i++) {
            Instant here = moments.get(i);
            Instant there = later.moments.get(i);
            long moved = Duration.between(here, there).toSeconds();
            if (moved != 0 && moved != apart) {
                return Optional.of(from.plusSeconds((apart + 1) / 2));
            }
            if (moved != 0) {
                Optional<Instant> mark = marks.get(i).between(here, there);
                if (mark.isPresent()) {
                    return Optional.of(from.plus(Duration.between(here, mark.get())));
                }
            }
        }
        return Optional.empty();
    }
}
