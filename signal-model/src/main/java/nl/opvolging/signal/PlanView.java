package nl.opvolging.signal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** What one party may see of a plan: the case, the moment, and what the grants for its roles cover. */
@Value.Immutable
@JsonDeserialize(builder = PlanView.Builder.class)
public interface PlanView {
    /**
     * Which case it is about.
     *
     * @return the reference
     */
    CaseRef caseFile();

    /**
     * The moment for which it holds.
     *
     * @return the moment of the plan
     */
    Instant at();

    /**
     * Who may see it.
     *
     * @return the party
     */
    Party party();

    /**
     * What the party may see, and on what ground.
     *
     * @return the grants for its roles; none if it has no part in the case
     */
    List<Grant> grants();

    /**
     * Where the case is in the signal cycle.
     *
     * @return the status, with {@link Topic#STATUS}
     */
    Optional<CaseStatus> status();

    /**
     * When clocks stand or stood still.
     *
     * @return the pauses, with {@link Topic#STATUS}
     */
    List<Pause> pauses();

    /**
     * Who is accountable. Why stands in the explanation: that tells what the case is about.
     *
     * @return the owner, with {@link Topic#FOLLOWERS}
     */
    Optional<FollowUpPartner> owner();

    /**
     * Who takes part without being accountable.
     *
     * @return the partners, with {@link Topic#FOLLOWERS}
     */
    List<Participation> participants();

    /**
     * What the case is about.
     *
     * @return the themes, with {@link Topic#THEME}
     */
    List<ThemeFinding> themes();

    /**
     * How soon the case needs somebody.
     *
     * @return the urgency, with {@link Topic#THEME}
     */
    Optional<Urgency> urgency();

    /**
     * What is owed by when.
     *
     * @return all duties with {@link Topic#DUTIES}; with {@link Topic#FEEDBACK} only the answers to the party, or those
     *     that it owes itself
     */
    List<Duty> duties();

    /**
     * Which steps of the ladder fell due.
     *
     * @return the steps, with {@link Topic#DUTIES}
     */
    List<Step> steps();

    /**
     * What will happen if nobody does anything.
     *
     * @return the forecast, with {@link Topic#DUTIES}
     */
    List<ForecastLine> forecast();

    /**
     * When the plan changes by itself.
     *
     * @return the moment, with {@link Topic#DUTIES}
     */
    Optional<Instant> nextReviewAt();

    /**
     * Where the party finds the answers to its own signals.
     *
     * @return the places, with {@link Topic#FEEDBACK}
     */
    List<AnonymousAnswer> anonymousAnswers();

    /**
     * What the observer is advised.
     *
     * @return the advice, with {@link Topic#ADVICE}
     */
    Optional<Advice> advice();

    /**
     * What to ask the observer.
     *
     * @return the questions, with {@link Topic#ADVICE}
     */
    List<OpenQuestion> openQuestions();

    /**
     * What readers of the plan should notice.
     *
     * @return the remarks, if the explanation may be seen
     */
    List<Remark> remarks();

    /**
     * Why the plan is as it is.
     *
     * @return the explanation, only with {@link Topic#STATUS}, {@link Topic#FOLLOWERS}, {@link Topic#THEME},
     *     {@link Topic#DUTIES}, {@link Topic#OBSERVATIONS}, {@link Topic#PLACE} and {@link Topic#OBSERVER} together
     */
    Optional<Explanation> explanation();

    /**
     * What the party may see, of the plan and of the case file.
     *
     * @return the topics of the grants
     */
    default SortedSet<Topic> topics() {
        return grants().stream().map(Grant::topic).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a view. */
    final class Builder extends ImmutablePlanView.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
