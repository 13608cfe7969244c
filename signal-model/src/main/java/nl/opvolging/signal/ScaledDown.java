package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The owner scaled down to a light contact. */
@Value.Immutable
@JsonTypeName("scaled-down")
@JsonDeserialize(builder = ScaledDown.Builder.class)
public non-sealed interface ScaledDown extends CaseEvent {
    /**
     * Who keeps the light contact.
     *
     * @return the partner; empty if the owner does
     */
    Optional<PartnerRef> to();

    @Override
    default EventKind kind() {
        return EventKind.SCALED_DOWN;
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
    final class Builder extends ImmutableScaledDown.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
