package nl.opvolging.testkit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolging.signal.Advice;
import nl.opvolging.signal.AnonymousAnswer;
import nl.opvolging.signal.AssignmentBasis;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.Fact;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ForecastKind;
import nl.opvolging.signal.ForecastLine;
import nl.opvolging.signal.OpenQuestion;
import nl.opvolging.signal.ParticipantRole;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.Pause;
import nl.opvolging.signal.PauseReason;
import nl.opvolging.signal.RefusedEvent;
import nl.opvolging.signal.Remark;
import nl.opvolging.signal.RemarkKind;
import nl.opvolging.signal.Topic;
import nl.opvolging.signal.TraceLine;
import nl.opvolging.signal.Urgency;
import org.assertj.core.api.AbstractAssert;

/**
 * What a plan must say. A failure shows what was expected, what was found, and the plan's own explanation.
 *
 * <p>Partners, themes and clauses are named by their codes, as in a rule pack; a name that cannot be that of a clause is refused
 * with an {@link IllegalArgumentException}. Moments are Dutch local times, as for {@link DutyAssert}.
 */
public final class PlanAssert extends AbstractAssert<PlanAssert, FollowUpPlan> {
    PlanAssert(FollowUpPlan plan) {
        super(plan, PlanAssert.class);
    }

    /**
     * Verifies where the case is in the signal cycle.
     *
     * @param status the status
     * @return this
     */
    public PlanAssert hasStatus(CaseStatus status) {
        return same("status", status, plan().status());
    }

    /**
     * Verifies who is accountable.
     *
     * @param partner the code of the partner, such as {@code sociaal-team}
     * @return this
     */
    public PlanAssert isOwnedBy(String partner) {
        return same("owner", partner, plan().owner().partner().ref().value());
    }

    /**
     * Verifies which clause names the owner.
     *
     * @param clause the clause, such as {@code GM0512/routering/4}
     * @return this
     */
    public PlanAssert because(String clause) {
        return same("clause", ClauseRef.parse(clause), plan().owner().clause());
    }

    /**
     * Verifies on what the accountability of the owner rests.
     *
     * @param basis whether it was routed, handed over, assigned or taken over
     * @return this
     */
    public PlanAssert through(AssignmentBasis basis) {
        return same("basis", basis, plan().owner().basis());
    }

    /**
     * Verifies since when the owner is accountable without a break.
     *
     * @param moment Dutch local time
     * @return this
     */
    public PlanAssert since(String moment) {
        return same(
                "owner since",
                LocalDateTime.parse(moment),
                DutchTime.local(plan().owner().since()));
    }

    /**
     * Verifies who have to know without taking part.
     *
     * @param partners the codes of all of them, in any order; none if nobody has to
     * @return this
     */
    public PlanAssert informs(String... partners) {
        return sameInAnyOrder("informed", partners, partners(ParticipantRole.INFORMED));
    }

    /**
     * Verifies who take part beside the owner.
     *
     * @param partners the codes of all of them, in any order; none if nobody does
     * @return this
     */
    public PlanAssert isJoinedBy(String... partners) {
        return sameInAnyOrder("taking part", partners, partners(ParticipantRole.TAKES_PART));
    }

    private Stream<String> partners(ParticipantRole role) {
        return plan().participants().stream()
                .filter(participation -> participation.role() == role)
                .map(participation -> participation.partner().ref().value());
    }

    /**
     * Verifies what the case is about first of all.
     *
     * @param theme the code of the theme
     * @return this
     */
    public PlanAssert isAbout(String theme) {
        return same("leading theme", theme, themes().findFirst().orElse("none"));
    }

    /**
     * Verifies what the case is also about.
     *
     * @param themes the codes of all other themes, in any order; none if there is no other
     * @return this
     */
    public PlanAssert withSideThemes(String... themes) {
        return sameInAnyOrder("side themes", themes, themes().skip(1));
    }

    private Stream<String> themes() {
        return plan().themes().stream().map(finding -> finding.theme().value());
    }

    /**
     * Verifies how soon somebody is needed.
     *
     * @param urgency the urgency
     * @return this
     */
    public PlanAssert hasUrgency(Urgency urgency) {
        return same("urgency", urgency, plan().urgency());
    }

    /**
     * Verifies that the plan holds a duty, however it stands: done and waived ones stay in a plan, so tell them apart by
     * {@link DutyAssert#thatIs}.
     *
     * @param kind what is or was owed
     * @return assertions about it; where it is owed more than once, such as feedback to two observers, one of them must fit
     */
    public DutyAssert owes(DutyKind kind) {
        return new DutyAssert(candidates("duties", kind.toString(), kind, plan().duties(), Duty::kind));
    }

