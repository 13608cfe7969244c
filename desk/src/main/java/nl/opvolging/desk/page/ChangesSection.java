package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.List;
import nl.opvolging.desk.html.Element;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.Change;
import nl.opvolging.rules.Comparison;
import nl.opvolging.rules.Difference;
import nl.opvolging.rules.RulePack;

/** What changed since an earlier agreement: what comes out otherwise, and what is written otherwise. */
final class ChangesSection {
    private final RulePack previous;
    private final Comparison comparison;

    ChangesSection(Agreement previous, Agreement agreement) {
        this.previous = previous.packs().get(0);
        this.comparison = Comparison.of(previous, agreement);
    }

    Section section() {
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.P.of("Vergeleken met versie " + previous.version() + " van " + previous.name() + "."));
        if (comparison.differences().isEmpty()) {
            parts.add(Tag.P.of("Voor een melding is er niets veranderd."));
        } else {
            parts.add(TablePart.of(
                    "wijzigingen-tabel",
                    "Wat er voor een melding anders is: wat was het, en wat is het nu",
                    List.of("Waarvoor", "Was", "Is nu"),
                    List.of(Tag.TBODY.of(comparison.differences().stream()
                            .map(ChangesSection::row)
                            .toList()))));
        }
        if (!comparison.changes().isEmpty()) {
            parts.add(Tag.H3.of("Wat er anders is opgeschreven"));
            parts.add(Tag.UL
                    .of(comparison.changes().stream().map(ChangesSection::item).toList())
                    .css("weak"));
        }
        return new Section("wijzigingen", "Wat is er veranderd?", parts);
    }

    private static Element row(Difference difference) {
        List<Html> where = new ArrayList<>(List.of(Html.text(Phrase.capital(difference.table()))));
        difference.where().stream()
                .filter(words -> !words.isEmpty())
                .forEach(words -> where.add(Tag.SMALL.of(" " + words)));
        return Tag.TR.of(
                TablePart.head(Html.of(where)),
                Tag.TD.of(Phrase.capital(difference.before())),
                Tag.TD.of(Phrase.capital(difference.after())));
    }

    private static Element item(Change change) {
        return Tag.LI.of(
                Tag.STRONG.of(Phrase.capital(change.what())),
                Tag.SMALL.of(" (" + change.file() + ") "),
                Html.text(Phrase.sentence(change.text())));
    }
}
