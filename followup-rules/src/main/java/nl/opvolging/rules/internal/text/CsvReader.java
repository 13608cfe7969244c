package nl.opvolging.rules.internal.text;

import java.util.ArrayList;
import java.util.List;
import nl.opvolging.rules.ProblemCode;

/**
 * Reads a CSV text into cells that know where they stand.
 *
 * <p>Cells are separated by {@code ;}, or by {@code ,} if the header line has no {@code ;}. A cell may stand in double
 * quotes, a double quote inside it is doubled. A line that starts with {@code #} is a comment, an empty line is nothing.
 */
public final class CsvReader {
    /** The most rows of one table. */
    public static final int MOST_ROWS = 5_000;

    /** The most cells of one row. */
    public static final int MOST_CELLS = 50;

    private final String text;
    private final Problems problems;
    private final List<CsvLine> lines = new ArrayList<>();
    private int rows;
    private char separator = ';';
    private int at;
    private int line = 1;
    private int counted;
    private int columns;

    private CsvReader(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /**
     * Reads a table.
     *
     * @param text the file's text
     * @param problems where to report what is wrong
     * @return the rows with at least one cell that is not empty, the header first
     */
    public static List<List<Cell>> read(String text, Problems problems) {
        return lines(text, problems).stream()
                .map(CsvLine::cells)
                .filter(cells -> !cells.isEmpty())
                .toList();
    }

    /**
     * Reads a table with its comments and empty lines.
     *
     * @param text the file's text
     * @param problems where to report what is wrong
     * @return all lines, in order
     */
    public static List<CsvLine> lines(String text, Problems problems) {
        CsvReader reader = new CsvReader(text, problems);
        reader.readLines();
        return reader.lines;
    }

    private void readLines() {
        while (at < text.length() && !problems.full()) {
            if (text.charAt(at) == '#') {
                int end = endOfLine(at);
                Cell comment = new Cell(text.substring(at, end), line, 1);
                Formulas.refuseIn(comment, problems);
                lines.add(CsvLine.comment(comment));
                at = end;
                skipLineEnd();
                continue;
            }
            if (rows == 0) {
                separator = text.substring(at, endOfLine(at)).indexOf(';') >= 0 ? ';' : ',';
            }
            List<Cell> row = readRow();
            if (row.stream().allMatch(Cell::isEmpty)) {
                lines.add(CsvLine.EMPTY);
                continue;
            }
            if (rows > MOST_ROWS) {
                problems.add(
                        ProblemCode.TOO_LARGE,
                        row.get(0),
                        "De tabel heeft meer dan " + MOST_ROWS + " regels. Maak hem korter.");
                return;
            }
            rows++;
            lines.add(CsvLine.row(row));
        }
    }

    private List<Cell> readRow() {
        List<Cell> row = new ArrayList<>();
        while (true) {
            if (row.size() == MOST_CELLS) {
                problems.add(
                        ProblemCode.TOO_LARGE,
                        new Cell("", line, column(at)),
                        "De regel heeft meer dan " + MOST_CELLS + " cellen. Maak hem korter.");
                at = endOfLine(at);
                skipLineEnd();
                return row;
            }
            row.add(readCell());
            if (at < text.length() && text.charAt(at) == separator) {
                at++;
            } else {
                skipLineEnd();
                return row;
            }
        }
    }

    private Cell readCell() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '"' ? readQuoted() : readPlain();
    }

    private Cell readPlain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return new Cell(text.substring(start, at), line, column(start)).from(0);
    }

    private Cell readQuoted() {
        Cell opening = new Cell("\"", line, column(at));
        StringBuilder content = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '"') {
                content.append(c);
                at++;
                if (c == '\n' || (c == '\r' && !text.startsWith("\n", at))) {
                    beginLine();
                }
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                content.append('"');
                at += 2;
            } else {
                at++;
                Cell rest = readPlain();
                if (!rest.isEmpty()) {
                    problems.add(
                            ProblemCode.UNREADABLE,
                            rest,
                            "Na het aanhalingsteken dat de cel sluit, staat nog tekst. Haal die weg.");
                }
                return new Cell(content.toString(), opening.line(), opening.column() + 1).from(0);
            }
        }
        problems.add(
                ProblemCode.UNREADABLE,
                opening,
                "Dit aanhalingsteken wordt nergens gesloten. Zet er een aan het eind van de cel.");
        return new Cell("", opening.line(), opening.column());
    }

    /** The column of a position on the current line; positions are asked for from left to right. */
    private int column(int position) {
        columns += text.codePointCount(counted, position);
        counted = position;
        return columns + 1;
    }

    private void beginLine() {
        line++;
        counted = at;
        columns = 0;
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void skipLineEnd() {
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            beginLine();
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
