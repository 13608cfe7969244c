package nl.opvolging.rules;

import java.util.List;
import nl.opvolging.rules.internal.pack.Condition;

/**
 * What a clause asks in one column: that the fact is one of these values, or none of them. Where a fact is not known, it is
 * neither.
 *
 * @param header the header of the column, see {@link ColumnForm#shape}
 * @param words the words of the cell as they are best written
 * @param values what the words mean, in alphabetical order: codes of themes or areas, or words of a closed list; the name of
 *     an area can mean several codes
 * @param except whether the fact must be none of the values
 */
public record ClauseCondition(String header, List<String> words, List<String> values, boolean except) {
    /**
     * Keeps its own copies of the lists.
     *
     * @param header the header of the column
     * @param words the words of the cell as they are best written
     * @param values what the words mean
     * @param except whether the fact must be none of the values
     */
    public ClauseCondition {
        words = List.copyOf(words);
        values = List.copyOf(values);
    }

    static ClauseCondition of(Condition<?, ?> condition) {
        return new ClauseCondition(
                condition.column().header(), condition.words(), condition.codes(), condition.except());
    }
}
