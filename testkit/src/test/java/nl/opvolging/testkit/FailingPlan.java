package nl.opvolging.testkit;

import static nl.opvolging.testkit.OpvolgingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import nl.opvolging.signal.FollowUpPlan;

/** A plan that is not as an assertion has it. */
record FailingPlan(FollowUpPlan plan) {
    void fails(Consumer<PlanAssert> assertion, String what, String expected, String found) {
        assertThatThrownBy(() -> assertion.accept(assertThat(plan)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(String.format(
                        "%nPlan of case melding-1, %s:%n  expected: %s%n  found:    %s%nThe plan explains:%n%s",
                        what,
                        expected,
                        found,
                        plan.explanation().text().indent(2).stripTrailing()));
    }
}
