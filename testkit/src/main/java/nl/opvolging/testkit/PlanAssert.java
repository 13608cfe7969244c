package nl.opvolging.testkit;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.Fact;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.OpenQuestion;
import nl.opvolging.signal.ParticipantRole;
import nl.opvolging.signal.Remark;
import nl.opvolging.signal.RemarkKind;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;
import org.assertj.core.api.AbstractAssert;

/**
 * What a plan must say. A failure shows what was expected, what was found, and the plan's own explanation.
 *
 * <p>Partners, themes and clauses are named by their codes, as in a rule pack.
 */
public final class PlanAssert extends AbstractAssert<PlanAssert, FollowUpPlan> {
    PlanAssert(FollowUpPlan plan) {
        super(plan, PlanAssert.class);
    }

    /**
     * Verifies who is accountable.
     *
     * @param partner the code of the partner, such as {@code sociaal-team}
     * @return this
     */
    public PlanAssert isOwnedBy(String partner) {
        isNotNull();
        return same("owner", partner, actual.owner().partner().ref().value());
    }

    /**
     * Verifies which clause names the owner.
     *
     * @param clause the clause, such as {@code GM0512/routering/4}
     * @return this
     * @throws IllegalArgumentException if that is no name of a clause
     */
    public PlanAssert because(String clause) {
        isNotNull();
        return same("clause", ClauseRef.parse(clause), actual.owner().clause());
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
        isNotNull();
        return actual.participants().stream()
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
        isNotNull();
        return same("leading theme", theme, themes().findFirst().orElse("none"));
    }

    /**
     * Verifies what the case is also about.
     *
     * @param themes the codes of all other themes, in any order; none if there is no other
     * @return this
     */
    public PlanAssert withSideThemes(String... themes) {
        isNotNull();
        return sameInAnyOrder("side themes", themes, themes().skip(1));
    }

    private Stream<String> themes() {
        return actual.themes().stream().map(finding -> finding.theme()).map(Theme::value);
    }

    /**
     * Verifies how soon somebody is needed.
     *
     * @param urgency the urgency
     * @return this
     */
    public PlanAssert hasUrgency(Urgency urgency) {
        isNotNull();
        return same("urgency", urgency, actual.urgency());
    }

    /**
     * Verifies that something is owed.
     *
     * @param kind what is owed
     * @return assertions about it; where it is owed more than once, such as feedback to two observers, one of them must fit
     */
    public DutyAssert owes(DutyKind kind) {
        isNotNull();
        List<Duty> owed =
                actual.duties().stream().filter(duty -> duty.kind() == kind).toList();
        if (owed.isEmpty()) {
            throw failure(
                    "duties", kind, actual.duties().stream().map(Duty::kind).toList());
        }
        return new DutyAssert(this, kind, owed);
    }

    /**
     * Verifies that the plan asks for a fact.
     *
     * @param fact the fact, unknown so far
     * @return this
     */
    public PlanAssert asks(Fact fact) {
        isNotNull();
        return contains(
                "open questions",
                fact,
                actual.openQuestions().stream().map(OpenQuestion::fact).toList());
    }

    /**
     * Verifies that the plan makes its reader notice something.
     *
     * @param kind the kind of remark
     * @return this
     */
    public PlanAssert remarks(RemarkKind kind) {
        isNotNull();
        return contains(
                "remarks", kind, actual.remarks().stream().map(Remark::kind).toList());
    }

    private PlanAssert same(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw failure(what, expected, found);
        }
        return this;
    }

    private PlanAssert sameInAnyOrder(String what, String[] expected, Stream<String> found) {
        return same(
                what, Arrays.stream(expected).sorted().toList(), found.sorted().toList());
    }

    private PlanAssert contains(String what, Object expected, Collection<?> found) {
        if (!found.contains(expected)) {
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
