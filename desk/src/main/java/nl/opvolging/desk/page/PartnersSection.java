package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.opvolging.desk.html.Element;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.PartnerRef;

/** The partners: when they can be reached, by which public number, and who stands in for them. */
final class PartnersSection {
    private final Spoken spoken;
    private final Set<PartnerRef> involved;

    PartnersSection(Spoken spoken, Set<PartnerRef> involved) {
        this.spoken = spoken;
        this.involved = Set.copyOf(involved);
    }

    Section section() {
        List<Element> rows = spoken.agreement().partners().stream()
                .filter(partner -> involved.contains(partner.ref()))
                .sorted(Comparator.comparing(FollowUpPartner::name).thenComparing(FollowUpPartner::ref))
                .map(this::row)
                .toList();
        return new Section(
                "opvolgers",
                "Wie zijn de opvolgers?",
                List.of(
                        Tag.P.of("Kantoortijd is in deze afspraak "
                                + SpokenHours.of(spoken.agreement().officeHours())
                                + ". Op feestdagen en sluitingsdagen is er geen kantoortijd."),
                        TablePart.of(
                                "opvolgers-tabel",
                                "Opvolgers, wanneer ze er zijn en wie hen vervangt",
                                List.of("Opvolger", "Soort", "Bereikbaar", "Telefoon", "Vervanger"),
                                List.of(Tag.TBODY.of(rows)))));
    }

    private Element row(FollowUpPartner partner) {
        boolean net = partner.ref().equals(spoken.agreement().safetyNet().ref());
        List<Html> name = new ArrayList<>(List.of(Html.text(partner.name())));
        if (net) {
            name.add(Tag.SMALL.of(" het vangnet"));
        }
        String validity = validity(partner);
        if (!validity.isEmpty()) {
            name.add(Tag.SMALL.of(" " + validity));
        }
        return Tag.TR.of(
                TablePart.head(Html.of(name)),
                Tag.TD.of(Phrase.capital(partner.kind().word())),
                Tag.TD.of(partner.openingHours()
                        .map(hours -> Phrase.capital(SpokenHours.of(hours)))
                        .orElse("Kantoortijd")),
                Tag.TD.of(partner.serviceNumber().map(Object::toString).orElse("Geen openbaar nummer")),
                Tag.TD.of(partner.substitute().map(spoken::partner).orElse("Geen")));
    }

    private static String validity(FollowUpPartner partner) {
        List<String> parts = new ArrayList<>();
        partner.validFrom().map(Masthead::day).ifPresent(day -> parts.add("vanaf " + day));
        partner.validUntil().map(Masthead::day).ifPresent(day -> parts.add("tot en met " + day));
        return String.join(" ", parts);
    }
}