    /**
     * Verifies that a duty does not stand: it never arose, was done, or need not be done any more.
     *
     * @param kind what is not owed
     * @return this
     */
    public PlanAssert doesNotOwe(DutyKind kind) {
        return lacks(
                "duties that stand",
                kind,
                plan().duties().stream().filter(Duty::stands).map(Duty::kind).toList());
    }

    /**
     * Verifies that who reported, or their coordinator or team, is or was to be told something. How much is told is one of
     * these: it has arrived, somebody is on it, it was followed up, what was done, or that nothing could be done.
     *
     * @param level how much is told
     * @return assertions about that answer: by whom, to whom, until when; of several such answers one must fit
     */
    public DutyAssert promises(FeedbackLevel level) {
        List<Duty> answers = plan().duties().stream().filter(Duty::answers).toList();
        return new DutyAssert(candidates(
                "promised answers",
                "answer " + level,
                level,
                answers,
                duty -> duty.level().orElseThrow()));
    }

    /**
     * Verifies that nobody who reported, nor their coordinator or team, is or was to be told something.
     *
     * @param level how much is told
     * @return this
     */
    public PlanAssert doesNotPromise(FeedbackLevel level) {
        return lacks(
                "promised answers",
                level,
                plan().duties().stream().flatMap(duty -> duty.level().stream()).toList());
    }

    /**
     * Verifies that somebody whom nobody can reach finds an answer by a code.
     *
     * @param day the first day on which there is something to find, such as {@code 2027-01-15}
     * @return this
     * @throws java.time.format.DateTimeParseException if that is no day
     */
    public PlanAssert canBeLookedUpFrom(String day) {
        return contains(
                "answers by a code",
                LocalDate.parse(day),
                plan().anonymousAnswers().stream()
                        .map(AnonymousAnswer::lookFrom)
                        .toList());
    }

    /**
     * Verifies that a step of the ladder fell due, taken since or not.
     *
     * @param party who has to do it or hear it: the code of the partner, or the reference of another party
     * @return assertions about it; of several steps to the same party one must fit
     */
    public StepAssert isEscalatedTo(String party) {
        return new StepAssert(candidates(
                "escalated to",
                "step to " + party,
                party,
                plan().steps(),
                step -> step.recipient().ref()));
    }

    /**
     * Verifies that no step of the ladder fell due for somebody.
     *
     * @param party the code of the partner, or the reference of another party
     * @return this
     */
    public PlanAssert isNotEscalatedTo(String party) {
        return lacks(
                "escalated to",
                party,
                plan().steps().stream().map(step -> step.recipient().ref()).toList());
    }

    /**
     * Verifies which steps of the ladder have to be done now.
     *
     * @param parties who has to do or hear each of them, from early to late; none if nothing has to be done
     * @return this
     */
    public PlanAssert hasDueSteps(String... parties) {
        return same(
                "due steps",
                List.of(parties),
                plan().dueSteps().stream().map(step -> step.recipient().ref()).toList());
    }

    /**
     * Verifies when to ask again if nothing happens before.
     *
     * @param moment Dutch local time
     * @return this
     */
    public PlanAssert isReviewedAt(String moment) {
        return same("next review", LocalDateTime.parse(moment).toString(), review());
    }

    /**
     * Verifies that the plan does not change by itself.
     *
     * @return this
     */
    public PlanAssert isNotReviewed() {
        return same("next review", "never", review());
    }

    private String review() {
        return plan().nextReviewAt().map(DutchTime::local).map(Object::toString).orElse("never");
    }

    /**
     * Verifies that something will happen if nobody does anything.
     *
     * @param kind what kind of thing
     * @return assertions about it; of several such things one must fit
     */
    public ForecastAssert foresees(ForecastKind kind) {
        return new ForecastAssert(candidates("forecast", kind.toString(), kind, plan().forecast(), ForecastLine::kind));
    }

    /**
     * Verifies that something will not happen, not even if nobody does anything.
     *
     * @param kind what kind of thing
     * @return this
     */
    public PlanAssert doesNotForesee(ForecastKind kind) {
        return lacks(
                "forecast",
                kind,
                plan().forecast().stream().map(ForecastLine::kind).toList());
    }

    /**
     * Verifies that a party may see something.
     *
     * @param party the party
     * @param topics what it may see, perhaps with more; none for everything
     * @return this
     */
    public PlanAssert shows(Party party, Topic... topics) {
        Set<Topic> shown = plan().topicsFor(party);
        for (Topic topic : orAll(topics)) {
            contains("shown to " + party, topic, shown);
        }
        return this;
    }

    /**
     * Verifies that a party may not see something.
     *
     * @param party the party; one that has no part in the case sees nothing
     * @param topics what it may not see; none for everything
     * @return this
     */
    public PlanAssert hides(Party party, Topic... topics) {
        Set<Topic> shown = plan().topicsFor(party);
        for (Topic topic : orAll(topics)) {
            lacks("shown to " + party, topic, shown);
        }
        return this;
    }

