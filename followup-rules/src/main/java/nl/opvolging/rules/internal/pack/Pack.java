package nl.opvolging.rules.internal.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.PartnerRef;

/**
 * A pack that could be read: its head, its words and its clauses.
 *
 * @param head the head
 * @param validity when it holds on top of this version of its base pack
 * @param municipalities its municipality and those that merged into it; none for a base pack
 * @param vocabulary its words and those of its base packs
 * @param clauses the clauses by the name of their table, from top to bottom
 * @param tables the cells of each table, the header first
 * @param reserved the partners that no pack above may give another meaning
 * @param sha256 the SHA-256 of its files, in hexadecimal
 */
public record Pack(
        Head head,
        DateRange validity,
        Set<Area> municipalities,
        Vocabulary vocabulary,
        Map<String, List<? extends Clause<?, ?>>> clauses,
        Map<String, List<List<Cell>>> tables,
        Set<PartnerRef> reserved,
        String sha256) {
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
}
