package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** The host delivered a step of the ladder. */
@Value.Immutable
@JsonTypeName("step-taken")
@JsonDeserialize(builder = StepTaken.Builder.class)
public non-sealed interface StepTaken extends CaseEvent {
    /**
     * Which step.
     *
     * @return the reference that the plan gives it
     */
    StepRef step();

    @Override
    default EventKind kind() {
        return EventKind.STEP_TAKEN;
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
    final class Builder extends ImmutableStepTaken.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
