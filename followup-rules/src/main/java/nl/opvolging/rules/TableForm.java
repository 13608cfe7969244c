package nl.opvolging.rules;

import java.util.List;
import nl.opvolging.rules.internal.pack.Table;

/**
 * What a table of a pack holds, or its head.
 *
 * @param name its name, which is also that of its sheet in a workbook
 * @param file the name of its file in a folder
 * @param title what people call it, in Dutch
 * @param purpose what it is for, in Dutch sentences
 * @param columns its columns, or the keys of the head, in the order in which they are best written
 */
public record TableForm(String name, String file, String title, String purpose, List<ColumnForm> columns) {
    /**
     * Keeps its own copy of the list.
     *
     * @param name its name, which is also that of its sheet in a workbook
     * @param file the name of its file in a folder
     * @param title what people call it, in Dutch
     * @param purpose what it is for, in Dutch sentences
     * @param columns its columns, or the keys of the head, in the order in which they are best written
     */
    public TableForm {
        columns = List.copyOf(columns);
    }

    static TableForm of(Table table) {
        return new TableForm(
                table.name(),
                table.file(),
                table.title(),
                table.purpose(),
                table.columns().stream()
                        .map(column -> new ColumnForm(column, table.role(column), table.shape(column)))
                        .toList());
    }
}
