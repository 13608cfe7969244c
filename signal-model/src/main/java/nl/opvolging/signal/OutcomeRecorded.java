package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** The follow-up came to an outcome. */
@Value.Immutable
@JsonTypeName("outcome-recorded")
@JsonDeserialize(builder = OutcomeRecorded.Builder.class)
public non-sealed interface OutcomeRecorded extends CaseEvent {
    /**
     * What came of it.
     *
     * @return the outcome
     */
    Outcome outcome();

    @Override
    default EventKind kind() {
        return EventKind.OUTCOME_RECORDED;
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
    final class Builder extends ImmutableOutcomeRecorded.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
