package nl.opvolging.rules;

import java.util.List;
import nl.opvolging.rules.internal.check.Rewordings;

/**
 * Two agreements beside each other: what is written otherwise, and what comes out otherwise.
 *
 * @param changes what the municipality's own packs say otherwise, in the order of their files
 * @param differences which questions are answered otherwise, worked out for all questions there are; none if the changes make
 *     no difference
 */
public record Comparison(List<Change> changes, List<Difference> differences) {
    /**
     * Keeps its own copies of the lists.
     *
     * @param changes what the municipality's own packs say otherwise, in the order of their files
     * @param differences which questions are answered otherwise, worked out for all questions there are; none if the changes
     *     make no difference
     */
    public Comparison {
        changes = List.copyOf(changes);
        differences = List.copyOf(differences);
    }

    /**
     * Compares two agreements, of one municipality or of two.
     *
     * @param before an agreement
     * @param after the agreement that it is held against
     * @return what is otherwise
     */
    public static Comparison of(Agreement before, Agreement after) {
        return new Comparison(
                Rewordings.between(
                        before.chain().packs().get(0), after.chain().packs().get(0)),
                before.differences().to(after.chain()));
    }
}
