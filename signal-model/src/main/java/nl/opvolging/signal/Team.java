package nl.opvolging.signal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** A neighbourhood team with the area in which it knows the streets. */
@Value.Immutable
@JsonDeserialize(builder = Team.Builder.class)
public interface Team {
    /**
     * Which team it is.
     *
     * @return the reference
     */
    TeamRef ref();

    /**
     * How the team works.
     *
     * @return the kind of team
     */
    TeamKind kind();

    /**
     * Where the team walks or chats.
     *
     * @return the home areas, none if the host does not know them
     */
    @Value.NaturalOrder
    SortedSet<Area> homeAreas();

    /**
     * Who coordinates the team.
     *
     * @return the coordinator, if the host knows one
     */
    Optional<ObserverRef> coordinator();

    /**
     * Whether an area lies in the team's home area. A team without a known home area is at home everywhere.
     *
     * @param area any area
     * @return true if it does
     */
    default boolean isAtHomeIn(Area area) {
        return homeAreas().isEmpty() || homeAreas().stream().anyMatch(home -> home.contains(area));
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a team. */
    final class Builder extends ImmutableTeam.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
