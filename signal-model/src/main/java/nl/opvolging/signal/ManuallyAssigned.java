package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody assigned the case by hand. */
@Value.Immutable
@JsonTypeName("manually-assigned")
@JsonDeserialize(builder = ManuallyAssigned.Builder.class)
public non-sealed interface ManuallyAssigned extends CaseEvent {
    /**
     * Who is accountable from now on.
     *
     * @return the partner; empty gives the case back to the agreement
     */
    Optional<PartnerRef> to();

    @Override
    default EventKind kind() {
        return EventKind.MANUALLY_ASSIGNED;
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
    final class Builder extends ImmutableManuallyAssigned.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
