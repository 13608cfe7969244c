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
 * @param line the line, from 1
 * @param column the character in that line, from 1
 * @param clauses the clauses that it is about, the one at that place first; none if it is about what is not there
 * @param message one to three Dutch sentences: what is the matter, and what to do about it
 * @param witness a signal that shows it, where there is one
 */
public record WeakSpot(
        CheckKind check,
        Weight weight,
        String pack,
        String file,
        int line,
        int column,
        List<ClauseRef> clauses,
        String message,
        Optional<Witness> witness)
        implements Comparable<WeakSpot> {
    private static final Comparator<WeakSpot> ORDER = Comparator.comparing(WeakSpot::weight)
            .thenComparing(WeakSpot::pack)
            .thenComparing(WeakSpot::file)
            .thenComparingInt(WeakSpot::line)
            .thenComparingInt(WeakSpot::column)
            .thenComparing(WeakSpot::check)
            .thenComparing(WeakSpot::message);

    /**
     * Keeps its own copy of the list.
     *
     * @param check which check found it
     * @param weight how much it matters
     * @param pack the folder of the pack in which it stands
     * @param file the file in that folder
     * @param line the line, from 1
     * @param column the character in that line, from 1
     * @param clauses the clauses that it is about, the one at that place first; none if it is about what is not there
     * @param message one to three Dutch sentences: what is the matter, and what to do about it
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
     * The weak spot on one line.
     *
     * @return place, word and message
     */
    @Override
    public String toString() {
        return pack + "/" + file + ":" + line + ":" + column + "  " + check.word() + "  " + message;
    }
}
