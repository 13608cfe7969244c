package nl.opvolging.rules.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.opvolging.rules.Change;
import nl.opvolging.rules.internal.pack.Head;
import nl.opvolging.signal.OpeningHours;

/** Finds what the heads of two packs say otherwise. */
final class HeadRewordings {
    private static final String FILE = "afspraak.yaml";
    private static final String NOTHING = "leeg";

    private HeadRewordings() {}

    /** A part of the head as people read it. */
    private record Part(String name, Function<Head, String> words) {}

    private static final List<Part> PARTS = List.of(
            new Part("gemeente", Head::code),
            new Part("naam", Head::name),
            new Part("versie", Head::version),
            new Part("geldig", head -> head.validity().toString()),
            new Part("basis", head -> head.base().orElse(NOTHING)),
            new Part("status", head -> head.adopted() ? "vastgesteld" : "concept"),
            new Part("voorbeeld", head -> head.example() ? "ja" : "nee"),
            new Part(
                    "kantoor",
                    head -> head.officeHours().map(OpeningHours::toString).orElse(NOTHING)),
            new Part(
                    "sluitingsdagen",
                    head -> list(
                            head.closingDays().stream().map(String::valueOf).toList())),
            new Part("vangnet", head -> head.safetyNet().value()),
            new Part("bronnen", head -> list(head.sources())),
            new Part(
                    "opgegaan_in",
                    head -> head.successor()
                            .map(next -> next.municipality() + " vanaf " + next.from())
                            .orElse(NOTHING)));

    private static String list(List<String> words) {
        return words.isEmpty() ? NOTHING : String.join(", ", words);
    }

    static List<Change> between(Head before, Head after) {
        List<Change> changes = new ArrayList<>();
        for (Part part : PARTS) {
            String was = part.words().apply(before);
            String is = part.words().apply(after);
            if (!was.equals(is)) {
                changes.add(new Change(FILE, part.name(), "was " + was + ", wordt " + is + "."));
            }
        }
        return changes;
    }
}
