package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Optional;

/** Something that happened in a case. Events are kept, never changed; late records are folded by when they happened. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(SignalReceived.class),
    @JsonSubTypes.Type(Acknowledged.class),
    @JsonSubTypes.Type(HistoryChecked.class),
    @JsonSubTypes.Type(TakenUp.class),
    @JsonSubTypes.Type(Decided.class),
    @JsonSubTypes.Type(ContactMade.class),
    @JsonSubTypes.Type(OutcomeRecorded.class),
    @JsonSubTypes.Type(FeedbackGiven.class),
    @JsonSubTypes.Type(ObserverNotReached.class),
    @JsonSubTypes.Type(FeedbackDisputed.class),
    @JsonSubTypes.Type(HandedOver.class),
    @JsonSubTypes.Type(ManuallyAssigned.class),
    @JsonSubTypes.Type(ScaledDown.class),
    @JsonSubTypes.Type(ConsentRecorded.class),
    @JsonSubTypes.Type(Paused.class),
    @JsonSubTypes.Type(Resumed.class),
    @JsonSubTypes.Type(DutyWaived.class),
    @JsonSubTypes.Type(StepTaken.class),
    @JsonSubTypes.Type(TeamWentOut.class),
    @JsonSubTypes.Type(PoliceWarned.class),
    @JsonSubTypes.Type(MovedToAgreement.class),
    @JsonSubTypes.Type(Closed.class),
    @JsonSubTypes.Type(Reopened.class),
    @JsonSubTypes.Type(Withdrawn.class)
})
public sealed interface CaseEvent
        permits SignalReceived,
                Acknowledged,
                HistoryChecked,
                TakenUp,
                Decided,
                ContactMade,
                OutcomeRecorded,
                FeedbackGiven,
                ObserverNotReached,
                FeedbackDisputed,
                HandedOver,
                ManuallyAssigned,
                ScaledDown,
                ConsentRecorded,
                Paused,
                Resumed,
                DutyWaived,
                StepTaken,
                TeamWentOut,
                PoliceWarned,
                MovedToAgreement,
                Closed,
                Reopened,
                Withdrawn {
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

    /**
     * On behalf of which partner it was done.
     *
     * @return the partner; empty if it was done for none
     */
    Optional<PartnerRef> partner();

    /**
     * What kind of thing happened.
     *
     * @return the kind, one for each class of events
     */
    EventKind kind();

    /** Refuses what cannot have happened with an {@link IllegalArgumentException}. */
    default void check() {
        Moments.requireReckonable("event " + id(), happenedAt());
        if (recordedAt().isBefore(happenedAt())) {
            throw new IllegalArgumentException("An event is recorded after it happened, but event " + id()
                    + " happened at " + happenedAt() + " and was recorded at " + recordedAt());
        }
    }
}
