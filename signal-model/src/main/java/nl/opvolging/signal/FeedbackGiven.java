package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The observer heard what became of the signal. */
@Value.Immutable
@JsonTypeName("feedback-given")
@JsonDeserialize(builder = FeedbackGiven.Builder.class)
public non-sealed interface FeedbackGiven extends CaseEvent {
    /**
     * Which signal it is about.
     *
     * @return the signal; empty if all that had come in by then
     */
    Optional<SignalRef> signal();

    /**
     * How much the observer heard.
     *
     * @return the level
     */
    FeedbackLevel level();

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
    final class Builder extends ImmutableFeedbackGiven.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
