package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opvolging.desk.html.Element;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.rules.NamedTheme;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.Term;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/** How soon each step has to be done: the usual terms in a table, and below it where they differ. */
final class TermsSection {
    private static final List<DutyKind> STEPS = List.of(
            DutyKind.CONFIRM_RECEIPT,
            DutyKind.TAKE_UP,
            DutyKind.CHECK_HISTORY,
            DutyKind.DECIDE,
            DutyKind.VISIT,
            DutyKind.FEED_BACK,
            DutyKind.SETTLE);

    private final Terms terms;
    private final Spoken spoken;
    private final Citations citations;

    TermsSection(Terms terms, Spoken spoken, Citations citations) {
        this.terms = terms;
        this.spoken = spoken;
        this.citations = citations;
    }

    Section section() {
        List<Element> rows = new ArrayList<>();
        for (DutyKind step : STEPS) {
            List<Html> cells = new ArrayList<>(List.of(TablePart.head(step.task())));
            for (Urgency urgency : Urgency.values()) {
                cells.add(cell(terms.usual(step, urgency, terms.themes(urgency))));
            }
            rows.add(Tag.TR.of(cells));
        }
        List<String> headers = new ArrayList<>(List.of("Stap"));
        List.of(Urgency.values()).forEach(urgency -> headers.add(Phrase.capital(urgency.word())));
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.P.of("De tijd loopt vanaf uw melding. Direct betekent: er is meteen iemand nodig, maar er is geen"
                + " gevaar. Snel betekent: het kan niet lang wachten. Gewoon is al het andere."));
        parts.add(TablePart.of(
                "termijnen-tabel", "Hoe snel elke stap klaar moet zijn", headers, List.of(Tag.TBODY.of(rows))));
        List<Element> exceptions = exceptions();
        if (!exceptions.isEmpty()) {
            parts.add(Tag.H3.of("Waar het anders is"));
            parts.add(Tag.UL.of(exceptions).css("exceptions"));
        }
        return new Section("termijnen", "Hoe snel gaat het?", parts);
    }

    private Html cell(TermGiven given) {
        String target = Terms.target(given.term());
        return Tag.TD.of(
                Tag.STRONG.of(Phrase.capital(Terms.limit(given.term()))),
                target.isEmpty() ? Html.NONE : Tag.SMALL.of(" " + target),
                Html.text(" "),
                citations.of(given.clause()));
    }

    /** What differs from the usual, with the same words for the themes and steps that share them. */
    private record Deviation(List<Theme> themes, Urgency urgency) {}

    private List<Element> exceptions() {
        Map<Deviation, Map<DutyKind, TermGiven>> found = new LinkedHashMap<>();
        for (DutyKind step : STEPS) {
            for (Urgency urgency : Urgency.values()) {
                List<NamedTheme> themes = terms.themes(urgency);
                Term usual = terms.usual(step, urgency, themes).term();
                terms.given(step, urgency, themes).forEach((term, having) -> {
                    if (!term.equals(usual)) {
                        Deviation deviation = new Deviation(
                                having.stream().map(NamedTheme::theme).toList(), urgency);
                        found.computeIfAbsent(deviation, key -> new LinkedHashMap<>())
                                .put(step, terms.of(step, having.get(0), urgency));
                    }
                });
            }
        }
        return found.entrySet().stream()
                .map(entry -> deviation(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Element deviation(Deviation deviation, Map<DutyKind, TermGiven> steps) {
        List<Html> told = new ArrayList<>();
        steps.forEach((step, given) -> told.add(
                Html.of(Html.text(step.word() + " " + Terms.limit(given.term()) + " "), citations.of(given.clause()))));
        return Tag.LI.of(
                Tag.STRONG.of(Phrase.capital(spoken.themes(deviation.themes()))),
                Html.text(" (" + deviation.urgency().word() + "): "),
                Phrase.and(told, "en"),
                Html.text("."));
    }
}
