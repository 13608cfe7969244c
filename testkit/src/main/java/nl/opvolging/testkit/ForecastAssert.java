package nl.opvolging.testkit;

import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.ForecastLine;

/** What must be going to happen if nobody does anything. Each assertion narrows to the lines for which it holds. */
public final class ForecastAssert {
    private final Candidates<ForecastLine> lines;

    ForecastAssert(Candidates<ForecastLine> lines) {
        this.lines = lines;
    }

    /**
     * Verifies whom it concerns.
     *
     * @param party the code of the partner, or the reference of another party
     * @return assertions about the lines that concern it
     */
    public ForecastAssert concerning(String party) {
        return new ForecastAssert(
                lines.with("concerning", party, line -> line.party().ref()));
    }

    /**
     * Verifies which clause makes it happen.
     *
     * @param clause the clause, such as {@code GM0512/opschaling/3}
     * @return assertions about the lines by that clause
     * @throws IllegalArgumentException if that is no name of a clause
     */
    public ForecastAssert because(String clause) {
        ClauseRef expected = ClauseRef.parse(clause);
        return new ForecastAssert(lines.with(
                "clause",
                expected.toString(),
                line -> line.clause().map(Object::toString).orElse("no clause")));
    }

    /**
     * Goes back to the plan.
     *
     * @return assertions about the plan
     */
    public PlanAssert and() {
        return lines.plan();
    }

    /**
     * Verifies when it will happen.
     *
     * @param moment Dutch local time, as for {@link DutyAssert}
     * @return assertions about the plan
     */
    public PlanAssert at(String moment) {
        return lines.at("at", moment, ForecastLine::at).plan();
    }
}
