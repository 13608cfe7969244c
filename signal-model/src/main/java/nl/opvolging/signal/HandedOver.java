package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** The owner handed the case over to another partner. */
@Value.Immutable
@JsonTypeName("handed-over")
@JsonDeserialize(builder = HandedOver.Builder.class)
public non-sealed interface HandedOver extends CaseEvent {
    /**
     * Who is accountable from now on.
     *
     * @return the partner
     */
    PartnerRef to();

    /**
     * Why.
     *
     * @return the reason
     */
    HandOverReason reason();

    @Override
    default EventKind kind() {
        return EventKind.HANDED_OVER;
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
    final class Builder extends ImmutableHandedOver.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
