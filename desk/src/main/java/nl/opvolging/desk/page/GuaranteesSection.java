package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.List;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.rules.Guarantee;
import nl.opvolging.rules.GuaranteeKind;
import nl.opvolging.rules.Guarantees;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.Urgency;

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
                        Html.text("Volgt niemand anders een melding op? Dan doet "),
                        Tag.STRONG.of(spoken.agreement().safetyNet().name()),
                        Html.text(" dat. Dat heet het vangnet.")),
                Tag.LI.of("Stilte maakt geen einde aan een melding. Wie te laat is, hoort dat, of een ander neemt het"
                        + " over. Bij direct gevaar blijft de hulpdienst verantwoordelijk."),
                Tag.LI.of("Een melding gaat pas dicht als het beloofde antwoord is gegeven, of als is vastgelegd waarom"
                        + " dat niet hoeft."),
                Tag.LI.of("Niemand ziet iets dat geen regel toestaat."));
        List<Html> parts =
                new ArrayList<>(List.of(Tag.UL.of(guarantees), Tag.H3.of("Hoe lang het op zijn langst duurt")));
        parts.add(Tag.P.of(
                "Deze tijden zijn uitgerekend uit de regels: voor elk onderwerp, elk gebied en elk moment van een"
                        + " jaar. Langer dan dit duurt het niet, als iedereen zich aan de afspraak houdt."));
        List<Guarantee> figures = Guarantees.of(spoken.agreement());
        for (Urgency urgency : Urgency.values()) {
            parts.add(Tag.H4.of("Spoed " + urgency.word()));
            parts.add(Tag.UL.of(figures.stream()
                    .filter(figure -> figure.urgency() == urgency && isForResidents(figure))
                    .map(figure -> Tag.LI.of(Html.text(figure.sentence()), Tag.SMALL.of(" " + figure.worst())))
                    .toList()));
        }
        return new Section("garanties", "Waar u op kunt rekenen", parts);
    }

    /** Who reported something wants to know when somebody has it, when another takes over, and when he hears of it. */
    private static boolean isForResidents(Guarantee figure) {
        return figure.kind() != GuaranteeKind.FIRST_STEP
                && figure.cause()
                        .filter(cause -> cause != EscalationCause.NOT_TAKEN_UP)
                        .isEmpty();
    }
}
