package nl.opvolging.testkit;

import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyState;

/**
 * What a duty of a plan must be, an answer to who reported too. Each assertion narrows to the duties for which it holds.
 *
 * <p>Moments are Dutch local times, such as {@code 2027-01-14T17:00}, with seconds if they are not 0; an hour that the clock
 * has twice stands for both. What is no local time is refused with a {@link java.time.format.DateTimeParseException}.
 */
public final class DutyAssert {
    private final Candidates<Duty> duties;

    DutyAssert(Candidates<Duty> duties) {
        this.duties = duties;
    }

    /**
     * Verifies by whom it is owed.
     *
     * @param partner the code of the partner
     * @return assertions about the duties of that partner
     */
    public DutyAssert from(String partner) {
        return with(duties.with("owed by", partner, duty -> duty.debtor().value()));
    }

    /**
     * Verifies to whom it is owed.
     *
     * @param beneficiary who gets it or hears it
     * @return assertions about the duties to that beneficiary
     */
    public DutyAssert to(Beneficiary beneficiary) {
        return with(duties.with("owed to", beneficiary, Duty::beneficiary));
    }

    /**
     * Verifies for which signal it is owed.
     *
     * @param signal the reference of the signal
     * @return assertions about the duties for that signal
     */
    public DutyAssert onSignal(String signal) {
        return with(duties.with(
                "on signal", signal, duty -> duty.signal().map(Object::toString).orElse("no signal")));
    }

    /**
     * Verifies how it stands.
     *
     * @param state the state at the moment of the plan
     * @return assertions about the duties in that state
     */
    public DutyAssert thatIs(DutyState state) {
        return with(duties.with("state", state, Duty::state));
    }

    /**
     * Verifies which clause is behind it.
     *
     * @param clause of an answer the clause that promises it, such as {@code GM0512/terugkoppeling/2}; else the clause that
     *     gives its term, such as {@code GM0512/termijnen/4}
     * @return assertions about the duties by that clause
     * @throws IllegalArgumentException if that is no name of a clause
     */
    public DutyAssert because(String clause) {
        return with(duties.with(
                "clause", ClauseRef.parse(clause), duty -> duty.promise().orElse(duty.clause())));
    }

    /**
     * Verifies in which words an answer is told.
     *
     * @param text Dutch sentences
     * @return assertions about the answers in those words
     */
    public DutyAssert saying(String text) {
        return with(duties.with("text", text, duty -> duty.text().orElse("no text")));
    }

    /**
     * Verifies when it had better be done.
     *
     * @param target Dutch local time
     * @return assertions about the same duty
     */
    public DutyAssert preferablyBy(String target) {
        return with(duties.at("target", target, duty -> duty.target().at()));
    }

    /**
     * Goes back to the plan.
     *
     * @return assertions about the plan
     */
    public PlanAssert and() {
        return duties.plan();
    }

    /**
     * Verifies when it must be done at the latest.
     *
     * @param limit Dutch local time
     * @return assertions about the plan
     */
    public PlanAssert by(String limit) {
        return duties.at("limit", limit, duty -> duty.limit().at()).plan();
    }

    private static DutyAssert with(Candidates<Duty> narrowed) {
        return new DutyAssert(narrowed);
    }
}
