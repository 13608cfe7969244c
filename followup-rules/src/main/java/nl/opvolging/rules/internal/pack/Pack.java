package nl.opvolging.rules.internal.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.rules.internal.text.Sha256;
import nl.opvolging.rules.internal.text.Words;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.PartnerRef;

/**
 * A pack that could be read: its head, its words and its clauses.
 *
 * @param folder the name of its folder, for messages
 * @param head the head
 * @param validity when it holds on top of this version of its base pack
 * @param municipalities its municipality and those that merged into it; none for a base pack
 * @param vocabulary its words and those of its base packs
 * @param clauses the clauses by the name of their table, from top to bottom
 * @param texts the text of its files by name, those with scenarios too
 * @param origin where its files come from
 * @param tables the cells of each table, the header first
 * @param reserved the partners that no pack above may give another meaning
 */
public record Pack(
        String folder,
        Head head,
        DateRange validity,
        Set<Area> municipalities,
        Vocabulary vocabulary,
        Map<String, List<? extends Clause<?, ?>>> clauses,
        Map<String, String> texts,
        PackOrigin origin,
        Map<String, List<List<Cell>>> tables,
        Set<PartnerRef> reserved) {
    private static final Cell TOP = new Cell("", 1, 1);

    /**
     * Whether this pack rests on another: the version of its base pack that holds on its own first day.
     *
     * @param other another pack
     * @return true if it does
     */
    public boolean restsOn(Pack other) {
        return head.base().filter(other.head.code()::equals).isPresent() && other.validity.contains(validity.first());
    }

    /**
     * The clauses of one table.
     *
     * @param table a table
     * @param <Q> the type of question that it answers
     * @param <A> the type of its answers
     * @return the clauses from top to bottom; none if the pack does not have the table
     */
    @SuppressWarnings("unchecked") // PackReader puts the clauses of a table under that table
    public <Q, A> List<Clause<Q, A>> clauses(ClauseTable<Q, A> table) {
        return (List<Clause<Q, A>>) clauses.getOrDefault(table.name(), List.of());
    }

    /**
     * The SHA-256 of its files, but for those with scenarios: they change no answer.
     *
     * @return 64 hexadecimal digits in lower case, worked out anew
     */
    public String sha256() {
        Sha256 deciding = new Sha256();
        new TreeMap<>(texts).forEach((name, text) -> {
            if (!PackFiles.isScenario(name)) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                deciding.add(name + "\n" + bytes.length + "\n").add(bytes);
            }
        });
        return deciding.hex();
    }

    /**
     * Where a cell of a clause stands.
     *
     * @param clause a clause of this pack
     * @param header the header of the column
     * @return the cell; the start of the row if the table has no such column, and of the file if it has no such clause
     */
    public Cell place(ClauseRef clause, String header) {
        List<List<Cell>> rows = tables.getOrDefault(clause.table() + ".csv", List.of());
        if (rows.isEmpty()) {
            return TOP;
        }
        int number = column(rows.get(0), ClauseTable.NUMBER.header());
        int wanted = column(rows.get(0), header);
        return rows.subList(1, rows.size()).stream()
                .filter(row -> number >= 0
                        && number < row.size()
                        && row.get(number).text().equals(String.valueOf(clause.number())))
                .findFirst()
                .map(row -> row.get(wanted >= 0 && wanted < row.size() ? wanted : 0))
                .orElse(TOP);
    }

    private static int column(List<Cell> headers, String header) {
        return headers.stream().map(cell -> Words.plain(cell.text())).toList().indexOf(Words.plain(header));
    }
}
