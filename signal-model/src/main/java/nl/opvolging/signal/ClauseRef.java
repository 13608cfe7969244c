package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stable name of one clause of an agreement, such as {@code GM0512/routering/4}.
 *
 * @param pack the code of the pack: the municipality's, or the name of a base pack
 * @param table the table's name
 * @param number the clause's number in its table, 1 to 999,999
 */
public record ClauseRef(String pack, String table, int number) implements Comparable<ClauseRef> {
    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9-]{0,63})/([a-z]{1,32})/([1-9][0-9]{0,5})");
    private static final Comparator<ClauseRef> ORDER = Comparator.comparing(ClauseRef::pack)
            .thenComparing(ClauseRef::table)
            .thenComparing(ClauseRef::number);

    /**
     * Refuses what {@link #parse} could not read back with an {@link IllegalArgumentException}.
     *
     * @param pack the code of the pack: the municipality's, or the name of a base pack
     * @param table the table's name
     * @param number the clause's number in its table, 1 to 999,999
     */
    public ClauseRef {
        partsOf(pack + "/" + table + "/" + number);
    }

    /**
     * Reads back what {@link #toString} writes.
     *
     * @param text pack, table and number with slashes between them
     * @return the reference
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator
    public static ClauseRef parse(String text) {
        Matcher parts = partsOf(text);
        return new ClauseRef(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3)));
    }

    private static Matcher partsOf(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "A clause is named like GM0512/routering/4, but this is \"" + Shown.text(text) + "\"");
        }
        return parts;
    }

    @Override
    public int compareTo(ClauseRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    @JsonValue
    public String toString() {
        return pack + "/" + table + "/" + number;
    }
}
