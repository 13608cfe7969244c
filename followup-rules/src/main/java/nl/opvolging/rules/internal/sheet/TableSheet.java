package nl.opvolging.rules.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.rules.internal.text.CsvLine;
import nl.opvolging.rules.internal.text.CsvReader;
import nl.opvolging.rules.internal.text.Formulas;
import nl.opvolging.rules.internal.text.Problems;

/**
 * A table as a sheet, and back. A comment is a row whose first cell begins with {@code #}; a cell of a table that begins with
 * it stands after a space.
 *
 * <p>The normal form of a table: UTF-8 without a mark, each line ended by one line feed, cells between semicolons (between
 * commas if there is one column only), without space around them, in quotes only where they must be, each row with as many cells as
 * the header, and no empty lines at the end: a sheet has no end that shows.
 */
public final class TableSheet {
    private static final String COMMENT = "#";

    private TableSheet() {}

    /**
     * A table as rows.
     *
     * @param text the text of its file
     * @param problems where to report what is wrong
     * @return the rows, as far as the text can be read
     */
    public static Rows rows(String text, Problems problems) {
        List<List<String>> rows = new ArrayList<>();
        Places places = new Places();
        for (CsvLine line : CsvReader.lines(text, problems)) {
            int row = rows.size() + 1;
            line.comment().ifPresent(comment -> places.put(comment.line(), comment.column(), row, 1));
            for (int i = 0; i < line.cells().size(); i++) {
                places.put(line.cells().get(i).line(), line.cells().get(i).column(), row, i + 1);
            }
            rows.add(line.comment().map(comment -> List.of(comment.text())).orElseGet(() -> cells(line)));
        }
        while (!rows.isEmpty() && rows.get(rows.size() - 1).isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        return new Rows(rows, places);
    }

    private static List<String> cells(CsvLine line) {
        List<String> cells =
                new ArrayList<>(trimmed(line.cells().stream().map(Cell::text).toList()));
        if (!cells.isEmpty() && cells.get(0).startsWith(COMMENT)) {
            cells.set(0, " " + cells.get(0));
        }
        return List.copyOf(cells);
    }

    /**
     * Rows as a table.
     *
     * @param rows the cells of each row
     * @param problems where to report a text that is only a text as long as it stands in a sheet
     * @return the text of its file, in normal form
     */
    public static Written table(List<List<String>> rows, Problems problems) {
        TextWriter writer = new TextWriter();
        int width = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = trimmed(rows.get(i));
            if (!cells.isEmpty() && cells.get(0).startsWith(COMMENT)) {
                writer.from(i + 1, 1).write(String.join(";", cells).replaceAll("\\R", " "));
            } else {
                width = width == 0 ? cells.size() : width;
                writeRow(writer, i + 1, cells, width);
                for (int j = 0; j < cells.size(); j++) {
                    Formulas.refused(new Cell(cells.get(j).strip(), i + 1, j + 1), problems);
                }
            }
            writer.write("\n");
        }
        return writer.written();
    }

    private static void writeRow(TextWriter writer, int row, List<String> cells, int width) {
        String separator = width == 1 ? "," : ";";
        int last = cells.isEmpty() ? 0 : Math.max(cells.size(), width);
        for (int i = 0; i < last; i++) {
            String cell = i < cells.size() ? cells.get(i).strip() : "";
            boolean quoted = cell.contains(separator)
                    || cell.contains("\"")
                    || cell.contains("\n")
                    || cell.contains("\r")
                    || (i == 0 && cell.startsWith(COMMENT));
            writer.write(i == 0 ? "" : separator)
                    .from(row, i + 1)
                    .write(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
    }

    /** The cells up to the last one that is not blank. */
    static List<String> trimmed(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }
}
