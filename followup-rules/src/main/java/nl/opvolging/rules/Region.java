package nl.opvolging.rules;

import java.util.List;
import java.util.function.Function;

/**
 * Questions that belong together: all that can be made of the values that their fields have. Of values that no clause tells
 * apart, such as two areas that no clause names, one may stand for all.
 *
 * @param words which questions, in Dutch, such as {@code thema Eenzaamheid, over een oudere}; an empty text stands for all of
 *     those among which was looked
 * @param examples the most ordinary question, and then for each value of each field one that has it and is for the rest like
 *     the first
 * @param <Q> the type of question
 */
public record Region<Q>(String words, List<Q> examples) {
    /**
     * Keeps its own copy of the list.
     *
     * @param words which questions, in Dutch; an empty text stands for all of those among which was looked
     * @param examples the most ordinary question, and then for each value of each field one that has it and is for the rest
     *     like the first
     * @throws IllegalArgumentException if there is no example
     */
    public Region {
        examples = List.copyOf(examples);
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("A region has at least one question");
        }
    }

    /**
     * The question that asks for the least.
     *
     * @return the most ordinary of the questions
     */
    public Q mostOrdinary() {
        return examples.get(0);
    }

    /**
     * The values that a field has.
     *
     * @param field a field of a question, such as {@code RoutingQuestion::urgency}
     * @param <V> the type of the field
     * @return the values, each once, the most ordinary first
     */
    public <V> List<V> values(Function<Q, V> field) {
        return examples.stream().map(field).distinct().toList();
    }
}
