package nl.opvolging.rules.internal.pack;

import java.util.Collection;
import java.util.Set;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.signal.Area;

/**
 * Which areas an agreement may speak of: those of its municipality and of the municipalities that merged into it. A base
 * pack, which has no municipality, may speak of none.
 *
 * @param areas the municipality and its predecessors; empty for a base pack
 */
record Municipality(Set<Area> areas) {
    /** No area at all. */
    static final Municipality NONE = new Municipality(Set.of());

    void check(Collection<Area> codes, Cell cell, Reading reading) {
        for (Area code : codes) {
            if (!areas.contains(code.municipality())) {
                reading.problems()
                        .add(
                                ProblemCode.OUTSIDE_MUNICIPALITY,
                                cell,
                                code + " ligt niet in de gemeente van deze afspraak. Kies een code die met "
                                        + DutchList.or(areas.stream()
                                                .sorted()
                                                .map(area -> area.code().substring(2))
                                                .toList())
                                        + " begint na de twee letters.");
                return;
            }
        }
    }
}
