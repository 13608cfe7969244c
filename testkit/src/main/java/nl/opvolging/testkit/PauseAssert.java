package nl.opvolging.testkit;

import java.util.Arrays;
import java.util.List;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.Pause;

/** What a pause of a plan must be. Each assertion narrows to the pauses for which it holds. */
public final class PauseAssert {
    private final Candidates<Pause> pauses;

    PauseAssert(Candidates<Pause> pauses) {
        this.pauses = pauses;
    }

    /**
     * Verifies which duties wait.
     *
     * @param kinds the kinds of all of them, in any order
     * @return assertions about the pauses of these duties
     */
    public PauseAssert of(DutyKind... kinds) {
        return new PauseAssert(
                pauses.with("duties", Arrays.stream(kinds).sorted().toList(), pause -> List.copyOf(pause.duties())));
    }

    /**
     * Goes back to the plan.
     *
     * @return assertions about the plan
     */
    public PlanAssert and() {
        return pauses.plan();
    }

    /**
     * Verifies until when it lasts at the latest.
     *
     * @param moment Dutch local time, as for {@link DutyAssert}
     * @return assertions about the plan
     */
    public PlanAssert until(String moment) {
        return pauses.at("until", moment, Pause::until).plan();
    }
}
