package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** A duty need not be done any more. */
@Value.Immutable
@JsonTypeName("duty-waived")
@JsonDeserialize(builder = DutyWaived.Builder.class)
public non-sealed interface DutyWaived extends CaseEvent {
    /**
     * Which duty.
     *
     * @return the reference that the plan gives it
     */
    DutyRef duty();

    /**
     * Why.
     *
     * @return the reason
     */
    WaiverReason reason();

    @Override
    default EventKind kind() {
        return EventKind.DUTY_WAIVED;
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
    final class Builder extends ImmutableDutyWaived.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
