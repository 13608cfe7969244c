package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The observer took back what was reported. */
@Value.Immutable
@JsonTypeName("withdrawn")
@JsonDeserialize(builder = Withdrawn.Builder.class)
public non-sealed interface Withdrawn extends CaseEvent {
    /**
     * Which signal.
     *
     * @return the signal; empty if all that had come in by then
     */
    Optional<SignalRef> signal();

    @Override
    default EventKind kind() {
        return EventKind.WITHDRAWN;
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
    final class Builder extends ImmutableWithdrawn.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
