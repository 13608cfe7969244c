package nl.opvolging.rules;

import java.util.List;
import nl.opvolging.signal.Area;

/**
 * A part of a municipality to which an agreement gives a name.
 *
 * @param name the name
 * @param parts the districts and neighbourhoods that it consists of
 */
public record NamedArea(String name, List<Area> parts) {
    /**
     * Keeps its own copy of the list.
     *
     * @param name the name
     * @param parts the districts and neighbourhoods that it consists of
     */
    public NamedArea {
        parts = List.copyOf(parts);
    }
}
