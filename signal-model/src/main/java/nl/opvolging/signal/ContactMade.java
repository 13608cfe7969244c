package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** Somebody spoke with the resident, or tried to. */
@Value.Immutable
@JsonTypeName("contact-made")
@JsonDeserialize(builder = ContactMade.Builder.class)
public non-sealed interface ContactMade extends CaseEvent {
    /**
     * How the resident responded.
     *
     * @return the response
     */
    ContactResponse response();

    @Override
    default EventKind kind() {
        return EventKind.CONTACT_MADE;
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
    final class Builder extends ImmutableContactMade.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
