package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.List;
import nl.opvolging.desk.html.Element;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.rules.NamedTheme;
import nl.opvolging.rules.Route;
import nl.opvolging.signal.Line;

/** Who follows up what, as a table of themes and places. */
final class FollowUpMatrix {
    private final FollowUpMap map;
    private final RouteWords words;

    FollowUpMatrix(FollowUpMap map, RouteWords words) {
        this.map = map;
        this.words = words;
    }

    Element table() {
        List<String> headers = new ArrayList<>(List.of("Onderwerp"));
        map.places().forEach(place -> headers.add(Phrase.capital(place.name())));
        List<Html> bodies = new ArrayList<>();
        for (Line line : Line.values()) {
            List<Element> rows = map.themes().stream()
                    .filter(theme -> theme.line() == line)
                    .map(this::row)
                    .toList();
            bodies.add(TablePart.group(FollowUpSection.title(line), headers.size(), rows));
        }
        return Tag.DIV
                .of(TablePart.of("wie-tabel", "Wie volgt op, per onderwerp en per gebied", headers, bodies))
                .css(map.places().size() > 3 ? "wide" : "matrix");
    }

    /** Neighbouring cells that say the same are one. */
    private Element row(NamedTheme theme) {
        List<List<Route>> routes = map.routes(theme);
        List<Html> cells = new ArrayList<>(List.of(TablePart.head(theme.name())));
        int start = 0;
        while (start < routes.size()) {
            int end = start + 1;
            while (end < routes.size()
                    && RouteWords.clauses(routes.get(end)).equals(RouteWords.clauses(routes.get(start)))) {
                end++;
            }
            cells.add(Tag.TD.of(words.cell(routes.get(start))).columns(end - start));
            start = end;
        }
        return Tag.TR.of(cells);
    }
}
