package nl.opvolging.desk.page;

import java.util.List;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Tag;

/** What holds for every signal, whatever it is about. */
final class GuaranteesSection {
    private final Spoken spoken;

    GuaranteesSection(Spoken spoken) {
        this.spoken = spoken;
    }

    Section section() {
        List<Html> guarantees = List.of(
                Tag.LI.of("Direct gevaar gaat voor alles. Geen enkele afspraak kan dat veranderen."),
                Tag.LI.of("Elke melding heeft op elk moment één opvolger die verantwoordelijk is."),
                Tag.LI.of(
                        Html.text("Wat niemand anders heeft, heeft "),
                        Tag.STRONG.of(spoken.agreement().safetyNet().name()),
                        Html.text(". Dat heet het vangnet.")),
                Tag.LI.of(
                        "Stilte maakt geen einde aan een melding. Wie te laat is, krijgt een herinnering. Daarna neemt een"
                                + " ander het over."),
                Tag.LI.of("Een melding gaat pas dicht als de melder het antwoord heeft dat is beloofd."),
                Tag.LI.of("Niemand ziet iets dat geen regel toestaat."));
        return new Section("garanties", "Waar u op kunt rekenen", List.of(Tag.UL.of(guarantees)));
    }
}
