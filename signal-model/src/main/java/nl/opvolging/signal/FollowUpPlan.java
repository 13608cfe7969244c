package nl.opvolging.signal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What an agreement says about a case file at a moment: who is accountable, who takes part, what stands until when, and why. */
@Value.Immutable
@JsonDeserialize(builder = FollowUpPlan.Builder.class)
public interface FollowUpPlan {
    /**
     * Which case it is about.
     *
     * @return the reference
     */
    CaseRef caseFile();

    /**
     * The moment for which the plan holds.
     *
     * @return the moment
     */
    Instant at();

    /**
     * Where the case is in the signal cycle.
     *
     * @return the status
     */
    CaseStatus status();

    /**
     * Who is accountable.
     *
     * @return the one owner
     */
    Assignment owner();

    /**
     * Who takes part without being accountable.
     *
     * @return the partners, those that act first
     */
    List<Participation> participants();

    /**
     * What the case is about.
     *
     * @return the themes, the leading one first; none if the agreement does not know any of the signs
     */
    List<ThemeFinding> themes();

    /**
     * How soon the case needs somebody.
     *
     * @return the highest urgency that a clause gives
     */
    Urgency urgency();

    /**
     * What is owed to whom by when.
     *
     * @return the duties, in the order of their limits
     */
    List<Duty> duties();

    /**
     * When to ask again if nothing happens before.
     *
     * @return the first moment after {@link #at()} at which the plan changes by itself; empty if it does not
     */
    Optional<Instant> nextReviewAt();

    /**
     * What to ask the observer.
     *
     * @return the questions whose answers could change the plan
     */
    List<OpenQuestion> openQuestions();

    /**
     * What readers of the plan should notice.
     *
     * @return the remarks
     */
    List<Remark> remarks();

    /**
     * Why the plan is as it is.
     *
     * @return the explanation
     */
    Explanation explanation();

    /**
     * What the plan depends on.
     *
     * @return the receipt
     */
    Receipt receipt();

    /** Refuses what cannot be a plan with an {@link IllegalArgumentException}. */
    @Value.Check
    default void check() {
        if (!receipt().at().equals(at())) {
            throw new IllegalArgumentException("A receipt is of the moment of its plan, but this plan is of " + at()
                    + " and its receipt of " + receipt().at());
        }
        if (nextReviewAt().filter(review -> !review.isAfter(at())).isPresent()) {
            throw new IllegalArgumentException("A plan is reviewed after its own moment, but this one of " + at()
                    + " is reviewed at " + nextReviewAt().get());
        }
        Set<PartnerRef> partners = new HashSet<>(Set.of(owner().partner().ref()));
        for (Participation participation : participants()) {
            if (!partners.add(participation.partner().ref())) {
                throw new IllegalArgumentException("A partner stands once in a plan, but this one has "
                        + participation.partner().ref() + " more than once");
            }
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

    /** Builds a plan. */
    final class Builder extends ImmutableFollowUpPlan.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
