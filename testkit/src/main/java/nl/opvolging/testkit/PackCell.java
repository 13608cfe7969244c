package nl.opvolging.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A cell of a table of a pack, as it is written. Lines with quotes are left out: in these a semicolon may be text.
 *
 * @param folder the folder of the pack
 * @param file the file of the table
 * @param lines all lines of the file
 * @param row the number of the line, from 0; that of the header is 0
 * @param column the number of the cell in its row, from 0
 */
record PackCell(String folder, String file, List<String> lines, int row, int column) {
    /** All cells of a column below its header. */
    static Stream<PackCell> of(WrittenPacks packs, String folder, String table, String header) {
        String file = table + ".csv";
        List<String> lines = packs.files(folder).getOrDefault(file, "").lines().toList();
        int column = lines.isEmpty() ? -1 : cells(lines.get(0)).indexOf(header);
        return column < 0
                ? Stream.empty()
                : IntStream.range(1, lines.size())
                        .filter(row ->
                                isPlain(lines.get(row)) && cells(lines.get(row)).size() > column)
                        .mapToObj(row -> new PackCell(folder, file, lines, row, column));
    }

    /** The cells of the same column as a cell, that cell too. */
    static Stream<PackCell> inColumnOf(PackCell cell) {
        return IntStream.range(1, cell.lines().size())
                .filter(row -> isPlain(cell.lines().get(row)))
                .mapToObj(row -> new PackCell(cell.folder(), cell.file(), cell.lines(), row, cell.column()));
    }

    private static boolean isPlain(String line) {
        return !line.isBlank() && !line.startsWith("#") && !line.contains("\"");
    }

    static List<String> cells(String line) {
        return List.of(line.split(";", -1));
    }

    String text() {
        return cells(lines.get(row)).get(column);
    }

    /** The cell in the same row below another header. */
    Optional<PackCell> beside(String header) {
        int other = cells(lines.get(0)).indexOf(header);
        return Optional.of(new PackCell(folder, file, lines, row, other))
                .filter(cell -> other >= 0 && other < cells(lines.get(row)).size());
    }

    /** The cell below the same header in the plain row above. */
    Optional<PackCell> above() {
        return IntStream.range(1, row)
                .map(up -> row - up)
                .filter(up -> isPlain(lines.get(up)))
                .mapToObj(up -> new PackCell(folder, file, lines, up, column))
                .findFirst();
    }

    boolean isLastOfFile() {
        return row == lines.size() - 1 && column == cells(lines.get(row)).size() - 1;
    }

    /** The number of its line, from 1. */
    int line() {
        return row + 1;
    }

    /** At which character of its line it begins, from 1. */
    int character() {
        List<String> before = cells(lines.get(row)).subList(0, column);
        return before.stream()
                        .mapToInt(cell -> cell.codePointCount(0, cell.length()) + 1)
                        .sum()
                + 1;
    }

    /** The text of the file with another text in this cell. */
    String with(String text) {
        List<String> cells = new ArrayList<>(cells(lines.get(row)));
        cells.set(column, text);
        List<String> others = new ArrayList<>(lines);
        others.set(row, String.join(";", cells));
        return String.join("\n", others) + "\n";
    }
}
