package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.List;
import nl.opvolging.desk.html.Element;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.rules.Route;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.PartnerRef;

/** Answers to "who follows up?" in words, as sentences and shortly. */
final class RouteWords {
    /** What signals are about follows from what was noticed. */
    private static final String NOBODY = "Geen teken wijst hierop, dus hier komen geen meldingen over";

    private final Spoken spoken;
    private final WrittenClauses written;
    private final Citations citations;

    RouteWords(Spoken spoken, WrittenClauses written, Citations citations) {
        this.spoken = spoken;
        this.written = written;
        this.citations = citations;
    }

    /** A sentence for each answer; the first of which the condition holds is the one that counts. */
    List<Element> sentences(List<Route> routes) {
        List<Element> sentences = new ArrayList<>();
        if (routes.isEmpty()) {
            sentences.add(Tag.LI.of(NOBODY + "."));
        }
        for (Route route : routes) {
            String when = Phrase.capital(when(routes, route));
            sentences.add(Tag.LI.of(
                    Html.text(when.isEmpty() ? "" : when + ": "),
                    spoken.partnerInBold(route.owner()),
                    Html.text(" volgt op." + informed(route) + " "),
                    citations.of(route.clause())));
        }
        return sentences;
    }

    /** The same, for a cell of a table. */
    Html cell(List<Route> routes) {
        List<Element> parts = new ArrayList<>();
        if (routes.isEmpty()) {
            parts.add(Tag.SMALL.of(NOBODY));
        }
        for (Route route : routes) {
            String when = when(routes, route);
            parts.add(Tag.DIV
                    .of(
                            when.isEmpty() ? Html.NONE : Tag.SMALL.of(Phrase.capital(when) + ": "),
                            spoken.partnerInBold(route.owner()),
                            Html.text(" "),
                            citations.of(route.clause()))
                    .css("answer"));
        }
        return Html.of(parts);
    }

    /** The condition of a clause says nothing where it is the only one that ever answers. */
    private String when(List<Route> routes, Route route) {
        if (routes.size() == 1) {
            return "";
        }
        String conditions = written.find(route.clause()).map(Conditions::of).orElse("");
        return conditions.isEmpty() ? "anders" : conditions;
    }

    private String informed(Route route) {
        List<String> names = route.informed().stream()
                .filter(partner -> !partner.equals(route.owner()))
                .map(this::name)
                .toList();
        return names.isEmpty() ? "" : " Ook op de hoogte: " + Phrase.and(names) + ".";
    }

    private String name(PartnerRef partner) {
        return spoken.partner(partner);
    }

    static List<ClauseRef> clauses(List<Route> routes) {
        return routes.stream().map(Route::clause).toList();
    }
}
