package nl.opvolging.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.opvolging.desk.html.Element;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.rules.RulePack;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.ServiceNumber;

/** Whose agreement it is, and since when it holds. */
final class Masthead {
    private final Spoken spoken;

    Masthead(Spoken spoken) {
        this.spoken = spoken;
    }

    String title() {
        return "Wat gebeurt er met uw melding in " + spoken.municipality() + "?";
    }

    Element html() {
        RulePack own = spoken.own();
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.P.of("Afspraak over melden, opvolgen en terugkoppelen").css("eyebrow"));
        parts.add(Tag.H1.of(title()));
        parts.add(danger());
        if (own.example()) {
            parts.add(Tag.P
                    .of(
                            Tag.STRONG.of("Dit is een voorbeeld."),
                            Html.text(" Het is niet de echte afspraak van " + spoken.municipality() + "."))
                    .css("notice"));
        }
        if (!own.adopted()) {
            parts.add(Tag.P
                    .of(
                            Tag.STRONG.of("Dit is een concept."),
                            Html.text(" De afspraak is nog niet vastgesteld en kan nog veranderen."))
                    .css("notice"));
        }
        parts.add(Tag.DL
                .of(
                        fact("Gemeente", spoken.municipality() + " (" + own.code() + ")"),
                        fact("Versie", own.version()),
                        fact("Geldig", days(own.validity())),
                        fact(
                                "Status",
                                (own.adopted() ? "Vastgesteld" : "Concept") + (own.example() ? ", voorbeeld" : "")))
                .css("facts"));
        return Tag.HEADER.of(Tag.DIV.of(parts).css("inner"));
    }

    /** What goes before everything else. */
    private Html danger() {
        String number = spoken.agreement().partners().stream()
                .filter(partner -> partner.kind() == PartnerKind.EMERGENCY_SERVICES)
                .flatMap(partner -> partner.serviceNumber().stream())
                .map(ServiceNumber::number)
                .findFirst()
                .orElse("112");
        return Tag.P
                .of(
                        Tag.STRONG.of("Is er nu gevaar? Bel\u00a0" + number + "."),
                        Html.text(" Wacht niet: melden kan daarna ook nog."))
                .css("danger");
    }

    private static Html fact(String term, String meaning) {
        return Tag.DIV.of(Tag.DT.of(term), Tag.DD.of(meaning));
    }

    private static String days(DateRange range) {
        return range.last().equals(LocalDate.MAX)
                ? "Vanaf " + day(range.first())
                : day(range.first()) + " tot en met " + day(range.last());
    }

    /** A day without the day of the week, which says nothing about how long an agreement holds. */
    static String day(LocalDate day) {
        String inFull = DutchMoments.inFull(day);
        return inFull.substring(inFull.indexOf(' ') + 1);
    }
}
