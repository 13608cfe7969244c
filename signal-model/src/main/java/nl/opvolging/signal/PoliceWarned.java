package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import org.immutables.value.Value;

/** The police act in an area where there is immediate danger. */
@Value.Immutable
@JsonTypeName("police-warned")
@JsonDeserialize(builder = PoliceWarned.Builder.class)
public non-sealed interface PoliceWarned extends CaseEvent {
    /**
     * Where.
     *
     * @return the area
     */
    Area area();

    /**
     * Until when at the latest.
     *
     * @return the latest end of the warning, after this happened
     */
    Instant until();

    @Override
    default EventKind kind() {
        return EventKind.POLICE_WARNED;
    }

    @Override
    @Value.Check
    default void check() {
        CaseEvent.super.check();
        Moments.requireEnd("event " + id(), happenedAt(), until());
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    final class Builder extends ImmutablePoliceWarned.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
