package nl.opvolging.desk.page;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Link;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.signal.ClauseRef;

/** Says on which clause something rests, and remembers which clauses were named, so that they can be shown at the end. */
final class Citations {
    private final String own;
    private final SortedSet<ClauseRef> cited;

    Citations(String own, WrittenClauses written) {
        this.own = own;
        this.cited = new TreeSet<>(written.order());
    }

    /** A clause as a link to where it is written out. */
    Html of(ClauseRef clause) {
        cited.add(clause);
        return Tag.A.of(label(clause)).href(Link.within(anchor(clause))).css("clause");
    }

    /** Some clauses, each once. */
    Html of(Collection<ClauseRef> clauses) {
        List<Html> links = clauses.stream().distinct().map(this::of).toList();
        return Phrase.and(links, "en");
    }

    /** The clauses that were named so far, in the order in which they are asked. */
    List<ClauseRef> cited() {
        return List.copyOf(cited);
    }

    String label(ClauseRef clause) {
        return (clause.pack().equals(own) ? "" : Phrase.capital(clause.pack()) + " ") + clause.table() + "\u00a0"
                + clause.number();
    }

    static String anchor(ClauseRef clause) {
        return "r-" + clause.pack().toLowerCase(Locale.ROOT) + "-" + clause.table() + "-" + clause.number();
    }
}
