package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** The owner started to act. */
@Value.Immutable
@JsonTypeName("taken-up")
@JsonDeserialize(builder = TakenUp.Builder.class)
public non-sealed interface TakenUp extends CaseEvent {
    @Override
    default EventKind kind() {
        return EventKind.TAKEN_UP;
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
    final class Builder extends ImmutableTakenUp.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
