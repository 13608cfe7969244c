package nl.opvolging.rules.internal.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The clock of Amsterdam. Its changes in the years in which cases are stand in a table, since asking the rules of the zone
 * takes longer than counting a term does; for all other years the rules are asked.
 */
final class DutchClock {
    private static final ZoneRules RULES = DutchDates.AMSTERDAM.getRules();

    /** In which no change is going on, in local time neither. */
    private static final long FIRST = Instant.parse("1995-01-10T00:00:00Z").getEpochSecond();

    private static final long LAST = Instant.parse("2100-01-10T00:00:00Z").getEpochSecond();
    private static final long DAY = 24 * 60 * 60;
    private static final long HALF_A_YEAR = Duration.ofDays(365).toSeconds() / 2;

    private static final long[] CHANGES;
    /** The local second, by the clock before it, at which each change comes. */
    private static final long[] LOCAL_CHANGES;
    /** The first before all changes, and then that after each. */
    private static final ZoneOffset[] OFFSETS;

    static {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition change = RULES.nextTransition(Instant.ofEpochSecond(FIRST));
        while (change.toEpochSecond() < LAST) {
            changes.add(change);
            change = RULES.nextTransition(change.getInstant());
        }
        CHANGES =
                changes.stream().mapToLong(ZoneOffsetTransition::toEpochSecond).toArray();
        LOCAL_CHANGES = changes.stream()
                .mapToLong(next -> next.getDateTimeBefore().toEpochSecond(ZoneOffset.UTC))
                .toArray();
        OFFSETS = new ZoneOffset[CHANGES.length + 1];
        OFFSETS[0] = RULES.getOffset(Instant.ofEpochSecond(FIRST));
        for (int i = 0; i < CHANGES.length; i++) {
            OFFSETS[i + 1] = changes.get(i).getOffsetAfter();
        }
    }

    private DutchClock() {}

    /** How far the clock is ahead of UTC at a moment. */
    static ZoneOffset offsetAt(Instant instant) {
        long second = instant.getEpochSecond();
        return isKept(second) ? OFFSETS[changesUntil(CHANGES, second)] : RULES.getOffset(instant);
    }

    /**
     * The instant of a second of a local day. A second that the clock skips is the instant of the change, and of a second that
     * comes twice it is the first: so a later second never has an earlier instant.
     *
     * @param epochDay the day
     * @param secondOfDay the second, which may be that of a later day
     */
    static Instant at(long epochDay, long secondOfDay) {
        long local = epochDay * DAY + secondOfDay;
        if (!isKept(local)) {
            return byRules(LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC));
        }
        int changes = changesUntil(LOCAL_CHANGES, local);
        long second = local - OFFSETS[changes].getTotalSeconds();
        return Instant.ofEpochSecond(changes == 0 ? second : Math.max(second, CHANGES[changes - 1]));
    }

    private static Instant byRules(LocalDateTime local) {
        List<ZoneOffset> offsets = RULES.getValidOffsets(local);
        return offsets.isEmpty() ? RULES.getTransition(local).getInstant() : local.toInstant(offsets.get(0));
    }

    private static boolean isKept(long second) {
        return second >= FIRST && second < LAST;
    }

    /** How many of the changes have come at a second: about two a year, and then looked for nearby. */
    private static int changesUntil(long[] changes, long second) {
        int come = (int) Math.max(0, Math.min(changes.length, (second - changes[0]) / HALF_A_YEAR));
        while (come < changes.length && changes[come] <= second) {
            come++;
        }
        while (come > 0 && changes[come - 1] > second) {
            come--;
        }
        return come;
    }
}
