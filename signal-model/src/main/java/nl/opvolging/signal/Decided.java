package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** The owner decided what to do. */
@Value.Immutable
@JsonTypeName("decided")
@JsonDeserialize(builder = Decided.Builder.class)
public non-sealed interface Decided extends CaseEvent {
    /**
     * What was decided.
     *
     * @return go there now, or watch and wait
     */
    Decision decision();

    @Override
    default EventKind kind() {
        return EventKind.DECIDED;
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
    final class Builder extends ImmutableDecided.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
