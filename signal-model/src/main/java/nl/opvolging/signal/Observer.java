package nl.opvolging.signal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Who reports: a role and, unless the report is anonymous, a reference by which the host can reach the person. */
@Value.Immutable
@JsonDeserialize(builder = Observer.Builder.class)
public interface Observer {
    /**
     * In which role somebody reports.
     *
     * @return the kind of observer
     */
    ObserverKind kind();

    /**
     * Who it is.
     *
     * @return the reference, empty for an anonymous report
     */
    Optional<ObserverRef> ref();

    /**
     * On behalf of which team.
     *
     * @return the team, if any
     */
    Optional<Team> team();

    /**
     * Whether the observer cannot be reached.
     *
     * @return true if there is no reference
     */
    default boolean anonymous() {
        return ref().isEmpty();
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an observer. */
    final class Builder extends ImmutableObserver.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
