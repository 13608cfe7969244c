package nl.opvolging.rules.internal.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.opvolging.rules.FactShape;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.rules.internal.text.Words;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A column that puts a condition on a question: everything that is known about it, once.
 *
 * @param <Q> the type of question
 * @param <V> what a word in a cell means
 */
public final class ConditionColumn<Q, V> {
    private static final String EXCEPT = "behalve ";

    private final String header;
    private final Domain<V> domain;
    private final Axis<Q> axis;
    private final @Nullable Function<Q, @Nullable V> field;
    private final @Nullable Test<Q, V> is;
    private final @Nullable Fact fact;
    private final String phrase;
    private final String question;
    private final FactShape shape;
    private final Column<Condition<Q, V>> column;

    private ConditionColumn(Builder<Q, V> builder) {
        this.header = builder.header;
        this.domain = builder.domain;
        this.axis = builder.axis;
        this.field = builder.field;
        this.is = builder.is;
        this.fact = builder.fact;
        this.phrase = builder.phrase;
        this.question = builder.question;
        this.shape = builder.shape != null ? builder.shape : fact == null ? FactShape.ONE : FactShape.ONE_OR_UNKNOWN;
        String about = "een of meer keer " + domain.asked() + ", of \"behalve ...\"";
        Column.CellReader<Condition<Q, V>> reader = new Column.OfWords<>(domain::known, true, this::read);
        this.column = builder.required
                ? Column.required(header, reader, about)
                : Column.optional(header, reader, about + "; leeg betekent: maakt niet uit");
    }

    /**
     * Whether a field of a question has a value: yes, no, or unknown if the field is not known.
     *
     * @param <Q> the type of question
     * @param <V> the type of the value
     */
    @FunctionalInterface
    interface Test<Q, V> {
        Answer test(Q question, V value);
    }

    /** The condition of a cell: words with commas between them, after {@code behalve} if they are excluded. */
    private Optional<Condition<Q, V>> read(Cell cell, Reading reading) {
        boolean except = cell.text().toLowerCase(Locale.ROOT).startsWith(EXCEPT);
        return Cells.meanings(domain, except ? cell.from(EXCEPT.length()) : cell, reading)
                .flatMap(meanings -> {
                    LinkedHashSet<V> values = new LinkedHashSet<>();
                    for (Domain.Meaning<V> meaning : meanings) {
                        if (!values.addAll(meaning.values())
                                && !meaning.values().isEmpty()) {
                            reading.problems()
                                    .add(
                                            ProblemCode.DOUBLED,
                                            cell,
                                            "\"" + Words.shown(meaning.label()) + "\" staat twee keer in deze cel.");
                            return Optional.empty();
                        }
                    }
                    List<String> words =
                            meanings.stream().map(Domain.Meaning::label).toList();
                    return Optional.of(new Condition<>(this, words, values, except));
                });
    }

    Column<Condition<Q, V>> column() {
        return column;
    }

    /**
     * Its Dutch header.
     *
     * @return the header
     */
    public String header() {
        return header;
    }

    /**
     * The field that it looks at, and what that can be.
     *
     * @return the axis; columns that look at the same field, or at fields that hang together, have the same one
     */
    public Axis<Q> axis() {
        return axis;
    }

    /** Whether the field of a question has one of some values. */
    Answer isOneOf(Q question, Set<V> values) {
        if (field != null) {
            V value = field.apply(question);
            if (value == null) {
                return fact == null ? Answer.NO : Answer.UNKNOWN;
            }
            return Tests.answer(values.contains(value));
        }
        Answer found = Answer.NO;
        for (V value : values) {
            Answer answer = Objects.requireNonNull(is).test(question, value);
            if (answer == Answer.YES) {
                return answer;
            }
            found = answer == Answer.UNKNOWN ? answer : found;
        }
        return found;
    }

    /**
     * The field by which clauses can be found without trying each.
     *
     * @return the field, which has one of the values of the column, or null; empty if whether it has a value is more than whether
     *     it equals it
     */
    public Optional<Function<Q, @Nullable V>> field() {
        return Optional.ofNullable(field);
    }

    /**
     * The fact that the field is about.
     *
     * @return the fact; empty if it is always known
     */
    public Optional<Fact> fact() {
        return Optional.ofNullable(fact);
    }

    /**
     * What a question says of the fact.
     *
     * @return its shape
     */
    public FactShape shape() {
        return shape;
    }

    String phrase() {
        return phrase;
    }

    String question() {
        return question;
    }

    /** A column over a field that has one value at most: null if it is not known, or if it has none. */
    static <Q, V> Builder<Q, V> equal(String header, Domain<V> domain, Axis<Q> axis, Function<Q, @Nullable V> field) {
        return new Builder<>(header, domain, axis, field, null);
    }

    static <Q, V> Builder<Q, V> of(String header, Domain<V> domain, Axis<Q> axis, Test<Q, V> is) {
        return new Builder<>(header, domain, axis, null, is);
    }

    /** Declares a column. */
    static final class Builder<Q, V> {
        private final String header;
        private final Domain<V> domain;
        private final Axis<Q> axis;
        private final @Nullable Function<Q, @Nullable V> field;
        private final @Nullable Test<Q, V> is;
        private @Nullable Fact fact;
        private String phrase;
        private String question = "";
        private @Nullable FactShape shape;
        private boolean required;

        private Builder(
                String header,
                Domain<V> domain,
                Axis<Q> axis,
                @Nullable Function<Q, @Nullable V> field,
                @Nullable Test<Q, V> is) {
            this.header = header;
            this.domain = domain;
            this.axis = axis;
            this.field = field;
            this.is = is;
            this.phrase = header + " {}";
        }

        /** How a condition reads after "geldt bij", with {} where the words go. */
        Builder<Q, V> phrase(String text) {
            phrase = text;
            return this;
        }

        /** The fact that may be unknown, and how to ask for it, with {} where the words go. */
        Builder<Q, V> unknown(Fact about, String asked) {
            fact = about;
            question = asked;
            return this;
        }

        /** What a question says of the fact, where that is more than one word. */
        Builder<Q, V> shape(FactShape told) {
            shape = told;
            return this;
        }

        /** Every row must fill it in: a clause for anything would make no sense. */
        Builder<Q, V> required() {
            required = true;
            return this;
        }

        ConditionColumn<Q, V> build() {
            return new ConditionColumn<>(this);
        }
    }
}
