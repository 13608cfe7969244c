package nl.opvolging.rules.internal.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.opvolging.rules.Region;
import nl.opvolging.rules.internal.pack.AxisValue;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.ClauseTable;
import nl.opvolging.rules.internal.plan.Chain;

/**
 * All answers that a table gives under one agreement, and to which questions.
 *
 * @param <Q> the type of question
 * @param <A> the type of answer
 */
public final class TableAnswers<Q, A> {
    private final Space<Q, A> space;

    private TableAnswers(Space<Q, A> space) {
        this.space = space;
    }

    /**
     * The answers to all questions that there are.
     *
     * @param agreement the agreement
     * @param table the table that answers
     * @param <Q> the type of question
     * @param <A> the type of answer
     * @return the answers
     */
    public static <Q, A> TableAnswers<Q, A> of(Chain agreement, ClauseTable<Q, A> table) {
        return new TableAnswers<>(Subject.space(table, agreement));
    }

    /**
     * The answers to some of the questions.
     *
     * @param field a field of a question
     * @param wanted the values that it may have
     * @param <V> the type of the field
     * @return the answers to the questions that are left
     * @throws IllegalArgumentException if the field is made of fields of which each has values of its own
     */
    public <V> TableAnswers<Q, A> where(Function<Q, V> field, Predicate<V> wanted) {
        V blank = field.apply(space.table().blank());
        List<Space.Side<Q>> varying = space.sides().stream()
                .filter(side -> side.cells().stream()
                        .flatMap(cell -> cell.values().stream())
                        .anyMatch(value -> !field.apply(space.placed(value)).equals(blank)))
                .toList();
        if (varying.size() > 1) {
            throw new IllegalArgumentException("One field at a time, and this looks at several fields: "
                    + varying.stream().map(side -> side.axis().name()).toList());
        }
        Space.Side<Q> side = varying.isEmpty() ? space.sides().get(0) : varying.get(0);
        return new TableAnswers<>(space.only(side.axis(), question -> wanted.test(field.apply(question))));
    }

    /**
     * The questions, as one region.
     *
     * @return the region; none if there are no questions
     */
    public List<Region<Q>> questions() {
        return space.isEmpty() ? List.of() : List.of(region(new Diagram.Box<>(Map.of(), true)));
    }

    /**
     * The clauses that answer some question.
     *
     * @return the clauses in the order in which they are asked
     */
    public List<Clause<Q, A>> answering() {
        BitSet answering = new BitSet();
        new Diagram<>(space, space.table().policy().counting(), held -> answering(held.get(0)))
                .outcomes()
                .forEach(clauses -> clauses.forEach(answering::set));
        return answering.stream().mapToObj(clauses()::get).toList();
    }

    /**
     * The questions that a clause answers.
     *
     * @param clause one of the clauses
     * @return the questions, as regions that do not overlap; none if it answers no question
     */
    public List<Region<Q>> answeredBy(Clause<Q, A> clause) {
        int place = clauses().indexOf(clause);
        return regions(answering -> answering.contains(place));
    }

    /**
     * The questions that no clause answers.
     *
     * @return the questions, as regions that do not overlap; none if each question is answered
     */
    public List<Region<Q>> unanswered() {
        return regions(List::isEmpty);
    }

    /** A diagram with no more outcomes than needed makes the fewest regions. */
    private List<Region<Q>> regions(Predicate<List<Integer>> wanted) {
        return new Diagram<>(space, space.table().policy().counting(), held -> wanted.test(answering(held.get(0))))
                .boxes(is -> is).stream().map(this::region).toList();
    }

    private List<Clause<Q, A>> clauses() {
        return space.agreements().get(0).clauses();
    }

    /** The places of the clauses that answer when these hold. */
    private List<Integer> answering(BitSet held) {
        List<Clause<Q, A>> clauses = held.stream().mapToObj(clauses()::get).toList();
        List<Clause<Q, A>> answering = space.table().policy().answering(clauses);
        return held.stream()
                .boxed()
                .filter(place -> answering.contains(clauses().get(place)))
                .toList();
    }

    private Region<Q> region(Diagram.Box<?> box) {
        Q ordinary = space.question(space.mostOrdinary(box), 0);
        List<Q> examples = new ArrayList<>(List.of(ordinary));
        for (int axis = 0; axis < space.sides().size(); axis++) {
            List<Space.Cell<Q>> all = space.sides().get(axis).cells();
            List<Integer> inside = box.cells()
                    .getOrDefault(axis, IntStream.range(0, all.size()).boxed().toList());
            inside.stream()
                    .map(all::get)
                    .flatMap(cell -> IntStream.range(0, cell.values().size())
                            .mapToObj(i -> new Placed<>(
                                    cell.values().get(i), cell.costs().get(i))))
                    .sorted(Comparator.comparingInt(Placed::cost))
                    .forEach(placed -> examples.add(placed.value()
                            .placing()
                            .in(space.agreements().get(0).surroundings(), ordinary)));
        }
        return new Region<>(Regions.words(box, space), examples);
    }

    private record Placed<Q>(AxisValue<Q> value, int cost) {}
}
