package nl.opvolging.rules;

import java.util.Optional;

/**
 * A cell of a sheet.
 *
 * @param sheet the name of the sheet
 * @param row its row, from 1
 * @param column its column, from 1
 */
public record SheetCell(String sheet, int row, int column) {
    private static final int LETTERS = 26;

    /**
     * How a spreadsheet program calls it.
     *
     * @return its column in letters and its row, such as {@code D7}
     */
    public String name() {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString() + row;
    }

    /**
     * The cell with its sheet.
     *
     * @return such as {@code blad routering, cel D7}
     */
    @Override
    public String toString() {
        return "blad " + sheet + ", cel " + name();
    }

    /** A place in a file: line and character of a text, or sheet and cell of a workbook. */
    static String place(String file, Optional<String> sheet, int line, int column) {
        return sheet.map(name -> file + ", " + new SheetCell(name, line, column))
                .orElseGet(() -> file + ":" + line + ":" + column);
    }
}
