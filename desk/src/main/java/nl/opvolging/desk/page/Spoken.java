package nl.opvolging.desk.page;

import java.util.Comparator;
import java.util.List;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.NamedTheme;
import nl.opvolging.rules.Recipient;
import nl.opvolging.rules.RulePack;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/**
 * What people call the things of an agreement.
 *
 * @param agreement the agreement
 */
record Spoken(Agreement agreement) {
    RulePack own() {
        return agreement.packs().get(0);
    }

    String municipality() {
        return own().name();
    }

    String partner(PartnerRef partner) {
        return agreement.partner(partner).map(FollowUpPartner::name).orElse(partner.value());
    }

    Html partnerInBold(PartnerRef partner) {
        return Tag.STRONG.of(partner(partner));
    }

    /** Somebody who has to do something, inside a sentence. */
    String recipient(Recipient recipient) {
        return switch (recipient.kind()) {
            case OWNER -> "wie verantwoordelijk is";
            case SUBSTITUTE -> "de vervanger";
            case COORDINATOR -> "de coördinator van het team";
            case SAFETY_NET -> agreement.safetyNet().name() + " (het vangnet)";
            case TEAMS -> "de teams die buiten zijn";
            case PARTNER -> partner(recipient.partner().orElseThrow());
        };
    }

    /** The themes by line, and in a line in the order of their names. */
    List<NamedTheme> themes() {
        return agreement.themes().stream()
                .sorted(Comparator.comparing(NamedTheme::line)
                        .thenComparing(NamedTheme::name)
                        .thenComparing(NamedTheme::theme))
                .toList();
    }

    /** Some themes in the fewest words. */
    String themes(List<Theme> some) {
        return themes(
                themes().stream().filter(theme -> some.contains(theme.theme())).toList(), themes());
    }

    /** Some themes in the fewest words, where no others than these come up. */
    String themes(List<NamedTheme> some, List<NamedTheme> possible) {
        return Phrase.part(names(some), names(possible), "alle onderwerpen");
    }

    private static List<String> names(List<NamedTheme> themes) {
        return themes.stream().map(theme -> Phrase.inside(theme.name())).toList();
    }

    /** How soon somebody is needed, as people say it. */
    static String urgency(Urgency urgency) {
        return switch (urgency) {
            case IMMEDIATE -> "als er direct iemand nodig is";
            case SOON -> "als het snel moet";
            case ORDINARY -> "als er geen haast bij is";
        };
    }
}
