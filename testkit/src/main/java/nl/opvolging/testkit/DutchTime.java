package nl.opvolging.testkit;

import java.time.Instant;
import java.time.LocalDateTime;
import nl.opvolging.rules.DutchMoments;

/** Moments as tests write them: in Dutch local time. */
final class DutchTime {
    private DutchTime() {}

    /** What the clock on the wall shows. */
    static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, DutchMoments.ZONE);
    }

    /** The moment at which it shows that; of an hour that it has twice the first is meant, and one that it skips is refused. */
    static Instant instant(LocalDateTime local) {
        Instant moment = local.atZone(DutchMoments.ZONE).toInstant();
        if (!local(moment).equals(local)) {
            throw new IllegalArgumentException(
                    "A Dutch clock never shows " + local + ": it is put forward then. Later it shows " + local(moment));
        }
        return moment;
    }
}
