package nl.opvolging.testkit;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.Moment;

/** What one kind of duty of a plan must be. Each assertion narrows to the duties for which it holds. */
public final class DutyAssert {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final PlanAssert plan;
    private final DutyKind kind;
    private final List<Duty> duties;

    DutyAssert(PlanAssert plan, DutyKind kind, List<Duty> duties) {
        this.plan = plan;
        this.kind = kind;
        this.duties = duties;
    }

    /**
     * Verifies by whom it is owed.
     *
     * @param partner the code of the partner
     * @return assertions about the duties of that partner
     */
    public DutyAssert from(String partner) {
        return narrowed(
                "owed by",
                partner,
                duty -> duty.debtor().value().equals(partner),
                duty -> duty.debtor().value());
    }

    /**
     * Verifies for which signal it is owed.
     *
     * @param signal the reference of the signal
     * @return assertions about the duties for that signal
     */
    public DutyAssert onSignal(String signal) {
        Function<Duty, String> shown =
                duty -> duty.signal().map(Object::toString).orElse("no signal");
        return narrowed("on signal", signal, duty -> shown.apply(duty).equals(signal), shown);
    }

    /**
     * Verifies when it must be done at the latest.
     *
     * @param limit Dutch local time, such as {@code 2027-01-14T17:00}, with seconds if they are not 0; an hour that the clock
     *     has twice stands for both
     * @return assertions about the plan
     * @throws java.time.format.DateTimeParseException if that is no local time
     */
    public PlanAssert by(String limit) {
        LocalDateTime expected = LocalDateTime.parse(limit);
        narrowed(
                "limit",
                expected,
                duty -> local(duty.limit()).equals(expected),
                duty -> local(duty.limit()).toString());
        return plan;
    }

    /**
     * Verifies when it had better be done.
     *
     * @param target Dutch local time, as for {@link #by}
     * @return assertions about the same duty
     * @throws java.time.format.DateTimeParseException if that is no local time
     */
    public DutyAssert preferablyBy(String target) {
        LocalDateTime expected = LocalDateTime.parse(target);
        return narrowed(
                "target",
                expected,
                duty -> local(duty.target()).equals(expected),
                duty -> local(duty.target()).toString());
    }

    private DutyAssert narrowed(String what, Object expected, Predicate<Duty> condition, Function<Duty, String> shown) {
        List<Duty> fitting = duties.stream().filter(condition).toList();
        if (fitting.isEmpty()) {
            String found = String.join(" or ", duties.stream().map(shown).toList());
            throw plan.failure(kind + " " + what, expected, found);
        }
        return new DutyAssert(plan, kind, fitting);
    }

    private static LocalDateTime local(Moment moment) {
        return LocalDateTime.ofInstant(moment.at(), AMSTERDAM);
    }
}
