package nl.opvolging.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.opvolging.signal.ClauseRef;

/**
 * Something about an agreement that can be read, but that does not work as people expect.
 *
 * @param check which check found it
 * @param weight how much it matters
 * @param pack the folder of the pack in which it stands
 * @param file the file in that folder
 * @param sheet the sheet, if the file is a workbook
 * @param line the line, from 1; the row of a sheet
 * @param column the character in that line, from 1; the column of a sheet
 * @param clauses the clauses that it is about, the one at that place first; none if it is about what is not there
 * @param matter what is the matter, in one or two Dutch sentences
 * @param remedy what to do about it, in one or two Dutch sentences
 * @param witness a signal that shows it, where there is one
 */
public record WeakSpot(
        CheckKind check,
        Weight weight,
        String pack,
        String file,
        Optional<String> sheet,
        int line,
        int column,
        List<ClauseRef> clauses,
        String matter,
        String remedy,
        Optional<Witness> witness)
        implements Comparable<WeakSpot> {
    private static final Comparator<WeakSpot> ORDER = Comparator.comparing(WeakSpot::weight)
            .thenComparing(WeakSpot::pack)
            .thenComparing(WeakSpot::file)
            .thenComparing(spot -> spot.sheet().orElse(""))
            .thenComparingInt(WeakSpot::line)
            .thenComparingInt(WeakSpot::column)
            .thenComparing(WeakSpot::check)
            .thenComparing(WeakSpot::matter);

    /**
     * Keeps its own copy of the list.
     *
     * @param check which check found it
     * @param weight how much it matters
     * @param pack the folder of the pack in which it stands
     * @param file the file in that folder
     * @param sheet the sheet, if the file is a workbook
     * @param line the line, from 1; the row of a sheet
     * @param column the character in that line, from 1; the column of a sheet
     * @param clauses the clauses that it is about, the one at that place first; none if it is about what is not there
     * @param matter what is the matter, in one or two Dutch sentences
     * @param remedy what to do about it, in one or two Dutch sentences
     * @param witness a signal that shows it, where there is one
     */
    public WeakSpot {
        clauses = List.copyOf(clauses);
    }

    @Override
    public int compareTo(WeakSpot other) {
        return ORDER.compare(this, other);
    }

    /**
     * All that there is to say about it.
     *
     * @return what is the matter, and what to do about it
     */
    public String message() {
        return matter + " " + remedy;
    }

    /**
     * The cell of the sheet, if the file is a workbook.
     *
     * @return such as {@code D7}
     */
    public Optional<String> cell() {
        return sheet.map(name -> new SheetCell(name, line, column).name());
    }

    /**
     * Where it stands in the folder of the pack.
     *
     * @return such as {@code routering.csv:7:12}, or {@code afspraken.xlsx, blad routering, cel D7}
     */
    public String place() {
        return SheetCell.place(file, sheet, line, column);
    }

    /**
     * The weak spot on one line.
     *
     * @return place, word and message
     */
    @Override
    public String toString() {
        return pack + "/" + place() + "  " + check.word() + "  " + message();
    }
}
