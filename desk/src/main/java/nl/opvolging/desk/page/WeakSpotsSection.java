package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.List;
import nl.opvolging.desk.html.Element;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.rules.WeakSpot;
import nl.opvolging.rules.Weight;

/** Where the agreement does not work as people may expect, said plainly. */
final class WeakSpotsSection {
    private final List<WeakSpot> spots;
    private final Citations citations;

    WeakSpotsSection(List<WeakSpot> spots, Citations citations) {
        this.spots = List.copyOf(spots);
        this.citations = citations;
    }

    Section section() {
        List<Html> parts = new ArrayList<>();
        if (spots.isEmpty()) {
            parts.add(Tag.P.of(
                    "Het programma dat deze pagina maakt, zocht naar zwakke plekken en vond er geen. Of de afspraak"
                            + " in de praktijk werkt, weten alleen de mensen die ermee werken."));
        } else {
            parts.add(Tag.P.of(
                    "Geen afspraak is af. Dit is wat het programma vond dat deze pagina maakt. Het zegt niets over de"
                            + " inzet van mensen."));
        }
        for (Weight weight : Weight.values()) {
            List<Element> ofWeight = spots.stream()
                    .filter(spot -> spot.weight() == weight)
                    .map(this::item)
                    .toList();
            if (!ofWeight.isEmpty()) {
                parts.add(Tag.H3.of(title(weight)));
                parts.add(Tag.UL.of(ofWeight).css("weak"));
            }
        }
        return new Section("zwak", "Waar de afspraak zwak is", parts);
    }

    private Element item(WeakSpot spot) {
        List<Html> parts = new ArrayList<>(List.of(Html.text(spot.matter())));
        spot.witness()
                .ifPresent(
                        witness -> parts.add(Tag.SMALL.of(" Bijvoorbeeld: " + Phrase.sentence(witness.description()))));
        if (!spot.clauses().isEmpty()) {
            parts.add(Html.text(" "));
            parts.add(citations.of(spot.clauses()));
        }
        return Tag.LI.of(parts);
    }

    private static String title(Weight weight) {
        return switch (weight) {
            case SERIOUS -> "Dit moet beter";
            case ATTENTION -> "Hier is op te letten";
            case NOTE -> "Goed om te weten";
        };
    }
}
