package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** A closed case was opened again. */
@Value.Immutable
@JsonTypeName("reopened")
@JsonDeserialize(builder = Reopened.Builder.class)
public non-sealed interface Reopened extends CaseEvent {
    @Override
    default EventKind kind() {
        return EventKind.REOPENED;
    }

    @Override
    @Value.Check
    default void check() {
        CaseEvent.super.check();
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
    final class Builder extends ImmutableReopened.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
