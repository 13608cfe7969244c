package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.List;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
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
        int passed = 0;
        while (passed < history.size() && !history.get(passed).happenedAt().isAfter(now)) {
            passed++;
        }
        CaseHistory split = new CaseHistory(history.subList(0, passed), history.subList(passed, history.size()));
        if (split.past.stream().noneMatch(SignalReceived.class::isInstance)) {
            throw new IllegalArgumentException(
                    "A plan needs a signal that has been reported, but the first signal of case file " + caseFile.id()
                            + " is reported after " + now);
        }
        return split;
    }
}
