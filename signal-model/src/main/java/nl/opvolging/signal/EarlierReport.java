package nl.opvolging.signal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An earlier report about the same matter. */
@Value.Immutable
@JsonDeserialize(builder = EarlierReport.Builder.class)
public interface EarlierReport {
    /**
     * In which case file it stands.
     *
     * @return the case file
     */
    CaseRef caseFile();

    /**
     * When it was reported.
     *
     * @return the moment
     */
    Instant reportedAt();

    /**
     * Which signal it is.
     *
     * @return the signal, if it stands in this case file
     */
    Optional<SignalRef> signal();

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the report. */
    final class Builder extends ImmutableEarlierReport.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
