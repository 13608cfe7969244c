package nl.opvolging.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import nl.opvolging.rules.DutchMoments;

/**
 * A clock that stands still until a test sets it. Its zone is Europe/Amsterdam, whatever the machine's. Safe for use by many
 * threads, so that a host under test can have it.
 */
public final class SettableClock extends Clock {
    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private SettableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /**
     * A clock that shows a moment.
     *
     * @param moment the moment
     * @return a new clock
     */
    public static SettableClock at(Instant moment) {
        return new SettableClock(new AtomicReference<>(moment), DutchMoments.ZONE);
    }

    /**
     * A clock that shows a Dutch local time.
     *
     * @param local such as {@code 2027-01-12T10:00}; of an hour that the clock has twice the first is meant
     * @return a new clock
     * @throws java.time.format.DateTimeParseException if that is no local time
     * @throws IllegalArgumentException if a Dutch clock never shows it
     */
    public static SettableClock at(String local) {
        return at(DutchTime.instant(LocalDateTime.parse(local)));
    }

    /**
     * Sets the clock, also back.
     *
     * @param moment the moment that it shows from now on, such as that of a plan's next review
     */
    public void set(Instant moment) {
        now.set(moment);
    }

    /**
     * Sets the clock, also back.
     *
     * @param local the Dutch local time that it shows from now on, as for {@link #at(String)}
     * @throws java.time.format.DateTimeParseException if that is no local time
     * @throws IllegalArgumentException if a Dutch clock never shows it
     */
    public void set(String local) {
        set(DutchTime.instant(LocalDateTime.parse(local)));
    }

    /**
     * Lets time pass. For working time, set it to what {@code agreement.after(clock.instant(), amount)} says.
     *
     * @param time how much; not less than nothing
     * @throws IllegalArgumentException if it is negative
     */
    public void advance(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Time passes forward, but this is " + time);
        }
        now.updateAndGet(before -> before.plus(time));
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /**
     * The same clock in another zone: setting one sets the other.
     *
     * @param other the zone
     * @return the clock in that zone
     */
    @Override
    public SettableClock withZone(ZoneId other) {
        return new SettableClock(now, other);
    }

    /**
     * What it shows.
     *
     * @return the local time in its zone, such as {@code 2027-01-12T10:00 Europe/Amsterdam}
     */
    @Override
    public String toString() {
        return LocalDateTime.ofInstant(instant(), zone) + " " + zone;
    }
}
