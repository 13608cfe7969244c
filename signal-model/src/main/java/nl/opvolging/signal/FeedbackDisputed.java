package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** The observer disputes the answer. */
@Value.Immutable
@JsonTypeName("feedback-disputed")
@JsonDeserialize(builder = FeedbackDisputed.Builder.class)
public non-sealed interface FeedbackDisputed extends CaseEvent {
    /**
     * Which signal the answer was about.
     *
     * @return the signal
     */
    SignalRef signal();

    @Override
    default EventKind kind() {
        return EventKind.FEEDBACK_DISPUTED;
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
    final class Builder extends ImmutableFeedbackDisputed.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
