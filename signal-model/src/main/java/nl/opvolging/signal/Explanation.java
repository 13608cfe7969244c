package nl.opvolging.signal;

import java.util.List;

/**
 * Why a plan is as it is.
 *
 * @param text a short text in plain Dutch, fit to read to a volunteer
 * @param trace every clause that answered, in the order in which they were asked
 */
public record Explanation(String text, List<TraceLine> trace) {
    /**
     * Keeps its own copy of the list.
     *
     * @param text a short text in plain Dutch, fit to read to a volunteer
     * @param trace every clause that answered, in the order in which they were asked
     */
    public Explanation {
        trace = List.copyOf(trace);
    }
}
