package nl.opvolging.rules.internal.text;

import java.util.List;
import java.util.Map;

/** A piece of a YAML document, and where it stands. */
public sealed interface YamlValue {
    /**
     * Where it begins.
     *
     * @return the place, with its text if it is a scalar
     */
    Cell place();

    /**
     * One value.
     *
     * @param place the value as it is written, and where
     */
    record Scalar(Cell place) implements YamlValue {}

    /**
     * A list.
     *
     * @param place where it begins
     * @param items what is in it
     */
    record Sequence(Cell place, List<YamlValue> items) implements YamlValue {}

    /**
     * Keys with values.
     *
     * @param place where it begins
     * @param keys the keys as they are written, each with its place
     * @param values the values by key
     */
    record Mapping(Cell place, List<Cell> keys, Map<String, YamlValue> values) implements YamlValue {}
}
