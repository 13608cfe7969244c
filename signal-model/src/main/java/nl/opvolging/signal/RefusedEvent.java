package nl.opvolging.signal;

import java.util.List;

/**
 * An event that was not allowed when it happened. It stands in the case file and changes nothing.
 *
 * @param event which event it is
 * @param kind what kind of thing was done
 * @param reason why it was not allowed: one Dutch sentence
 * @param allowed what was allowed to the same actor at that moment
 */
public record RefusedEvent(EventRef event, EventKind kind, String reason, List<EventKind> allowed) {
    /**
     * Keeps its own copy of the list.
     *
     * @param event which event it is
     * @param kind what kind of thing was done
     * @param reason why it was not allowed: one Dutch sentence
     * @param allowed what was allowed to the same actor at that moment
     */
    public RefusedEvent {
        allowed = List.copyOf(allowed);
    }
}
