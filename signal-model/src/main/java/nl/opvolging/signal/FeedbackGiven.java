package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The observer, the coordinator or the team heard something about the signal. */
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
     * How much was told.
     *
     * @return the level
     */
    FeedbackLevel level();

    /**
     * Who heard it.
     *
     * @return the observer by default; never the resident
     */
    @Value.Default
    default Beneficiary addressee() {
        return Beneficiary.OBSERVER;
    }

    @Override
    default EventKind kind() {
        return EventKind.FEEDBACK_GIVEN;
    }

    @Override
    @Value.Check
    default void check() {
        CaseEvent.super.check();
        if (addressee() == Beneficiary.RESIDENT) {
            throw new IllegalArgumentException(
                    "Feedback is for the observer, the coordinator or the team, but that of event " + id()
                            + " is for RESIDENT");
        }
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
