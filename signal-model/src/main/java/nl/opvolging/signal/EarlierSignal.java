package nl.opvolging.signal;

import java.time.Instant;

/**
 * An earlier report about the same matter, in another case file.
 *
 * @param caseFile the case file in which it stands
 * @param reportedAt when it was reported
 */
public record EarlierSignal(CaseRef caseFile, Instant reportedAt) {
    /**
     * Refuses a moment with which no calendar can reckon with an {@link IllegalArgumentException}.
     *
     * @param caseFile the case file in which it stands
     * @param reportedAt when it was reported
     */
    public EarlierSignal {
        Moments.requireReckonable("the earlier report in case file " + caseFile, reportedAt);
    }
}
