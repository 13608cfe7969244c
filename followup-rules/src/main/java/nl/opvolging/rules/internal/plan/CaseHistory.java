package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalReceived;

/**
 * What has happened in a case up to a moment.
 *
 * @param past the events that have happened, from early to late
 * @param future the events that are recorded for a later moment
 */
record CaseHistory(List<CaseEvent> past, List<CaseEvent> future) {
    /**
     * The history of a case at a moment.
     *
     * @throws IllegalArgumentException if no signal has been reported by then
     */
    static CaseHistory of(CaseFile caseFile, Instant now) {
        List<CaseEvent> history = caseFile.history();
        List<CaseEvent> past = history.stream()
                .filter(event -> !event.happenedAt().isAfter(now))
                .toList();
        CaseHistory split = new CaseHistory(past, history.subList(past.size(), history.size()));
        if (split.signals().isEmpty()) {
            throw new IllegalArgumentException(
                    "A plan needs a signal that has been reported, but the first signal of case file " + caseFile.id()
                            + " is reported after " + now);
        }
        return split;
    }

    /** All events, from early to late. */
    List<CaseEvent> all() {
        return Stream.concat(past.stream(), future.stream()).toList();
    }

    /** The signals that have been reported, from early to late. */
    List<Signal> signals() {
        return events(SignalReceived.class).map(SignalReceived::signal).toList();
    }

    private <E extends CaseEvent> Stream<E> events(Class<E> kind) {
        return past.stream().filter(kind::isInstance).map(kind::cast);
    }
}
