package nl.opvolging.signal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** One thing that an observer noticed, as noticed: no cause, no diagnosis. */
@Value.Immutable
@JsonDeserialize(builder = Observation.Builder.class)
public interface Observation {
    /**
     * What was noticed, in the vocabulary of the packs.
     *
     * @return the sign
     */
    Sign sign();

    /**
     * How it was noticed.
     *
     * @return the sense
     */
    Sense sense();

    /**
     * Whether it was noticed more than once.
     *
     * @return yes, no or (by default) unknown
     */
    @Value.Default
    default Answer recurring() {
        return Answer.UNKNOWN;
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an observation. */
    final class Builder extends ImmutableObservation.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
