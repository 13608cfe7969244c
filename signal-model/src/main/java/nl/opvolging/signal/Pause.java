package nl.opvolging.signal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** A time in which the clocks of some duties stand still. */
@Value.Immutable
@JsonDeserialize(builder = Pause.Builder.class)
public interface Pause {
    /**
     * The event that began it.
     *
     * @return the event
     */
    EventRef event();

    /**
     * Why.
     *
     * @return the reason
     */
    PauseReason reason();

    /**
     * Which duties.
     *
     * @return one or more kinds of duties
     */
    @Value.NaturalOrder
    SortedSet<DutyKind> duties();

    /**
     * Since when.
     *
     * @return the moment at which the clocks stopped
     */
    Instant since();

    /**
     * Until when at the latest.
     *
     * @return the latest end, after the beginning
     */
    Instant until();

    /**
     * When somebody ended it.
     *
     * @return the moment, from the beginning until the latest end; empty if nobody did
     */
    Optional<Instant> resumedAt();

    /**
     * When the clocks run again.
     *
     * @return the moment at which somebody ended it, else the latest end
     */
    default Instant end() {
        return resumedAt().orElse(until());
    }

    /**
     * Whether the clocks stand still at a moment.
     *
     * @param moment the moment
     * @return true from the beginning until just before the end
     */
    default boolean lastsAt(Instant moment) {
        return !moment.isBefore(since()) && moment.isBefore(end());
    }

    /** Refuses what cannot be a pause with an {@link IllegalArgumentException}. */
    @Value.Check
    default void check() {
        if (duties().isEmpty()) {
            throw new IllegalArgumentException(
                    "A pause is of one or more duties, but that of event " + event() + " is of none");
        }
        Moments.requireEnd("the pause of event " + event(), since(), until());
        if (resumedAt()
                .filter(resumed -> resumed.isBefore(since()) || resumed.isAfter(until()))
                .isPresent()) {
            throw new IllegalArgumentException(
                    "A pause is ended while it lasts, but that of event " + event() + " from " + since() + " until "
                            + until() + " was ended at " + resumedAt().get());
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

    /** Builds a pause. */
    final class Builder extends ImmutablePause.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
