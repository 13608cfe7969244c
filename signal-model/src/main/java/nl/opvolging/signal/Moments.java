package nl.opvolging.signal;

import java.time.Instant;

/** Which moments a calendar can reckon with. */
final class Moments {
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2999-12-31T23:59:59Z");

    private Moments() {}

    static void requireReckonable(String what, Instant moment) {
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw new IllegalArgumentException(
                    "A moment lies in the years 1900 to 2999, but " + what + " is at " + moment);
        }
    }

    static void requireEnd(String what, Instant from, Instant until) {
        requireReckonable("the end of " + what, until);
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException(
                    "An end lies after the beginning, but " + what + " begins at " + from + " and ends at " + until);
        }
    }
}
