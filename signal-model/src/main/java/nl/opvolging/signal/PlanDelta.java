package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What has changed since an earlier plan, and who has to hear that now. */
@Value.Immutable
@JsonDeserialize(builder = PlanDelta.Builder.class)
public interface PlanDelta {
    /**
     * Which case it is about.
     *
     * @return the reference
     */
    CaseRef caseFile();

    /**
     * The moment of the later plan.
     *
     * @return the moment
     */
    Instant at();

    /**
     * Who has become accountable.
     *
     * @return the new owner; empty if the same partner has been it since the same moment as before
     */
    Optional<Assignment> owner();

    /**
     * What is newly owed.
     *
     * @return the duties that are open, paused or missed, and are new or got another debtor or limit since
     */
    List<Duty> duties();

    /**
     * Which steps have to be done now.
     *
     * @return the steps that are to be done and were not yet
     */
    List<Step> steps();

    /**
     * Where the case has come.
     *
     * @return the status; empty if it is the same as before
     */
    Optional<CaseStatus> status();

    /**
     * When to ask again if nothing happens before.
     *
     * @return the moment of the later plan; empty if it does not change by itself
     */
    Optional<Instant> nextReviewAt();

    /**
     * Which answers are newly owed.
     *
     * @return those of {@link #duties()} that are owed to an observer, a coordinator or a team
     */
    default List<Duty> feedback() {
        return duties().stream().filter(Duty::answers).toList();
    }

    /**
     * Whether there is nothing to tell: no new owner, duty, step or status.
     *
     * @return true if so; the next review may still differ
     */
    @JsonIgnore
    default boolean isEmpty() {
        return owner().isEmpty() && duties().isEmpty() && steps().isEmpty() && status().isEmpty();
    }

    /**
     * What to send to whom. A host that asks again gets the same messages by their ids.
     *
     * @return one message for a new owner, and one for each duty and each step
     */
    default List<Message> messages() {
        return Messages.of(this);
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Something that a party has to hear.
     *
     * @param id which message it is, the same whenever it is made and another one for another case: who has sent it once need
     *     not send it again
     * @param to who has to hear it
     * @param text what, in plain Dutch
     */
    record Message(String id, Party to, String text) {}

    /** Builds the difference. */
    final class Builder extends ImmutablePlanDelta.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