    private static Topic[] orAll(Topic... topics) {
        return topics.length == 0 ? Topic.values() : topics;
    }

    /**
     * Verifies that clocks stand still.
     *
     * @param reason why
     * @return assertions about the pause that lasts; of several one must fit
     */
    public PauseAssert isPaused(PauseReason reason) {
        return new PauseAssert(candidates("pauses", "pause " + reason, reason, pauses(), Pause::reason));
    }

    /**
     * Verifies that all clocks run.
     *
     * @return this
     */
    public PlanAssert isNotPaused() {
        return same("pauses", List.of(), pauses().stream().map(Pause::reason).toList());
    }

    private List<Pause> pauses() {
        return plan().pauses().stream()
                .filter(pause -> pause.lastsAt(plan().at()))
                .toList();
    }

    /**
     * Verifies what the observer is advised.
     *
     * @param clauses the clause that gives the advice, such as {@code GM0512/adviezen/3}; none if there is no advice
     * @return this
     */
    public PlanAssert advises(String... clauses) {
        return same(
                "advice",
                Arrays.stream(clauses).map(ClauseRef::parse).toList(),
                plan().advice().map(Advice::clause).stream().toList());
    }

    /**
     * Verifies which events were not allowed.
     *
     * @param events the references of all of them, from early to late; none if all were allowed
     * @return this
     */
    public PlanAssert refuses(String... events) {
        return same(
                "refused events",
                List.of(events),
                plan().refused().stream()
                        .map(RefusedEvent::event)
                        .map(Object::toString)
                        .toList());
    }

    /**
     * Verifies that the plan asks for a fact.
     *
     * @param fact the fact, unknown so far
     * @return this
     */
    public PlanAssert asks(Fact fact) {
        return contains("open questions", fact, asked());
    }

    /**
     * Verifies that the plan does not ask for a fact.
     *
     * @param fact the fact: known, or without consequence
     * @return this
     */
    public PlanAssert doesNotAsk(Fact fact) {
        return lacks("open questions", fact, asked());
    }

    private List<Fact> asked() {
        return plan().openQuestions().stream().map(OpenQuestion::fact).toList();
    }

    /**
     * Verifies that the plan makes its reader notice something.
     *
     * @param kind the kind of remark
     * @return this
     */
    public PlanAssert remarks(RemarkKind kind) {
        return contains("remarks", kind, remarked());
    }

    /**
     * Verifies that there is nothing of a kind to notice.
     *
     * @param kind the kind of remark
     * @return this
     */
    public PlanAssert doesNotRemark(RemarkKind kind) {
        return lacks("remarks", kind, remarked());
    }

    private List<RemarkKind> remarked() {
        return plan().remarks().stream().map(Remark::kind).toList();
    }

    /**
     * Verifies that a clause made the plan what it is, whatever it decided.
     *
     * @param clause the clause, such as {@code GM0512/duiding/3}
     * @return this
     */
    public PlanAssert restsOn(String clause) {
        List<ClauseRef> trace = plan().explanation().trace().stream()
                .map(TraceLine::clause)
                .distinct()
                .toList();
        return contains("clauses", ClauseRef.parse(clause), trace);
    }

    /**
     * Verifies what stands in the explanation.
     *
     * @param part a part of its text, in Dutch
     * @return this
     */
    public PlanAssert explains(String part) {
        return holds(plan().explanation().text().contains(part), "explanation", part, "no such part");
    }

    private FollowUpPlan plan() {
        isNotNull();
        return actual;
    }

    private <T> Candidates<T> candidates(
            String all, String what, Object expected, List<T> parts, Function<T, ?> property) {
        contains(all, expected, parts.stream().map(property).toList());
        return new Candidates<>(this, what, parts).with("", expected, property);
    }

    private PlanAssert same(String what, Object expected, Object found) {
        return holds(expected.equals(found), what, expected, found);
    }

    private PlanAssert sameInAnyOrder(String what, String[] expected, Stream<String> found) {
        return same(
                what, Arrays.stream(expected).sorted().toList(), found.sorted().toList());
    }

    private PlanAssert contains(String what, Object expected, Collection<?> found) {
        return holds(found.contains(expected), what, expected, found);
    }

    private PlanAssert lacks(String what, Object unexpected, Collection<?> found) {
        return holds(!found.contains(unexpected), what, "not " + unexpected, found);
    }

    private PlanAssert holds(boolean asExpected, String what, Object expected, Object found) {
        if (!asExpected) {
            throw failure(what, expected, found);
        }
        return this;
    }

    AssertionError failure(String what, Object expected, Object found) {
        return failureWithActualExpected(
                found,
                expected,
                "%nPlan of case %s, %s:%n  expected: %s%n  found:    %s%nThe plan explains:%n%s",
                actual.caseFile(),
                what,
                expected,
                found,
                actual.explanation().text().indent(2).stripTrailing());
    }
}
