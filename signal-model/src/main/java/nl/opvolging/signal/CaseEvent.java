package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** Something that happened in a case. Events are kept, never changed; late records are folded by when they happened. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(SignalReceived.class),
    @JsonSubTypes.Type(Acknowledged.class),
    @JsonSubTypes.Type(TakenUp.class),
    @JsonSubTypes.Type(Decided.class),
    @JsonSubTypes.Type(FeedbackGiven.class)
})
public sealed interface CaseEvent permits SignalReceived, Acknowledged, TakenUp, Decided, FeedbackGiven {
    /**
     * Which event it is.
     *
     * @return the reference, unique within the case file
     */
    EventRef id();

    /**
     * When it happened.
     *
     * @return the moment
     */
    Instant happenedAt();

    /**
     * When it was recorded.
     *
     * @return the moment, not before it happened
     */
    Instant recordedAt();

    /**
     * Who did it.
     *
     * @return a reference of the host's
     */
    ActorRef by();

    /** Refuses what cannot have happened with an {@link IllegalArgumentException}. */
    default void check() {
        Moments.requireReckonable("event " + id(), happenedAt());
        if (recordedAt().isBefore(happenedAt())) {
            throw new IllegalArgumentException("An event is recorded after it happened, but event " + id()
                    + " happened at " + happenedAt() + " and was recorded at " + recordedAt());
        }
    }
}
