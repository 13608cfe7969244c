package nl.opvolging.benchmarks.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of the table.
 *
 * @param number its number
 * @param cells its filled conditions, one at most for each field
 * @param owner who follows up
 * @param informed who has to know
 */
record Row(int number, List<Cell> cells, String owner, List<String> informed) {
    Optional<Cell> cell(Field field) {
        return cells.stream().filter(cell -> cell.field() == field).findFirst();
    }

    /** The line as it is written in a pack. */
    String text() {
        return String.join(
                ";",
                String.valueOf(number),
                text(Field.THEME),
                text(Field.AREA),
                text(Field.ABOUT),
                text(Field.URGENCY),
                text(Field.HOURS, Field.DAYS, Field.PART_OF_DAY),
                owner,
                String.join(", ", informed));
    }

    private String text(Field... fields) {
        return Stream.of(fields)
                .flatMap(field -> cell(field).stream())
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }
}
