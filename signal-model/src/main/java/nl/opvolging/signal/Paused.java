package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.SortedSet;
import org.immutables.value.Value;

/** The clocks of some duties stand still from now on. */
@Value.Immutable
@JsonTypeName("paused")
@JsonDeserialize(builder = Paused.Builder.class)
public non-sealed interface Paused extends CaseEvent {
    /**
     * Which duties.
     *
     * @return one or more kinds of duties
     */
    @Value.NaturalOrder
    SortedSet<DutyKind> duties();

    /**
     * Why.
     *
     * @return the reason
     */
    PauseReason reason();

    /**
     * Until when at the latest.
     *
     * @return the latest end, after this happened
     */
    Instant until();

    @Override
    default EventKind kind() {
        return EventKind.PAUSED;
    }

    @Override
    @Value.Check
    default void check() {
        CaseEvent.super.check();
        if (duties().isEmpty()) {
            throw new IllegalArgumentException("A pause is of one or more duties, but event " + id() + " names none");
        }
        Moments.requireEnd("event " + id(), happenedAt(), until());
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
    final class Builder extends ImmutablePaused.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
