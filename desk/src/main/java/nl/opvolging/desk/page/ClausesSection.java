package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.opvolging.desk.html.Element;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.rules.RulePack;
import nl.opvolging.signal.ClauseRef;

/** The clauses that the page names, as they are written. */
final class ClausesSection {
    private static final Set<String> APART = Set.of("regel", "artikel", "bron");

    private final Spoken spoken;
    private final WrittenClauses written;
    private final Citations citations;

    ClausesSection(Spoken spoken, WrittenClauses written, Citations citations) {
        this.spoken = spoken;
        this.written = written;
        this.citations = citations;
    }

    Section section() {
        List<Html> parts = new ArrayList<>();
        parts.add(
                Tag.P.of("Alles op deze pagina rust op een regel. Hier staan die regels zoals ze zijn opgeschreven."));
        for (RulePack pack : spoken.agreement().packs()) {
            Map<String, List<ClauseRef>> tables = new LinkedHashMap<>();
            citations.cited().stream()
                    .filter(clause -> clause.pack().equals(pack.code()))
                    .sorted()
                    .forEach(clause -> tables.computeIfAbsent(clause.table(), key -> new ArrayList<>())
                            .add(clause));
            if (!tables.isEmpty()) {
                parts.add(Tag.H3.of("Regels van " + pack.name() + ", versie " + pack.version()));
                tables.forEach((table, clauses) -> {
                    parts.add(Tag.H4.of(Phrase.capital(table)));
                    parts.add(
                            Tag.UL.of(clauses.stream().map(this::item).toList()).css("clauses"));
                });
            }
        }
        return new Section("regels", "De regels achter deze pagina", parts);
    }

    private Element item(ClauseRef clause) {
        List<Html> parts = new ArrayList<>(List.of(Tag.STRONG.of("Regel " + clause.number())));
        written.find(clause).ifPresent(row -> {
            if (!row.cell("artikel").isEmpty()) {
                parts.add(Html.text(", artikel " + row.cell("artikel")));
            }
            List<String> cells = new ArrayList<>();
            row.cells().forEach((header, text) -> {
                if (!APART.contains(header)) {
                    cells.add(header + ": " + text);
                }
            });
            parts.add(Html.text(". " + Phrase.sentence(Phrase.capital(String.join("; ", cells)))));
            if (!row.cell("bron").isEmpty()) {
                parts.add(Tag.SMALL.of(Html.text(" Bron: "), SourceText.of(row.cell("bron"))));
            }
        });
        return Tag.LI.of(parts).id(Citations.anchor(clause)).focusable();
    }
}
