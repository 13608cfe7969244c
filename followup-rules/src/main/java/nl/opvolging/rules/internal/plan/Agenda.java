package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What falls due by itself if nothing happens, in the order of time; at one moment in the order of kind and name. */
final class Agenda {
    private final PriorityQueue<Item> items = new PriorityQueue<>();

    /** What can fall due, in the order in which it does so at one moment. */
    enum Kind {
        PAUSE_END,
        PARTNER_GONE,
        MERGER,
        LIMIT,
        RUNG
    }

    private record Item(Instant at, Kind kind, Supplier<String> name, BooleanSupplier isLive, Runnable happen)
            implements Comparable<Item> {
        @Override
        public int compareTo(Item other) {
            int byTime = at.compareTo(other.at);
            int byKind = byTime == 0 ? kind.compareTo(other.kind) : byTime;
            return byKind == 0 ? name.get().compareTo(other.name.get()) : byKind;
        }
    }

    /**
     * Writes something down.
     *
     * @param at when it falls due
     * @param kind what kind of thing it is
     * @param name tells it from others of its kind at the same moment
     * @param isLive asked at that moment: whether it still has to happen
     * @param happen what happens then
     */
    void add(Instant at, Kind kind, Supplier<String> name, BooleanSupplier isLive, Runnable happen) {
        items.add(new Item(at, kind, name, isLive, happen));
    }

    /** Lets everything happen that falls due up to and including a moment. */
    void runUntil(Instant moment) {
        Item next = items.peek();
        while (next != null && !next.at().isAfter(moment)) {
            items.remove();
            happen(next);
            next = items.peek();
        }
    }

    /** Lets everything happen that is still to come. */
    void runOut() {
        for (Item next = items.poll(); next != null; next = items.poll()) {
            happen(next);
        }
    }

    private static void happen(Item item) {
        if (item.isLive().getAsBoolean()) {
            item.happen().run();
        }
    }
}
