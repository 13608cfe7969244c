package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** A signal came in. */
@Value.Immutable
@JsonTypeName("signal-received")
@JsonDeserialize(builder = SignalReceived.Builder.class)
public non-sealed interface SignalReceived extends CaseEvent {
    /**
     * The signal.
     *
     * @return the signal; it was reported when this happened
     */
    Signal signal();

    @Override
    default EventKind kind() {
        return EventKind.SIGNAL_RECEIVED;
    }

    @Override
    @Value.Check
    default void check() {
        CaseEvent.super.check();
        if (!happenedAt().equals(signal().reportedAt())) {
            throw new IllegalArgumentException("A signal is received when it is reported, but event " + id()
                    + " happened at " + happenedAt() + " and its signal was reported at " + signal().reportedAt());
        }
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
    final class Builder extends ImmutableSignalReceived.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
