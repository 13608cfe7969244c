package nl.opvolging.rules.internal.pack;

import java.util.Collection;
import java.util.List;
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

    /** The areas of a cell that lie inside; the first that does not is reported. */
    List<Area> inside(Collection<Area> codes, Cell cell, Reading reading) {
        if (areas.contains(Head.UNKNOWN_MUNICIPALITY)) {
            return List.copyOf(codes);
        }
        codes.stream()
                .filter(code -> !areas.contains(code.municipality()))
                .findFirst()
                .ifPresent(code -> reading.problems().add(ProblemCode.OUTSIDE_MUNICIPALITY, cell, message(code)));
        return codes.stream()
                .filter(code -> areas.contains(code.municipality()))
                .toList();
    }

    private String message(Area code) {
        if (areas.isEmpty()) {
            return "Een basispakket geldt voor alle gemeenten en noemt dus geen gebieden. Haal " + code + " weg.";
        }
        List<String> starts =
                areas.stream().sorted().map(area -> area.code().substring(2)).toList();
        return code + " ligt niet in de gemeente van deze afspraak. Kies een code die met " + DutchList.or(starts)
                + " begint na de twee letters.";
    }
}
