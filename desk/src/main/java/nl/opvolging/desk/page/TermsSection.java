package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.opvolging.desk.html.Element;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.rules.NamedTheme;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.Urgency;

/** How soon each step has to be done: the usual terms in a table, and below it where they differ. */
final class TermsSection {
    static final String TITLE = "Hoe snel gaat het?";

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
                cells.add(terms.usual(step, urgency).map(this::cell).orElseGet(() -> usual(false)));
            }
            rows.add(Tag.TR.of(cells));
        }
        List<String> headers = new ArrayList<>(List.of("Stap"));
        List.of(Urgency.values()).forEach(urgency -> headers.add(Phrase.capital(urgency.word())));
        List<Html> parts = new ArrayList<>();
        parts.add(
                Tag.P.of(
                        "De tijd loopt vanaf uw melding. Voor langsgaan en afhandelen loopt hij vanaf het besluit. Direct betekent: er"
                                + " is meteen iemand nodig, maar er is geen gevaar. Snel betekent: het kan niet lang wachten. Gewoon is al het andere."));
        parts.add(TablePart.of(
                "termijnen-tabel", "Hoe snel elke stap klaar moet zijn", headers, List.of(Tag.TBODY.of(rows))));
        List<Element> groups = deviations(headers.size());
        if (!groups.isEmpty()) {
            parts.add(Tag.H3.of("Waar het anders is"));
            parts.add(TablePart.of("termijnen-anders", "Onderwerpen met andere termijnen", headers, groups));
        }
        return new Section("termijnen", TITLE, parts);
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
                if (terms.urgencies(theme).contains(urgency)) {
                    TermGiven given = terms.of(step, theme, urgency);
                    terms.usual(step, urgency)
                            .filter(usual -> !usual.term().equals(given.term()))
                            .ifPresent(usual -> found.computeIfAbsent(step, key -> new LinkedHashMap<>())
                                    .put(urgency, given));
                }
            }
        }
        return found;
    }

    /**
     * Themes that differ in the same way, from those with the most urgencies to those with the fewest: what a theme never has
     * does not make it another group.
     */
    private Map<Map<DutyKind, Map<Urgency, TermGiven>>, List<NamedTheme>> groups() {
        Map<Map<DutyKind, Map<Urgency, TermGiven>>, List<NamedTheme>> groups = new LinkedHashMap<>();
        spoken.themes().stream()
                .sorted(Comparator.comparingInt(theme -> -terms.urgencies(theme).size()))
                .forEach(theme -> {
                    Map<DutyKind, Map<Urgency, TermGiven>> own = deviations(theme);
                    Map<DutyKind, Map<Urgency, TermGiven>> group = groups.keySet().stream()
                            .filter(other -> only(terms.urgencies(theme), other).equals(own))
                            .findFirst()
                            .orElse(own);
                    if (!own.isEmpty()) {
                        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(theme);
                    }
                });
        return groups;
    }

    private static Map<DutyKind, Map<Urgency, TermGiven>> only(
            Set<Urgency> urgencies, Map<DutyKind, Map<Urgency, TermGiven>> deviations) {
        Map<DutyKind, Map<Urgency, TermGiven>> some = new LinkedHashMap<>();
        deviations.forEach((step, byUrgency) -> {
            Map<Urgency, TermGiven> left = new LinkedHashMap<>(byUrgency);
            left.keySet().retainAll(urgencies);
            if (!left.isEmpty()) {
                some.put(step, left);
            }
        });
        return some;
    }

    private List<Element> deviations(int columns) {
        List<Element> groups = new ArrayList<>();
        groups().entrySet().stream()
                .sorted(Comparator.comparingInt(group -> group.getValue().stream()
                        .mapToInt(spoken.themes()::indexOf)
                        .min()
                        .orElseThrow()))
                .forEach(group -> {
                    List<NamedTheme> themes = group.getValue();
                    List<Element> rows = new ArrayList<>();
                    group.getKey().forEach((step, byUrgency) -> rows.add(row(step, byUrgency, themes.get(0))));
                    String names =
                            spoken.themes(themes.stream().map(NamedTheme::theme).toList());
                    groups.add(TablePart.group(Phrase.capital(names), columns, rows));
                });
        return groups;
    }

    private Element row(DutyKind step, Map<Urgency, TermGiven> byUrgency, NamedTheme theme) {
        List<Html> cells = new ArrayList<>(List.of(TablePart.head(step.task())));
        for (Urgency urgency : Urgency.values()) {
            TermGiven given = byUrgency.get(urgency);
            cells.add(given == null ? usual(terms.urgencies(theme).contains(urgency)) : cell(given));
        }
        return Tag.TR.of(cells);
    }

    private static Html usual(boolean possible) {
        return Tag.TD.of(possible ? "Zoals altijd" : "Komt niet voor").css("usual");
    }
}
