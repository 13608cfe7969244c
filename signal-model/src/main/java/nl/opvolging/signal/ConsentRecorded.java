package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** It became known whether the resident agrees. */
@Value.Immutable
@JsonTypeName("consent-recorded")
@JsonDeserialize(builder = ConsentRecorded.Builder.class)
public non-sealed interface ConsentRecorded extends CaseEvent {
    /**
     * Whether the resident agrees.
     *
     * @return yes, no, or unknown again
     */
    Answer consent();

    @Override
    default EventKind kind() {
        return EventKind.CONSENT_RECORDED;
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
    final class Builder extends ImmutableConsentRecorded.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
