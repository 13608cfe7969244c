package nl.opvolging.signal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that will happen if nobody does anything. */
@Value.Immutable
@JsonDeserialize(builder = ForecastLine.Builder.class)
public interface ForecastLine {
    /**
     * When it will happen.
     *
     * @return the moment, after that of the plan
     */
    Instant at();

    /**
     * What kind of thing will happen.
     *
     * @return the kind
     */
    ForecastKind kind();

    /**
     * Whom it concerns.
     *
     * @return the party
     */
    Party party();

    /**
     * What will happen.
     *
     * @return one Dutch sentence
     */
    String text();

    /**
     * The clause that makes it happen.
     *
     * @return the clause, if there is one
     */
    Optional<ClauseRef> clause();

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a line of the forecast. */
    final class Builder extends ImmutableForecastLine.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
