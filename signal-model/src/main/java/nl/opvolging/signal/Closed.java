package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** The owner closed the case. */
@Value.Immutable
@JsonTypeName("closed")
@JsonDeserialize(builder = Closed.Builder.class)
public non-sealed interface Closed extends CaseEvent {
    @Override
    default EventKind kind() {
        return EventKind.CLOSED;
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
    final class Builder extends ImmutableClosed.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
