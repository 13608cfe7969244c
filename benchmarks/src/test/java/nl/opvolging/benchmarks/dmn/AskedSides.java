package nl.opvolging.benchmarks.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.AllAnswers;
import nl.opvolging.rules.RoutingQuestion;

/**
 * All questions of an agreement, side by side: on each side all that some fields can be which hang together, whatever the
 * others are.
 */
final class AskedSides {
    private static final Fields MATTER = (from, to) ->
            to.theme(from.theme()).line(from.line()).urgency(from.urgency()).about(from.about());
    private static final List<Fields> ALL = List.of(
            MATTER,
            (from, to) -> to.area(from.area()).municipality(from.municipality()),
            (from, to) -> to.when(from.when()),
            (from, to) -> to.observer(from.observer()),
            (from, to) -> to.anonymous(from.anonymous()),
            (from, to) -> to.consent(from.consent()),
            (from, to) -> to.knownTo(from.knownTo()).notKnownTo(from.notKnownTo()));

    private final List<Side> sides;
    private final RoutingQuestion ordinary;

    private AskedSides(List<Side> sides, RoutingQuestion ordinary) {
        this.sides = sides;
        this.ordinary = ordinary;
    }

    /** Fields of which the one can follow from the other. */
    @FunctionalInterface
    interface Fields {
        void copy(RoutingQuestion from, RoutingQuestion.Builder to);

        default RoutingQuestion with(RoutingQuestion example, RoutingQuestion rest) {
            RoutingQuestion.Builder builder = RoutingQuestion.builder().from(rest);
            copy(example, builder);
            return builder.build();
        }
    }

    /**
     * One side.
     *
     * @param spots for each thing that the fields can be, a question that is ordinary for the rest, and what the table sees
     * @param columns the columns that see a difference
     * @param fields the fields
     */
    record Side(List<Seen> spots, Set<Integer> columns, Fields fields) {
        List<Seen> where(Predicate<Seen> wanted) {
            return spots.stream().filter(wanted).toList();
        }
    }

    /** A question, and what the columns of the table see of it. */
    record Seen(RoutingQuestion question, Spot spot) {}

    /** What a question can be about hangs together: it is the first side. */
    static AskedSides of(Agreement agreement, Function<RoutingQuestion, Spot> table) {
        List<RoutingQuestion> examples = AllAnswers.routes(agreement).values(Function.identity());
        RoutingQuestion ordinary = examples.get(0);
        List<Side> sides = new ArrayList<>();
        for (Fields fields : ALL) {
            List<Seen> spots = examples.stream()
                    .filter(example -> fields.with(example, ordinary).equals(example))
                    .map(example -> new Seen(example, table.apply(example)))
                    .toList();
            Set<Integer> columns = IntStream.range(
                            0, spots.get(0).spot().values().size())
                    .filter(column -> spots.stream()
                                    .map(seen -> seen.spot().values().get(column))
                                    .distinct()
                                    .count()
                            > 1)
                    .boxed()
                    .collect(Collectors.toSet());
            sides.add(new Side(spots, columns, fields));
        }
        return new AskedSides(sides, ordinary);
    }

    List<Side> sides() {
        return sides;
    }

    /** All that can be asked about where each column sees what is wanted there: one question for each matter. */
    List<RoutingQuestion> questions(WantedAt wanted) {
        RoutingQuestion.Builder rest = RoutingQuestion.builder().from(ordinary);
        for (Side side : sides.subList(1, sides.size())) {
            Optional<Seen> found = side.where(seen -> wanted.all(side.columns(), seen.spot())).stream()
                    .findFirst();
            if (found.isEmpty()) {
                return List.of();
            }
            side.fields().copy(found.get().question(), rest);
        }
        Set<Integer> constant = IntStream.range(
                        0, sides.get(0).spots().get(0).spot().values().size())
                .filter(column ->
                        sides.stream().noneMatch(side -> side.columns().contains(column)))
                .boxed()
                .collect(Collectors.toSet());
        Side matters = sides.get(0);
        return matters
                .where(seen -> wanted.all(matters.columns(), seen.spot()) && wanted.all(constant, seen.spot()))
                .stream()
                .map(seen -> MATTER.with(seen.question(), rest.build()))
                .toList();
    }

    /** Whether a column sees what is wanted of it. */
    @FunctionalInterface
    interface WantedAt {
        boolean test(Spot spot, int column);

        default boolean all(Set<Integer> columns, Spot spot) {
            return columns.stream().allMatch(column -> test(spot, column));
        }
    }
}
