package nl.opvolging.rules.internal.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.rules.internal.text.Formulas;
import nl.opvolging.rules.internal.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a table by the declarations of its columns. */
final class TableReader {
    private final List<Column<?>> columns;
    private final Map<String, Column<?>> byName = new HashMap<>();
    private final Reading reading;

    private TableReader(List<Column<?>> columns, Reading reading) {
        this.columns = columns;
        this.reading = reading;
        columns.forEach(column -> byName.put(Words.plain(column.header()), column));
    }

    /**
     * Reads a table.
     *
     * @param columns the columns that the table may have
     * @param cells the rows of cells, the header first
     * @param reading the known words, and where to report
     * @return the rows below the header, in order; those that are not sound too
     */
    static List<Row> read(List<Column<?>> columns, List<List<Cell>> cells, Reading reading) {
        TableReader reader = new TableReader(columns, reading);
        if (cells.isEmpty()) {
            return reader.refuseHeader(new Cell("", 1, 1));
        }
        List<@Nullable Column<?>> header = new ArrayList<>();
        for (Cell cell : cells.get(0)) {
            header.add(reader.find(cell).or(() -> reader.meant(cell)).orElse(null));
        }
        if (header.stream().allMatch(column -> column == null)) {
            return reader.refuseHeader(cells.get(0).get(0));
        }
        boolean complete = reader.checkHeader(header, cells.get(0));
        List<Row> rows = new ArrayList<>();
        for (List<Cell> line : cells.subList(1, cells.size())) {
            if (reading.problems().full()) {
                break;
            }
            Row row = reader.readRow(header, line);
            if (!complete) {
                row.markUnsound();
            }
            rows.add(row);
        }
        return rows;
    }

    private List<Row> refuseHeader(Cell place) {
        reading.problems()
                .add(
                        ProblemCode.UNREADABLE,
                        place,
                        "De eerste regel moet de namen van de kolommen bevatten: "
                                + String.join(
                                        ";",
                                        columns.stream().map(Column::header).toList()) + ".");
        return List.of();
    }

    private Optional<Column<?>> find(Cell cell) {
        return Optional.ofNullable(byName.get(Words.plain(cell.text())));
    }

    /** The column that a mistaken header is most like; its cells are checked as cells of that column. */
    private Optional<Column<?>> meant(Cell cell) {
        return Words.nearest(cell.text(), columns.stream().map(Column::header).toList())
                .flatMap(header -> find(new Cell(header, cell.line(), cell.column())));
    }

    private boolean checkHeader(List<@Nullable Column<?>> header, List<Cell> cells) {
        boolean complete = true;
        Set<Column<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < cells.size(); i++) {
            Column<?> column = header.get(i);
            Cell cell = cells.get(i);
            if (!cell.isEmpty() && find(cell).isEmpty()) {
                reading.problems()
                        .add(
                                ProblemCode.UNKNOWN_COLUMN,
                                cell,
                                "De kolom \"" + Words.shown(cell.text()) + "\" bestaat niet in deze tabel.",
                                meant(cell).map(Column::header));
            } else if (column != null && seen.contains(column)) {
                reading.problems()
                        .add(
                                ProblemCode.DOUBLED,
                                cell,
                                "De kolom \"" + column.header() + "\" staat er twee keer. Haal er een weg.");
            }
            if (column != null) {
                seen.add(column);
            }
        }
        for (Column<?> column : columns) {
            if (column.required() && !seen.contains(column)) {
                complete = false;
                reading.problems()
                        .add(
                                ProblemCode.MISSING_COLUMN,
                                cells.get(0),
                                "De kolom \"" + column.header() + "\" ontbreekt. Zet hem erbij: " + column.about()
                                        + ".");
            }
        }
        return complete;
    }

    private Row readRow(List<@Nullable Column<?>> header, List<Cell> cells) {
        Row row = new Row(cells.get(0));
        for (int i = 0; i < Math.max(header.size(), cells.size()); i++) {
            Cell cell = i < cells.size()
                    ? cells.get(i)
                    : cells.get(cells.size() - 1).from(Integer.MAX_VALUE);
            Column<?> column = i < header.size() ? header.get(i) : null;
            if (i >= header.size()) { // an empty one too: a semicolon in a text moves the cells after it
                reading.problems()
                        .add(
                                ProblemCode.TOO_MANY_CELLS,
                                cell,
                                "Deze regel heeft meer cellen dan er kolommen zijn. Staat er een puntkomma in een tekst, zet"
                                        + " die tekst dan tussen dubbele aanhalingstekens. Haal anders de puntkomma weg die te"
                                        + " veel is.");
                row.markUnsound();
                break;
            }
            if (column != null) {
                readCell(row, column, cell);
            }
        }
        return row;
    }

    private <T> void readCell(Row row, Column<T> column, Cell cell) {
        row.see(column, cell);
        if (cell.isEmpty()) {
            if (column.required()) {
                reading.problems()
                        .add(
                                ProblemCode.EMPTY,
                                cell,
                                "De kolom \"" + column.header() + "\" is leeg. Vul in: " + column.about() + ".");
                row.markUnsound();
            }
            return;
        }
        Optional<T> value = usable(cell) ? column.reader().read(cell, reading) : Optional.empty();
        value.ifPresentOrElse(found -> row.put(column, found), row::markUnsound);
    }

    private boolean usable(Cell cell) {
        return !Formulas.refused(cell, reading.problems()) && Cells.isUsable(cell, reading);
    }
}
