package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The observer was told that the signal arrived. */
@Value.Immutable
@JsonTypeName("acknowledged")
@JsonDeserialize(builder = Acknowledged.Builder.class)
public non-sealed interface Acknowledged extends CaseEvent {
    /**
     * Which signal it is about.
     *
     * @return the signal; empty if all that had come in by then
     */
    Optional<SignalRef> signal();

    @Override
    default EventKind kind() {
        return EventKind.ACKNOWLEDGED;
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
    final class Builder extends ImmutableAcknowledged.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
