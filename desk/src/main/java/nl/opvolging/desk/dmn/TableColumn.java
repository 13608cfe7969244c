package nl.opvolging.desk.dmn;

import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.ClauseCondition;

/**
 * A column of the decision table.
 *
 * @param label what people call it
 * @param facts what has to be told for it
 * @param step what is worked out of that first, if need be
 * @param expression what it looks at
 * @param values what that can be
 * @param meeting which of the values meet a condition
 */
record TableColumn(
        String label, List<Fact> facts, Optional<Step> step, String expression, List<String> values, Meeting meeting) {
    TableColumn {
        facts = List.copyOf(facts);
        values = List.copyOf(values);
    }

    /** Which values meet a condition. */
    @FunctionalInterface
    interface Meeting {
        /** Some of the values of the column, in their order; empty if the condition is no matter of this column. */
        Optional<List<String>> of(ClauseCondition condition);
    }

    /** The unary test that the values pass which meet a condition. */
    String test(ClauseCondition condition) {
        List<String> passing = passing(condition);
        List<String> others =
                values.stream().filter(value -> !passing.contains(value)).toList();
        if (others.isEmpty()) {
            return Feel.ANY;
        }
        return condition.except() && others.size() < passing.size() ? Feel.noneOf(others) : Feel.oneOf(passing);
    }

    /** Whether some value meets a condition. */
    boolean canMeet(ClauseCondition condition) {
        return !passing(condition).isEmpty();
    }

    private List<String> passing(ClauseCondition condition) {
        return meeting.of(condition).orElse(values);
    }
}
