package nl.opvolging.signal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of the ladder: what is done because nobody did what was owed, or because of what happened. */
@Value.Immutable
@JsonDeserialize(builder = Step.Builder.class)
public interface Step {
    /** The highest number of a rung. */
    int HIGHEST_RUNG = 99;

    /**
     * Which step it is.
     *
     * @return the reference, the same from plan to plan
     */
    StepRef id();

    /**
     * The clause that asks for it.
     *
     * @return the clause of opschaling
     */
    ClauseRef clause();

    /**
     * Why it is due.
     *
     * @return the cause
     */
    EscalationCause cause();

    /**
     * Which rung of the ladder it is.
     *
     * @return the number of the rung, 1 to {@value #HIGHEST_RUNG}
     */
    int rung();

    /**
     * What is asked.
     *
     * @return the action
     */
    EscalationAction action();

    /**
     * Who has to do it or hear it.
     *
     * @return the party; a partner if it takes over
     */
    Party recipient();

    /**
     * When it falls due.
     *
     * @return the moment
     */
    Instant dueAt();

    /**
     * Which duty it is about.
     *
     * @return the duty; empty if it follows from something that happened
     */
    Optional<DutyRef> duty();

    /**
     * Why this step and why this recipient.
     *
     * @return one Dutch sentence
     */
    String reason();

    /**
     * When the host delivered it.
     *
     * @return the moment; empty if it is still to be done
     */
    Optional<Instant> takenAt();

    /**
     * Whether what it asks makes sense at the moment of its plan: what it is about may have been done since, or be for
     * another.
     *
     * @param duties the duties of the plan
     * @param owner who is accountable then
     * @return true for a step to take over if its recipient is the owner, and for any other if its duty is still owed; a
     *     reminder is only for who owes that duty, or is accountable; a step that follows from something that happened is
     *     always needed
     */
    default boolean isNeeded(List<Duty> duties, PartnerRef owner) {
        if (action() == EscalationAction.TAKE_OVER) {
            return recipient().equals(Party.partner(owner));
        }
        return duty().isEmpty()
                || duties.stream()
                        .filter(duty -> duty().filter(duty.id()::equals).isPresent())
                        .anyMatch(duty -> duty.stands()
                                && (action() != EscalationAction.REMIND
                                        || recipient().equals(Party.partner(duty.debtor()))
                                        || recipient().equals(Party.partner(owner))));
    }

    /** Refuses what cannot be a step with an {@link IllegalArgumentException}. */
    @Value.Check
    default void check() {
        if (rung() < 1 || rung() > HIGHEST_RUNG) {
            throw new IllegalArgumentException(
                    "A rung is 1 to " + HIGHEST_RUNG + ", but that of step " + id() + " is " + rung());
        }
        if (action() == EscalationAction.TAKE_OVER && recipient().kind() != PartyKind.PARTNER) {
            throw new IllegalArgumentException(
                    "Only a partner takes over, but in step " + id() + " it is " + recipient());
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

    /** Builds a step. */
    final class Builder extends ImmutableStep.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
