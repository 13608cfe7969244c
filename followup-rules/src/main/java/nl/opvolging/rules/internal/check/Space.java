package nl.opvolging.rules.internal.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.opvolging.rules.internal.pack.Axis;
import nl.opvolging.rules.internal.pack.AxisValue;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.ClauseTable;
import nl.opvolging.rules.internal.pack.Condition;
import nl.opvolging.rules.internal.pack.ConditionColumn;
import nl.opvolging.rules.internal.pack.Surroundings;
import nl.opvolging.signal.Answer;

/**
 * All questions that a table can be asked, under one agreement or under several: the product of the values on its axes. On
 * each axis, values that no clause tells apart are one cell. A clause is then a box: on each axis, the cells that it allows.
 *
 * @param <Q> the type of question
 * @param <A> the type of answer
 */
final class Space<Q, A> {
    private final ClauseTable<Q, A> table;
    private final List<Asked<Q, A>> agreements;
    private final List<Side<Q>> sides;

    private Space(ClauseTable<Q, A> table, List<Asked<Q, A>> agreements, List<Side<Q>> sides) {
        this.table = table;
        this.agreements = List.copyOf(agreements);
        this.sides = List.copyOf(sides);
    }

    /**
     * The clauses of an agreement that answer questions of the table.
     *
     * @param surroundings what the values of its questions depend on
     * @param clauses the clauses in the order in which they are asked
     */
    record Asked<Q, A>(Surroundings surroundings, List<Clause<Q, A>> clauses) {
        Asked {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * An axis with its cells.
     *
     * @param axis the axis
     * @param cells its cells, the most ordinary first
     * @param narrowing for each agreement the clauses that do not allow all cells
     */
    record Side<Q>(Axis<Q> axis, List<Cell<Q>> cells, List<BitSet> narrowing) {
        private Side<Q> with(List<Cell<Q>> others) {
            return new Side<>(axis, others, narrowing);
        }
    }

    /**
     * Values that no clause tells apart.
     *
     * @param values the values, the most ordinary first
     * @param allowedBy for each agreement the clauses that allow them
     * @param costs how far each of the values is from the ordinary
     */
    record Cell<Q>(List<AxisValue<Q>> values, List<BitSet> allowedBy, List<Integer> costs) {
        private static <Q> Cell<Q> empty(List<BitSet> allowedBy) {
            return new Cell<>(new ArrayList<>(), allowedBy, new ArrayList<>());
        }

        private void add(AxisValue<Q> value, int cost) {
            values.add(value);
            costs.add(cost);
        }

        AxisValue<Q> first() {
            return values.get(0);
        }

        /** How far the first of the values is from the ordinary. */
        int cost() {
            return costs.get(0);
        }
    }

    static <Q, A> Space<Q, A> of(ClauseTable<Q, A> table, List<Asked<Q, A>> agreements) {
        Set<Axis<Q>> axes = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Side<Q>> sides = new ArrayList<>();
        for (ConditionColumn<Q, ?> column : table.conditions()) {
            if (axes.add(column.axis())) {
                sides.add(side(table, column.axis(), agreements));
            }
        }
        sides.sort(Comparator.comparing(
                side -> -side.narrowing().stream().mapToInt(BitSet::cardinality).sum()));
        return new Space<>(table, agreements, sides);
    }

    private static <Q, A> Side<Q> side(ClauseTable<Q, A> table, Axis<Q> axis, List<Asked<Q, A>> agreements) {
        List<List<List<Condition<Q, ?>>>> asked = agreements.stream()
                .map(agreement -> agreement.clauses().stream()
                        .map(clause -> on(axis, clause))
                        .toList())
                .toList();
        List<AxisValue<Q>> values = axis.values(
                agreements.stream().map(Asked::surroundings).toList(),
                asked.stream().flatMap(List::stream).flatMap(List::stream).toList());
        Map<List<BitSet>, Cell<Q>> cells = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            List<BitSet> allowedBy = new ArrayList<>();
            for (int agreement = 0; agreement < agreements.size(); agreement++) {
                Q question =
                        values.get(i).placing().in(agreements.get(agreement).surroundings(), table.blank());
                allowedBy.add(where(
                        asked.get(agreement),
                        conditions ->
                                conditions.stream().allMatch(condition -> condition.holds(question) == Answer.YES)));
            }
            cells.computeIfAbsent(allowedBy, Cell::empty).add(values.get(i), cost(i, axis));
        }
        return new Side<>(
                axis,
                List.copyOf(cells.values()),
                asked.stream()
                        .map(clauses -> where(clauses, conditions -> !conditions.isEmpty()))
                        .toList());
    }

    private static <T> BitSet where(List<T> clauses, Predicate<T> wanted) {
        BitSet where = new BitSet();
        for (int i = 0; i < clauses.size(); i++) {
            where.set(i, wanted.test(clauses.get(i)));
        }
        return where;
    }

    /** A fact that has to be told weighs more than which fact it is. */
    private static int cost(int place, Axis<?> axis) {
        return place == 0 || axis.isEssential() ? place : 10_000 + place;
    }

