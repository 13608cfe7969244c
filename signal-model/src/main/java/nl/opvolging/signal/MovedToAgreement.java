package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** The case moved to the agreement that is in force at this moment, which holds for it from now on. */
@Value.Immutable
@JsonTypeName("moved-to-agreement")
@JsonDeserialize(builder = MovedToAgreement.Builder.class)
public non-sealed interface MovedToAgreement extends CaseEvent {
    @Override
    default EventKind kind() {
        return EventKind.MOVED_TO_AGREEMENT;
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
    final class Builder extends ImmutableMovedToAgreement.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
