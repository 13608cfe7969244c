package nl.opvolging.rules.internal.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolging.signal.DutchWord;

/**
 * A field of a question, or several that hang together, with all values that make a difference to the columns that look at
 * it: two questions that a clause could tell apart have different values on one of the axes.
 *
 * @param <Q> the type of question
 */
public final class Axis<Q> {
    private final String name;
    private final boolean essential;
    private final Values<Q> values;

    private Axis(String name, boolean essential, Values<Q> values) {
        this.name = name;
        this.essential = essential;
        this.values = values;
    }

    /**
     * Finds the values.
     *
     * @param <Q> the type of question
     */
    @FunctionalInterface
    interface Values<Q> {
        /**
         * All values that make a difference.
         *
         * @param agreements the agreements under which it can be asked
         * @param conditions what their clauses ask of the axis
         * @return the values, the most ordinary first
         */
        List<AxisValue<Q>> of(List<Surroundings> agreements, List<Condition<Q, ?>> conditions);
    }

    static <Q> Axis<Q> of(String name, Values<Q> values) {
        return new Axis<>(name, false, values);
    }

    /** A field that no question goes without, so that no value of it is more ordinary than another. */
    static <Q> Axis<Q> essential(String name, Values<Q> values) {
        return new Axis<>(name, true, values);
    }

    /** A field with a closed list of values. */
    static <Q, V extends DutchWord> Axis<Q> closed(
            String name, String phrase, List<V> values, BiFunction<Q, V, Q> with) {
        return listed(
                name,
                values.stream()
                        .map(value -> new Listed<>(new Trait(name, phrase, value.word()), value))
                        .toList(),
                with);
    }

    /** A field whose values are listed with what is said of each. */
    static <Q, V> Axis<Q> listed(String name, List<Listed<V>> values, BiFunction<Q, V, Q> with) {
        return of(
                name,
                (agreements, conditions) -> values.stream()
                        .map(value -> new AxisValue<Q>(
                                List.of(value.trait()), (agreement, question) -> with.apply(question, value.value())))
                        .toList());
    }

    /** A value with what is said of it. */
    record Listed<V>(Trait trait, V value) {}

    /** A field whose values are the words of the agreements. */
    static <Q, W> Axis<Q> words(
            String name,
            String phrase,
            BiFunction<Surroundings, W, String> word,
            Function<Surroundings, Stream<W>> known,
            BiFunction<Q, W, Q> with) {
        return essential(name, (agreements, conditions) -> {
            Set<W> seen = new LinkedHashSet<>();
            List<AxisValue<Q>> values = new ArrayList<>();
            for (Surroundings agreement : agreements) {
                known.apply(agreement)
                        .filter(seen::add)
                        .forEach(value -> values.add(new AxisValue<>(
                                List.of(new Trait(name, phrase, word.apply(agreement, value))),
                                (asked, question) -> with.apply(question, value))));
            }
            return values;
        });
    }

    /**
     * What it is called, for those who look into it.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Whether no question goes without, so that no value of it is more ordinary than another.
     *
     * @return true if it is
     */
    public boolean isEssential() {
        return essential;
    }

    /**
     * All values that make a difference.
     *
     * @param agreements the agreements under which it can be asked
     * @param conditions what their clauses ask of the axis
     * @return the values, the most ordinary first
     */
    public List<AxisValue<Q>> values(List<Surroundings> agreements, List<Condition<Q, ?>> conditions) {
        return values.of(agreements, conditions);
    }
}
