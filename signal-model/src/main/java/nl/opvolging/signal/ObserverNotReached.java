package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody tried to answer the observer and did not reach him. It never counts as an answer. */
@Value.Immutable
@JsonTypeName("observer-not-reached")
@JsonDeserialize(builder = ObserverNotReached.Builder.class)
public non-sealed interface ObserverNotReached extends CaseEvent {
    /**
     * Which signal it is about.
     *
     * @return the signal; empty if all that had come in by then
     */
    Optional<SignalRef> signal();

    @Override
    default EventKind kind() {
        return EventKind.OBSERVER_NOT_REACHED;
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
    final class Builder extends ImmutableObserverNotReached.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
