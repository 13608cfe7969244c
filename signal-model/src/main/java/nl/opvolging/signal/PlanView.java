package nl.opvolging.signal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What one party may see of a plan: the case, the moment, and what the grants for its roles cover.
 *
 * <p>It names a clause only with {@link Topic#DUTIES} and in the explanation: whoever looks a clause up in a public pack reads
 * there what the case is about.
 */
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
     * @return what is granted to its roles; nothing if it has no part in the case
     */
    List<Permission> grants();

    /**
     * Where the case is in the signal cycle.
     *
     * @return the status, with {@link Topic#STATUS}
     */
    Optional<CaseStatus> status();

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
    List<Participant> participants();

    /**
     * What the case is about.
     *
     * @return the themes, with {@link Topic#THEME}
     */
    List<ShownTheme> themes();

    /**
     * How soon the case needs somebody.
     *
     * @return the urgency, with {@link Topic#THEME}
     */
    Optional<Urgency> urgency();

    /**
     * What is owed by when.
     *
     * @return the duties, with {@link Topic#DUTIES}
     */
    List<Duty> duties();

    /**
     * When clocks stand or stood still.
     *
     * @return the pauses, with {@link Topic#DUTIES}
     */
    List<Pause> pauses();

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
     * Which answers the party gets or owes.
     *
     * @return those to an observer, a coordinator or a team about its own signals, and those that a partner owes itself,
     *     with {@link Topic#FEEDBACK}
     */
    List<Promise> feedback();

    /**
     * Where the party finds the answers to its own signals.
     *
     * @return the places, with {@link Topic#FEEDBACK}
     */
    List<AnonymousAnswer> anonymousAnswers();

    /**
     * What the observer is advised.
     *
     * @return the advice in Dutch, with {@link Topic#ADVICE}
     */
    Optional<String> advice();

    /**
     * What to ask the observer.
     *
     * @return the questions in Dutch, with {@link Topic#ADVICE}; what would follow from the answers, stands in the
     *     explanation
     */
    List<String> questions();

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
        return grants().stream().map(Permission::topic).collect(Collectors.toCollection(TreeSet::new));
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
     * That the party may see a part of the case.
     *
     * @param to in which of its roles
     * @param topic what it may see
     * @param ground on what ground, in Dutch
     */
    record Permission(PartyRole to, Topic topic, String ground) {}

    /**
     * A partner that takes part in the case without being accountable for it.
     *
     * @param partner the partner
     * @param role how it takes part
     */
    record Participant(FollowUpPartner partner, ParticipantRole role) {}

    /**
     * A theme that the case is about.
     *
     * @param theme the theme
     * @param label its name in Dutch
     * @param line the line that it belongs to
     * @param urgency how soon this theme needs somebody
     */
    record ShownTheme(Theme theme, String label, Line line, Urgency urgency) {}

    /**
     * An answer that is or was owed.
     *
     * @param signal the signal that it answers
     * @param to who hears it
     * @param level how much is told
     * @param text in which words, in Dutch
     * @param until by when it has to be done: at this moment it is too late
     * @param state how it stands
     */
    record Promise(
            SignalRef signal, Beneficiary to, FeedbackLevel level, String text, Instant until, DutyState state) {}

    /** Builds a view. */
    final class Builder extends ImmutablePlanView.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
