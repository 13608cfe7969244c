package nl.opvolging.rules.internal.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolging.rules.ColumnRole;
import nl.opvolging.rules.FactShape;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.rules.internal.text.Words;
import nl.opvolging.signal.ClauseRef;

/**
 * A table whose rows are clauses.
 *
 * @param name its name: the file without its ending
 * @param title what people call it
 * @param purpose what it is for, in Dutch sentences
 * @param question the type of question that it answers
 * @param blank such a question, whose fields get values on the axes of the conditions
 * @param policy how its clauses answer together
 * @param conditions the columns that put a condition on a question
 * @param answers the columns of the answer
 * @param answer makes the answer of a row
 * @param check refuses a row whose answer makes no sense
 * @param completeness what a base pack on which all others rest must have in it
 * @param <Q> the type of question
 * @param <A> the type of answer
 */
public record ClauseTable<Q, A>(
        String name,
        String title,
        String purpose,
        Class<Q> question,
        Q blank,
        Policy policy,
        List<ConditionColumn<Q, ?>> conditions,
        List<Column<?>> answers,
        AnswerOf<A> answer,
        RowCheck check,
        Completeness<Q, A> completeness)
        implements Table {
    static final Column<Integer> NUMBER = Column.required("regel", Cells.number(), "het nummer van de regel");
    private static final List<String> MANDATORY_WORDS = List.of("onoverschrijdbaar");
    private static final Column<Boolean> MANDATORY = Column.optional(
            "voorrang",
            new Column.OfWords<>(vocabulary -> MANDATORY_WORDS, false, ClauseTable::readMandatory),
            "\"onoverschrijdbaar\" als geen gemeente hiervan mag afwijken; alleen in een basispakket");
    private static final Column<String> ARTICLE =
            Column.optional("artikel", Cells.text(), "het artikel van de afspraak");
    private static final Column<String> SOURCE = Column.optional("bron", Cells.text(), "waar de regel vandaan komt");

    /** Makes an answer. */
    @FunctionalInterface
    interface AnswerOf<A> {
        A of(ClauseRef ref, Row row);
    }

    /** Refuses a row; cells of the row may be missing. */
    @FunctionalInterface
    interface RowCheck {
        void check(Row row, Reading reading);
    }

    /** What a base pack on which all others rest must have in a table. */
    @FunctionalInterface
    interface Completeness<Q, A> {
        /**
         * Looks for what is not there.
         *
         * @param clauses the clauses of the base pack
         * @return what is missing and what to do about it, in Dutch sentences; empty if nothing is
         */
        Optional<String> lack(List<Clause<Q, A>> clauses);
    }

    private static Optional<Boolean> readMandatory(Cell cell, Reading reading) {
        if (MANDATORY_WORDS.contains(Words.plain(cell.text()))) {
            return Optional.of(true);
        }
        reading.problems().addUnknownWord(cell, "voorrang", MANDATORY_WORDS, Domain.choice(MANDATORY_WORDS));
        return Optional.empty();
    }

    @Override
    public List<Column<?>> columns() {
        return Stream.of(
                        Stream.of(NUMBER),
                        conditions.stream().map(ConditionColumn::column),
                        answers.stream(),
                        Stream.of(MANDATORY, ARTICLE, SOURCE))
                .<Column<?>>flatMap(columns -> columns)
                .toList();
    }

    @Override
    public ColumnRole role(Column<?> column) {
        if (shape(column).isPresent()) {
            return ColumnRole.CONDITION;
        }
        return answers.contains(column) ? ColumnRole.ANSWER : ColumnRole.DETAIL;
    }

    @Override
    public Optional<FactShape> shape(Column<?> column) {
        return conditions.stream()
                .filter(condition -> condition.column().equals(column))
                .<FactShape>map(ConditionColumn::shape)
                .findFirst();
    }

    /**
     * Reads the clauses of a pack.
     *
     * @param cells the rows of cells, the header first
     * @param pack the code of the pack
     * @param isBase whether other packs can rest on it
     * @param reading the known words, and where to report
     * @return the clauses that could be read, from top to bottom
     */
    List<Clause<Q, A>> read(List<List<Cell>> cells, String pack, boolean isBase, Reading reading) {
        List<Clause<Q, A>> clauses = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (Row row : TableReader.read(columns(), cells, reading)) {
            Optional<Integer> number = row.find(NUMBER);
            if (number.isPresent() && !numbers.add(number.get())) {
                reading.problems()
                        .add(
                                ProblemCode.DOUBLED,
                                row.place(NUMBER),
                                "Regelnummer " + number.get()
                                        + " komt twee keer voor. Geef deze regel een nieuw nummer.");
                row.markUnsound();
            }
            if (row.find(MANDATORY).isPresent() && !isBase) {
                reading.problems()
                        .add(
                                ProblemCode.NOT_ALLOWED,
                                row.place(MANDATORY),
                                "Alleen een basispakket heeft regels die onoverschrijdbaar zijn. Maak deze cel leeg.");
                row.markUnsound();
            }
            check.check(row, reading);
            if (row.sound()) {
                clauses.add(clause(new ClauseRef(pack, name, row.get(NUMBER)), row));
            }
        }
        return clauses;
    }

    private Clause<Q, A> clause(ClauseRef ref, Row row) {
        List<Condition<Q, ?>> held = new ArrayList<>();
        for (ConditionColumn<Q, ?> column : conditions) {
            row.find(column.column()).ifPresent(held::add);
        }
        return new Clause<>(
                ref, held, answer.of(ref, row), row.find(MANDATORY).isPresent(), row.find(ARTICLE), row.find(SOURCE));
    }
}
