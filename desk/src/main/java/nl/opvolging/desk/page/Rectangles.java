package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A set of pairs, told with as few words as it can be: what goes together with the same is put together.
 *
 * @param <A> the one side of a pair
 * @param <B> the other side
 */
final class Rectangles<A, B> {
    private final Map<A, Set<B>> pairs = new LinkedHashMap<>();

    void add(A one, B other) {
        pairs.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(other);
    }

    /**
     * Every one of these goes together with every one of those.
     *
     * @param ones the one side, in the order in which they came
     * @param others the other side, in the order in which they came
     */
    record Rectangle<A, B>(List<A> ones, List<B> others) {
        Rectangle {
            ones = List.copyOf(ones);
            others = List.copyOf(others);
        }
    }

    List<Rectangle<A, B>> all() {
        Map<Set<B>, List<A>> grouped = new LinkedHashMap<>();
        pairs.forEach((one, others) ->
                grouped.computeIfAbsent(others, key -> new ArrayList<>()).add(one));
        List<Rectangle<A, B>> all = new ArrayList<>();
        grouped.forEach((others, ones) -> all.add(new Rectangle<>(ones, List.copyOf(others))));
        return all;
    }
}
