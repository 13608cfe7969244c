package nl.opvolging.signal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
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
     * Which steps of the ladder fell due.
     *
     * @return all steps, taken or not, from early to late
     */
    List<Step> steps();

    /**
     * What will happen if nobody does anything.
     *
     * @return the lines, from early to late, all after {@link #at()}
     */
    List<ForecastLine> forecast();

    /**
     * Who stands in the case, in which role.
     *
     * @return the involvements
     */
    List<Involvement> involvements();

    /**
     * Which role may see what.
     *
     * @return what may be seen; the rest may not
     */
    List<Grant> grants();

    /**
     * When clocks stand or stood still.
     *
     * @return the pauses, from early to late
     */
    List<Pause> pauses();

    /**
     * What the observer is advised.
     *
     * @return the advice after the last contact, if the agreement has one
     */
    Optional<Advice> advice();

    /**
     * What is known already.
     *
     * @return the background; empty if nothing is known
     */
    Optional<Background> background();

    /**
     * Which events were not allowed.
     *
     * @return the events, from early to late; nothing in the plan follows from them
     */
    List<RefusedEvent> refused();

    /**
     * Where those whom nobody can reach find their answers.
     *
     * @return the places
     */
    List<AnonymousAnswer> anonymousAnswers();

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
        for (ForecastLine line : forecast()) {
            if (!line.at().isAfter(at())) {
                throw new IllegalArgumentException("A forecast is of what comes after the plan, but in this one of "
                        + at() + " it is of " + line.at());
            }
        }
        for (Step step : steps()) {
            if (step.dueAt().isAfter(at())) {
                throw new IllegalArgumentException("A step stands in a plan when it is due, but in this one of " + at()
                        + " step " + step.id() + " is due at " + step.dueAt());
            }
        }
        requireOnce("duty", duties(), Duty::id, new HashSet<>());
        requireOnce("step", steps(), Step::id, new HashSet<>());
        requireOnce(
                "partner",
                participants(),
                participation -> participation.partner().ref(),
                new HashSet<>(Set.of(owner().partner().ref())));
    }

    private static <T> void requireOnce(String what, List<T> all, Function<T, Object> ref, Set<Object> seen) {
        for (T one : all) {
            if (!seen.add(ref.apply(one))) {
                throw new IllegalArgumentException(
                        "A " + what + " stands once in a plan, but this one has " + ref.apply(one) + " more than once");
            }
        }
    }

    /**
     * Which steps have to be done now.
     *
     * @return the steps that nobody has taken yet, from early to late
     */
    default List<Step> dueSteps() {
        return steps().stream().filter(step -> step.takenAt().isEmpty()).toList();
    }

    /**
     * What was not done, or not in time. Between two reviews it stays the same.
     *
     * @return duties that were missed or met late, and steps that were not taken or after the Dutch day on which they fell
     *     due, from early to late
     */
    default List<AuditLine> audit() {
        return Audits.of(this);
    }

    /**
     * What a party may see, of the plan and of the case file.
     *
     * @param party any party
     * @return the topics that are granted to its roles; none if it has no part in the case
     */
    default SortedSet<Topic> topicsFor(Party party) {
        return visibleTo(party).topics();
    }

    /**
     * The plan as a party may see it.
     *
     * @param party any party
     * @return what the grants for its roles cover; only the case and the moment if it has no part in it
     */
    default PlanView visibleTo(Party party) {
        return new Sight(this, party).view();
    }

    /**
     * What has changed since an earlier plan of the same case.
     *
     * @param before the last plan that the host acted on; empty if this is the first
     * @return what the host has to send out now
     * @throws IllegalArgumentException if the earlier plan is of another case
     */
    default PlanDelta since(Optional<FollowUpPlan> before) {
        return Deltas.between(before, this);
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
