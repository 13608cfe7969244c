package nl.opvolging.rules;

import java.util.List;

/**
 * A table of a pack, or its head, as the rows of a sheet. A comment is a row whose first cell begins with {@code #}; a cell of a
 * table that begins with it stands after a space.
 *
 * @param form what it holds
 * @param rows the cells of each row; none for an empty row
 */
public record PackSheet(TableForm form, List<List<String>> rows) {
    /**
     * Keeps its own copy of the rows.
     *
     * @param form what it holds
     * @param rows the cells of each row; none for an empty row
     */
    public PackSheet {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * The name of the sheet.
     *
     * @return that of the table
     */
    public String name() {
        return form.name();
    }

    /**
     * Which row holds the headers.
     *
     * @return its number, from 1; 0 if there is none
     */
    public int headerRow() {
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isEmpty() && !rows.get(i).get(0).startsWith("#")) {
                return i + 1;
            }
        }
        return 0;
    }
}
