package nl.opvolging.rules.internal.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.opvolging.rules.internal.pack.AxisValue;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of each question of a space: a decision diagram that looks at one axis after the other and ends in the
 * outcome. It tells for all questions at once, exactly, since questions for which the same clauses are left share what is
 * below.
 *
 * @param <Q> the type of question
 * @param <R> the type of outcome
 */
final class Diagram<Q, R> {
    private static final long NOWHERE = Long.MAX_VALUE / 2;

    private final Space<Q, ?> space;
    private final Function<List<BitSet>, R> outcome;
    private final int counting;
    private final List<int[]> lastAxis = new ArrayList<>();
    private final List<Map<List<BitSet>, Node<R>>> known = new ArrayList<>();
    private final Map<Object, Node<R>> same = new LinkedHashMap<>();
    private final Node<R> root;

    /**
     * Works out what becomes of each question.
     *
     * @param space the questions
     * @param counting how many of the clauses that hold count, the topmost; 0 for all
     * @param outcome the outcome when for each agreement these clauses hold, no more than count
     */
    Diagram(Space<Q, ?> space, int counting, Function<List<BitSet>, R> outcome) {
        this.space = space;
        this.counting = counting;
        this.outcome = outcome;
        List<BitSet> all = new ArrayList<>();
        for (int agreement = 0; agreement < space.agreements().size(); agreement++) {
            int clauses = space.agreements().get(agreement).clauses().size();
            lastAxis.add(lastAxis(agreement, clauses));
            BitSet left = new BitSet();
            left.set(0, clauses);
            dropWhatCannotCount(left, 0, agreement);
            all.add(left);
        }
        space.sides().forEach(side -> known.add(new HashMap<>()));
        root = node(0, all);
    }

    /** For each clause the last axis that it narrows, or -1. */
    private int[] lastAxis(int agreement, int clauses) {
        return IntStream.range(0, clauses)
                .map(clause -> IntStream.range(0, space.sides().size())
                        .filter(axis -> space.sides()
                                .get(axis)
                                .narrowing()
                                .get(agreement)
                                .get(clause))
                        .max()
                        .orElse(-1))
                .toArray();
    }

    /** Where questions go that have come so far: to an outcome, or on by their cell on an axis. The same place is one node. */
    private static final class Node<R> {
        private final int axis;
        private final @Nullable R outcome;
        private final List<Branch<R>> branches;

        private Node(int axis, @Nullable R outcome, List<Branch<R>> branches) {
            this.axis = axis;
            this.outcome = outcome;
            this.branches = branches;
        }
    }

    private record Branch<R>(List<Integer> cells, Node<R> to) {}

    private Node<R> node(int axis, List<BitSet> left) {
        if (axis == space.sides().size()) {
            R result = outcome.apply(left);
            return same.computeIfAbsent(Optional.of(result), key -> new Node<>(axis, result, List.of()));
        }
        Node<R> found = known.get(axis).get(left);
        if (found == null) {
            found = branch(axis, left);
            known.get(axis).put(left, found);
        }
        return found;
    }

    private Node<R> branch(int axis, List<BitSet> left) {
        Space.Side<Q> side = space.sides().get(axis);
        Map<Node<R>, List<Integer>> branches = new LinkedHashMap<>();
        for (int cell = 0; cell < side.cells().size(); cell++) {
            List<BitSet> allowed = new ArrayList<>();
            for (int agreement = 0; agreement < left.size(); agreement++) {
                BitSet both = (BitSet) left.get(agreement).clone();
                both.and(side.cells().get(cell).allowedBy().get(agreement));
                dropWhatCannotCount(both, axis + 1, agreement);
                allowed.add(both);
            }
            branches.computeIfAbsent(node(axis + 1, allowed), key -> new ArrayList<>())
                    .add(cell);
        }
        if (branches.size() == 1) {
            return branches.keySet().iterator().next();
        }
        List<Branch<R>> all = branches.entrySet().stream()
                .map(entry -> new Branch<>(List.copyOf(entry.getValue()), entry.getKey()))
                .toList();
        return same.computeIfAbsent(Map.entry(axis, all), key -> new Node<>(axis, null, all));
    }

    /** What stands below enough clauses that certainly hold, whatever the axes say that come now, does not count any more. */
    private void dropWhatCannotCount(BitSet left, int axis, int agreement) {
        int certain = 0;
        for (int clause = left.nextSetBit(0); clause >= 0 && counting > 0; clause = left.nextSetBit(clause + 1)) {
            if (certain == counting) {
                left.clear(clause, left.length());
                return;
            }
            if (lastAxis.get(agreement)[clause] < axis) {
                certain++;
            }
        }
    }

