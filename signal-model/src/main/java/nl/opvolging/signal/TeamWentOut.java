package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import org.immutables.value.Value;

/** A team went out on its round. */
@Value.Immutable
@JsonTypeName("team-went-out")
@JsonDeserialize(builder = TeamWentOut.Builder.class)
public non-sealed interface TeamWentOut extends CaseEvent {
    /**
     * Which team.
     *
     * @return the team with the areas where it walks
     */
    Team team();

    /**
     * Until when at the latest.
     *
     * @return the latest end of the round, after this happened
     */
    Instant until();

    @Override
    default EventKind kind() {
        return EventKind.TEAM_WENT_OUT;
    }

    @Override
    @Value.Check
    default void check() {
        CaseEvent.super.check();
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
    final class Builder extends ImmutableTeamWentOut.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
