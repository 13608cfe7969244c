package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.opvolging.desk.html.Element;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.rules.RulePack;

/** Where it all comes from: the sources, and the packs that the page was made of. */
final class Colophon {
    private static final int DIGITS_OF_HASH = 8;

    private final Spoken spoken;

    Colophon(Spoken spoken) {
        this.spoken = spoken;
    }

    Section sources() {
        List<Html> parts = new ArrayList<>();
        for (RulePack pack : spoken.agreement().packs()) {
            List<Element> sources = pack.sources().stream()
                    .map(source -> Tag.LI.of(SourceText.of(source)))
                    .toList();
            if (!sources.isEmpty()) {
                parts.add(Tag.H3.of(
                        pack.municipality().isPresent()
                                ? "Van deze afspraak"
                                : "Van de basis waarop zij rust: " + pack.name()));
                parts.add(Tag.UL.of(sources));
            }
        }
        return new Section("bronnen", "Bronnen", parts);
    }

    Element footer() {
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.P.of(
                "Deze pagina is gemaakt uit de afspraak zelf. Wie de afspraak verandert, maakt een nieuwe pagina."));
        for (RulePack pack : spoken.agreement().packs()) {
            parts.add(Tag.P.of(pack.name() + ", versie " + pack.version() + ", kenmerk "
                    + pack.sha256().substring(0, DIGITS_OF_HASH).toLowerCase(Locale.ROOT) + "."));
        }
        return Tag.FOOTER.of(Tag.DIV.of(parts).css("inner"));
    }
}
