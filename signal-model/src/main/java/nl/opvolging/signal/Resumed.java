package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** The clocks run again: this ends all pauses that run. */
@Value.Immutable
@JsonTypeName("resumed")
@JsonDeserialize(builder = Resumed.Builder.class)
public non-sealed interface Resumed extends CaseEvent {
    @Override
    default EventKind kind() {
        return EventKind.RESUMED;
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
    final class Builder extends ImmutableResumed.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
