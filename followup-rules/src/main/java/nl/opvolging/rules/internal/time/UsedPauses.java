package nl.opvolging.rules.internal.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.opvolging.rules.internal.time.Pauses.Interval;
import org.jspecify.annotations.Nullable;

/** The pauses that made a term end later, from early to late, and how to say so. */
final class UsedPauses {
    private static final int MOST_NAMED = 4;

    private List<Interval> pauses = List.of();
    private @Nullable Instant paused;

    /** Notes a pause, which is the last one or a later one. */
    void add(Interval pause) {
        if (pauses.isEmpty() || !pauses.get(pauses.size() - 1).equals(pause)) {
            pauses = pauses.isEmpty() ? new ArrayList<>() : pauses;
            pauses.add(pause);
        }
    }

    /** Notes that a term would have ended at a moment inside a pause. */
    void insteadOf(Instant end) {
        paused = end;
    }

    boolean isEmpty() {
        return pauses.isEmpty();
    }

    /** Appends such as {@code gepauzeerd van do 5-2 10:00 tot ma 9-2 12:00 (even aanzien)}; needs a pause at least. */
    void appendTo(TermText text) {
        int named = Math.min(pauses.size(), MOST_NAMED);
        int unnamed = pauses.size() - named;
        int parts = named + (unnamed > 0 ? 1 : 0);
        text.plain("gepauzeerd ");
        for (int i = 0; i < named; i++) {
            Interval pause = pauses.get(i);
            text.separator(i, parts)
                    .plain("van ")
                    .moment(DutchDates.local(pause.from()))
                    .plain(" tot ")
                    .moment(DutchDates.local(pause.until()))
                    .plain(" (")
                    .plain(pause.reason())
                    .plain(")");
        }
        if (unnamed > 0) {
            text.separator(named, parts).plain("daarna nog ").number(unnamed).plain(" keer");
        }
        if (paused != null) {
            text.plain(", dus niet ").moment(DutchDates.local(paused));
        }
    }
}
