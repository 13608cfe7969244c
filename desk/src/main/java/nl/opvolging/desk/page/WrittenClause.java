package nl.opvolging.desk.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.opvolging.signal.ClauseRef;

/**
 * A clause as it is written.
 *
 * @param ref its name
 * @param rank its place in the order in which clauses are asked
 * @param cells what is in its row by the header of the column, in the order of the columns
 */
record WrittenClause(ClauseRef ref, int rank, Map<String, String> cells) {
    private static final String EXCEPT = "behalve ";

    /** What is in a column; nothing if that is empty or not there. */
    String cell(String header) {
        return cells.getOrDefault(header, "").strip();
    }

    /** Whether the words in a column are those for which the clause does not hold. */
    boolean excludes(String header) {
        return plain(cell(header)).startsWith(EXCEPT);
    }

    /** The words in a column as they mean the same however they are written. */
    List<String> words(String header) {
        String text = plain(cell(header));
        String listed = text.startsWith(EXCEPT) ? text.substring(EXCEPT.length()) : text;
        return Arrays.stream(listed.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
