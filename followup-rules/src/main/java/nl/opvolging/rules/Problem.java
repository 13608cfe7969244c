package nl.opvolging.rules;

import java.util.Comparator;
import java.util.Optional;

/**
 * One mistake in a rule pack, at the place where it stands.
 *
 * @param code what kind of mistake
 * @param pack the folder of the pack
 * @param file the file in that folder
 * @param sheet the sheet, if the file is a workbook
 * @param line the line, from 1; the row of a sheet
 * @param column the character in that line, from 1; the column of a sheet
 * @param found the offending text, shortened and without control characters
 * @param message one or two Dutch sentences: what is wrong and what is expected
 * @param suggestion the nearest known word, if there is one near enough
 */
public record Problem(
        ProblemCode code,
        String pack,
        String file,
        Optional<String> sheet,
        int line,
        int column,
        String found,
        String message,
        Optional<String> suggestion)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::pack)
            .thenComparing(Problem::file)
            .thenComparing(problem -> problem.sheet().orElse(""))
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
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
     * The problem on one line, such as {@code GM0512-gorinchem/routering.csv:7:12 onbekend-woord "verwardhied" is geen
     * thema. Bedoelde u "verwardheid"?}
     *
     * @return place, word and message
     */
    @Override
    public String toString() {
        return pack + "/" + place() + "  " + code.word() + "  " + message
                + suggestion.map(word -> " Bedoelde u \"" + word + "\"?").orElse("");
    }
}