    /** All outcomes that some question has. */
    Set<R> outcomes() {
        Set<R> outcomes = new LinkedHashSet<>();
        for (Node<R> node : same.values()) {
            if (node.outcome != null) {
                outcomes.add(node.outcome);
            }
        }
        return outcomes;
    }

    /** The most ordinary question with an outcome: a value for each axis. */
    Optional<List<AxisValue<Q>>> mostOrdinary(Predicate<R> wanted) {
        Map<Node<R>, Long> costs = new HashMap<>();
        if (cost(root, wanted, costs) >= NOWHERE) {
            return Optional.empty();
        }
        List<AxisValue<Q>> point = new ArrayList<>();
        Node<R> node = root;
        for (int axis = 0; axis < space.sides().size(); axis++) {
            Space.Side<Q> side = space.sides().get(axis);
            int cell = 0;
            if (node.axis == axis) {
                Branch<R> best = node.branches.stream()
                        .min(Comparator.comparing(branch -> cost(branch, side, wanted, costs)))
                        .orElseThrow();
                cell = best.cells().get(0);
                node = best.to();
            }
            point.add(side.cells().get(cell).first());
        }
        return Optional.of(point);
    }

    private long cost(Node<R> node, Predicate<R> wanted, Map<Node<R>, Long> costs) {
        if (node.outcome != null) {
            return wanted.test(node.outcome) ? 0 : NOWHERE;
        }
        Long found = costs.get(node);
        if (found == null) {
            Space.Side<Q> side = space.sides().get(node.axis);
            found = node.branches.stream()
                    .mapToLong(branch -> cost(branch, side, wanted, costs))
                    .min()
                    .orElse(NOWHERE);
            costs.put(node, found);
        }
        return found;
    }

    private long cost(Branch<R> branch, Space.Side<Q> side, Predicate<R> wanted, Map<Node<R>, Long> costs) {
        return Math.min(NOWHERE, side.cells().get(branch.cells().get(0)).cost() + cost(branch.to(), wanted, costs));
    }

    /**
     * The questions that have an outcome, as boxes that do not overlap.
     *
     * @param wanted which outcomes
     * @return the boxes, each with its outcome
     */
    List<Box<R>> boxes(Predicate<R> wanted) {
        List<Box<R>> boxes = new ArrayList<>();
        collect(root, wanted, new HashMap<>(), boxes);
        return boxes;
    }

    private void collect(Node<R> node, Predicate<R> wanted, Map<Integer, List<Integer>> way, List<Box<R>> boxes) {
        if (node.outcome != null) {
            if (wanted.test(node.outcome)) {
                boxes.add(new Box<>(Map.copyOf(way), node.outcome));
            }
            return;
        }
        for (Branch<R> branch : node.branches) {
            way.put(node.axis, branch.cells());
            collect(branch.to(), wanted, way, boxes);
            way.remove(node.axis);
        }
    }

    /**
     * What can become of questions of which only the values on the first axes are known.
     *
     * @param axes how many axes those are
     * @return boxes over these axes that together hold all questions and do not overlap, each with its outcomes
     */
    List<Box<Set<R>>> boxesOver(int axes) {
        List<Box<Set<R>>> boxes = new ArrayList<>();
        collect(root, axes, new HashMap<>(), new HashMap<>(), boxes);
        return boxes;
    }

    private void collect(
            Node<R> node,
            int axes,
            Map<Integer, List<Integer>> way,
            Map<Node<R>, Set<R>> below,
            List<Box<Set<R>>> boxes) {
        if (node.axis >= axes) {
            boxes.add(new Box<>(Map.copyOf(way), outcomes(node, below)));
            return;
        }
        for (Branch<R> branch : node.branches) {
            way.put(node.axis, branch.cells());
            collect(branch.to(), axes, way, below, boxes);
            way.remove(node.axis);
        }
    }

    private Set<R> outcomes(Node<R> node, Map<Node<R>, Set<R>> below) {
        if (node.outcome != null) {
            return Set.of(node.outcome);
        }
        Set<R> known = below.get(node);
        if (known == null) {
            Set<R> found = new LinkedHashSet<>();
            node.branches.forEach(branch -> found.addAll(outcomes(branch.to(), below)));
            known = found;
            below.put(node, known);
        }
        return known;
    }

    /**
     * Questions of which the same becomes.
     *
     * @param cells the cells on the axes that matter, by the numbers of these
     * @param outcome what becomes of them
     */
    record Box<R>(Map<Integer, List<Integer>> cells, R outcome) {}
}
