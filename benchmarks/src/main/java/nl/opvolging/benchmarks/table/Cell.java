package nl.opvolging.benchmarks.table;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a filled cell asks of a field: one of these words, or none of them.
 *
 * @param field the field
 * @param words the words as they stand in the cell
 * @param except whether they are exceptions
 */
record Cell(Field field, List<String> words, boolean except) {
    /** The cell as it is written in a pack. */
    String text() {
        return (except ? "behalve " : "") + String.join(", ", words);
    }

    /** The words of a cell with exceptions for which it does not hold: what is not known may be one of them. */
    List<String> excluded() {
        return Stream.concat(words.stream(), Stream.of(Asked.UNKNOWN)).toList();
    }

    boolean holds(String word) {
        return except ? !excluded().contains(word) : words.contains(word);
    }

    /** The cell as a function, for engines that take one: with as little work as can be for each question. */
    Predicate<Asked> test() {
        if (except) {
            Set<String> excluded = Set.copyOf(excluded());
            return asked -> !excluded.contains(field.of(asked));
        }
        if (words.size() == 1) {
            String word = words.get(0);
            return asked -> field.of(asked).equals(word);
        }
        Set<String> named = Set.copyOf(words);
        return asked -> named.contains(field.of(asked));
    }
}
