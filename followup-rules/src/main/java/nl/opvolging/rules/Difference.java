package nl.opvolging.rules;

import java.util.List;

/**
 * Questions that two agreements answer otherwise, and all of them in the same way.
 *
 * @param table the table that answers, such as {@code routering}
 * @param where which questions, each in Dutch words; an empty text stands for all of them
 * @param before the answer of the first agreement, in Dutch
 * @param after the answer of the second agreement, in Dutch
 */
public record Difference(String table, List<String> where, String before, String after) {
    /**
     * Keeps its own copy of the list.
     *
     * @param table the table that answers, such as {@code routering}
     * @param where which questions, each in Dutch words; an empty text stands for all of them
     * @param before the answer of the first agreement, in Dutch
     * @param after the answer of the second agreement, in Dutch
     */
    public Difference {
        where = List.copyOf(where);
    }
}