    private static <Q, A> List<Condition<Q, ?>> on(Axis<Q> axis, Clause<Q, A> clause) {
        return clause.conditions().stream()
                .filter(condition -> condition.column().axis() == axis)
                .toList();
    }

    ClauseTable<Q, A> table() {
        return table;
    }

    List<Asked<Q, A>> agreements() {
        return agreements;
    }

    /** The axes, those first on which most clauses look. */
    List<Side<Q>> sides() {
        return sides;
    }

    /** The same questions, looked at along some axes before all others. */
    Space<Q, A> along(List<Axis<Q>> first) {
        List<Side<Q>> inOrder = new ArrayList<>(first.stream().map(this::side).toList());
        sides.stream().filter(side -> !first.contains(side.axis())).forEach(inOrder::add);
        return new Space<>(table, agreements, inOrder);
    }

    /** A question for each value of some cells on an axis, with that value alone. */
    Stream<Q> placed(int axis, Collection<Integer> cells) {
        return cells.stream()
                .flatMap(cell -> sides.get(axis).cells().get(cell).values().stream())
                .map(this::placed);
    }

    Q placed(AxisValue<Q> value) {
        return value.placing().in(agreements.get(0).surroundings(), table.blank());
    }

    /** The question with one value on each axis. */
    Q question(List<AxisValue<Q>> point, int agreement) {
        Q question = table.blank();
        for (AxisValue<Q> value : point) {
            question = value.placing().in(agreements.get(agreement).surroundings(), question);
        }
        return question;
    }

    /** The most ordinary question of a box. */
    List<AxisValue<Q>> mostOrdinary(Diagram.Box<?> box) {
        List<AxisValue<Q>> point = new ArrayList<>();
        for (int axis = 0; axis < sides.size(); axis++) {
            int cell = box.cells().getOrDefault(axis, List.of(0)).get(0);
            point.add(sides.get(axis).cells().get(cell).first());
        }
        return point;
    }

    /** Whether each question that one clause of an agreement answers, meets the conditions of another one too. */
    boolean isWithin(int clause, int other, int agreement) {
        return sides.stream()
                .flatMap(side -> side.cells().stream())
                .map(cell -> cell.allowedBy().get(agreement))
                .noneMatch(allowed -> allowed.get(clause) && !allowed.get(other));
    }

    /** Whether no question at all meets the conditions of a clause. */
    boolean isEmpty(int clause, int agreement) {
        return sides.stream()
                .anyMatch(side -> side.cells().stream()
                        .noneMatch(cell -> cell.allowedBy().get(agreement).get(clause)));
    }

    /** The questions that meet the conditions of a clause. */
    Space<Q, A> within(int clause, int agreement) {
        return new Space<>(
                table,
                agreements,
                sides.stream()
                        .map(side -> side.with(side.cells().stream()
                                .filter(cell -> cell.allowedBy().get(agreement).get(clause))
                                .toList()))
                        .toList());
    }

    /** The spaces in which all values on an axis are the same in some respect, by what they are in it. */
    <K> Map<K, Space<Q, A>> split(Axis<Q> axis, Function<Q, K> respect) {
        Map<K, List<Cell<Q>>> parts = new LinkedHashMap<>();
        for (Cell<Q> cell : side(axis).cells()) {
            Map<K, Cell<Q>> split = new LinkedHashMap<>();
            for (int i = 0; i < cell.values().size(); i++) {
                AxisValue<Q> value = cell.values().get(i);
                split.computeIfAbsent(respect.apply(placed(value)), key -> Cell.empty(cell.allowedBy()))
                        .add(value, cell.costs().get(i));
            }
            split.forEach((key, some) ->
                    parts.computeIfAbsent(key, first -> new ArrayList<>()).add(some));
        }
        Map<K, Space<Q, A>> spaces = new LinkedHashMap<>();
        parts.forEach((key, cells) -> spaces.put(key, with(axis, cells)));
        return spaces;
    }

    /** The questions of which the value on an axis is as asked. */
    Space<Q, A> only(Axis<Q> axis, Predicate<Q> asked) {
        List<Cell<Q>> cells = new ArrayList<>();
        for (Cell<Q> cell : side(axis).cells()) {
            Cell<Q> kept = Cell.empty(cell.allowedBy());
            for (int i = 0; i < cell.values().size(); i++) {
                if (asked.test(placed(cell.values().get(i)))) {
                    kept.add(cell.values().get(i), cell.costs().get(i));
                }
            }
            if (!kept.values().isEmpty()) {
                cells.add(kept);
            }
        }
        cells.sort(Comparator.comparingInt(Cell::cost));
        return with(axis, cells);
    }

    /** The questions of which one axis has these cells. */
    private Space<Q, A> with(Axis<Q> axis, List<Cell<Q>> cells) {
        return new Space<>(
                table,
                agreements,
                sides.stream()
                        .map(side -> side.axis() == axis ? side.with(cells) : side)
                        .toList());
    }

    private Side<Q> side(Axis<Q> axis) {
        return sides.stream().filter(side -> side.axis() == axis).findFirst().orElseThrow();
    }

    /** Whether there are no questions at all. */
    boolean isEmpty() {
        return sides.stream().anyMatch(side -> side.cells().isEmpty());
    }
}
