package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.List;
import nl.opvolging.desk.html.Element;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Urgency;

/** For a resident: what happens with a signal. */
final class InShort {
    private final Terms terms;
    private final Spoken spoken;

    InShort(Terms terms, Spoken spoken) {
        this.terms = terms;
        this.spoken = spoken;
    }

    Section section() {
        FollowUpPartner net = spoken.agreement().safetyNet();
        List<Element> steps = new ArrayList<>();
        steps.add(step(
                "U meldt wat u ziet of hoort.",
                "U hoeft niet te weten wat er aan de hand is. Twijfelt u? Dan is dat juist een reden om te melden."));
        steps.add(step("U hoort dat uw melding er is.", usual("Meestal binnen {}.", DutyKind.CONFIRM_RECEIPT)));
        steps.add(step(
                "Eén opvolger is verantwoordelijk.",
                "Wie dat is, hangt af van het onderwerp, en soms van de buurt of het tijdstip. "
                        + usual("De opvolger pakt een gewone melding meestal op binnen {}. ", DutyKind.TAKE_UP)
                        + "Moet het sneller, dan gaat het sneller."));
        steps.add(step(
                "U krijgt antwoord.",
                usual("Bij een gewone melding meestal binnen {}. ", DutyKind.FEED_BACK)
                        + "U hoort hoe het ermee staat. Wat er bij een ander thuis speelt, blijft privé."));
        steps.add(step(
                "Gebeurt er niets? Dan komt een ander in actie.",
                "Dat gaat stap voor stap hoger. Aan het eind staat het vangnet: " + net.name()
                        + net.serviceNumber().map(number -> " (" + number + ")").orElse("") + "."));
        return new Section("kort", "In het kort", List.of(Tag.OL.of(steps).css("steps")));
    }

    private static Element step(String what, String more) {
        return Tag.LI.of(Tag.STRONG.of(what), Html.text(" " + more));
    }

    /** A sentence about the usual limit of an ordinary signal; none if no signal is ordinary. */
    private String usual(String sentence, DutyKind step) {
        return terms.usual(step, Urgency.ORDINARY)
                .map(given -> sentence.replace("{}", given.term().limit().toString()))
                .orElse("");
    }
}
