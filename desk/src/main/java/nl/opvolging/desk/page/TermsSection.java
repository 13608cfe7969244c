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
        List<Element> groups = deviations(headers.size());
        if (!groups.isEmpty()) {
            parts.add(Tag.H3.of("Waar het anders is"));
            parts.add(TablePart.of("termijnen-anders", "Onderwerpen met andere termijnen", headers, groups));
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

    /** The steps of a theme for which some term differs from the usual one. */
    private Map<DutyKind, Map<Urgency, TermGiven>> deviations(NamedTheme theme) {
        Map<DutyKind, Map<Urgency, TermGiven>> found = new LinkedHashMap<>();
        for (DutyKind step : STEPS) {
            for (Urgency urgency : Urgency.values()) {
                List<NamedTheme> possible = terms.themes(urgency);
                TermGiven usual = terms.usual(step, urgency, possible);
                if (possible.contains(theme)
                        && !terms.of(step, theme, urgency).term().equals(usual.term())) {
                    found.computeIfAbsent(step, key -> new LinkedHashMap<>())
                            .put(urgency, terms.of(step, theme, urgency));
                }
            }
        }
        return found;
    }

    /** Themes that differ in the same way are told together. */
    private List<Element> deviations(int columns) {
        Map<Map<DutyKind, Map<Urgency, TermGiven>>, List<Theme>> grouped = new LinkedHashMap<>();
        spoken.themes()
                .forEach(theme -> grouped.computeIfAbsent(deviations(theme), key -> new ArrayList<>())
                        .add(theme.theme()));
        List<Element> groups = new ArrayList<>();
        grouped.forEach((deviations, themes) -> {
            if (!deviations.isEmpty()) {
                List<Element> rows = new ArrayList<>();
                deviations.forEach((step, byUrgency) -> rows.add(row(step, byUrgency, themes.get(0))));
                groups.add(TablePart.group(Phrase.capital(spoken.themes(themes)), columns, rows));
            }
        });
        return groups;
    }

    private Element row(DutyKind step, Map<Urgency, TermGiven> byUrgency, Theme theme) {
        List<Html> cells = new ArrayList<>(List.of(TablePart.head(step.task())));
        for (Urgency urgency : Urgency.values()) {
            TermGiven given = byUrgency.get(urgency);
            boolean possible = terms.themes(urgency).stream()
                    .anyMatch(other -> other.theme().equals(theme));
            cells.add(
                    given == null
                            ? Tag.TD
                                    .of(possible ? "Zoals altijd" : "Komt niet voor")
                                    .css("usual")
                            : cell(given));
        }
        return Tag.TR.of(cells);
    }
}
