package nl.opvolging.rules.internal.pack;

import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.ColumnRole;
import nl.opvolging.rules.FactShape;

/** A table of a pack, or its head: what stands in a file. */
public interface Table {
    /**
     * Its name: that of its file without the ending, and of its sheet in a workbook.
     *
     * @return the name
     */
    String name();

    /**
     * What people call it.
     *
     * @return a Dutch title
     */
    String title();

    /**
     * What it is for.
     *
     * @return Dutch sentences
     */
    String purpose();

    /**
     * Its columns.
     *
     * @return the columns in the order in which they are best written
     */
    List<Column<?>> columns();

    /**
     * The name of its file.
     *
     * @return the name with its ending
     */
    default String file() {
        return name() + ".csv";
    }

    /**
     * What a column is for.
     *
     * @param column a column of this table
     * @return its role
     */
    default ColumnRole role(Column<?> column) {
        return ColumnRole.DETAIL;
    }

    /**
     * What a question says of the fact on which a column puts a condition.
     *
     * @param column a column of this table
     * @return the shape of the fact; empty if the column puts no condition on a question
     */
    default Optional<FactShape> shape(Column<?> column) {
        return Optional.empty();
    }
}
