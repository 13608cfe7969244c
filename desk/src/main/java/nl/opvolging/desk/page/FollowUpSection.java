package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opvolging.desk.html.Element;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.rules.NamedTheme;
import nl.opvolging.rules.Route;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.Line;

/** Who follows up what: in sentences for each group of themes about which the agreement says the same. */
final class FollowUpSection {
    private final FollowUpMap map;
    private final RouteWords words;
    private final FollowUpMatrix matrix;

    FollowUpSection(FollowUpMap map, RouteWords words) {
        this.map = map;
        this.words = words;
        this.matrix = new FollowUpMatrix(map, words);
    }

    /** What a line is called for people who don't know the word. */
    static String title(Line line) {
        return switch (line) {
            case SAFETY -> "Veiligheid in de wijk";
            case CONCERN -> "Zorgen om iemand (niet pluis)";
            case NEIGHBOURLY_HELP -> "Hulp van buren (burenhulp)";
        };
    }

    Section section() {
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.P.of("Voor elk onderwerp is er altijd één opvolger verantwoordelijk. Staan er meer regels bij een"
                + " onderwerp? Dan geldt de eerste die past, van boven naar beneden."));
        for (Line line : Line.values()) {
            parts.add(Tag.H3.of(title(line)));
            parts.add(Tag.DL.of(groups(line)).css("followers"));
        }
        parts.add(Tag.H3.of("Alles in één tabel"));
        parts.add(matrix.table());
        return new Section("wie", "Wie volgt wat op?", parts);
    }

    private List<Html> groups(Line line) {
        Map<List<List<ClauseRef>>, List<NamedTheme>> groups = new LinkedHashMap<>();
        map.themes().stream()
                .filter(theme -> theme.line() == line)
                .forEach(theme -> groups.computeIfAbsent(
                                map.routes(theme).stream()
                                        .map(RouteWords::clauses)
                                        .toList(),
                                key -> new ArrayList<>())
                        .add(theme));
        return groups.values().stream().map(this::group).toList();
    }

    private Html group(List<NamedTheme> themes) {
        List<String> names = new ArrayList<>();
        themes.forEach(theme -> names.add(names.isEmpty() ? theme.name() : Phrase.inside(theme.name())));
        return Tag.DIV.of(Tag.DT.of(Phrase.and(names)), Tag.DD.of(places(map.routes(themes.get(0)))));
    }

    /** Places with the same answers are told together, and where all are the same no place is told. */
    private List<Html> places(List<List<Route>> routes) {
        Map<List<ClauseRef>, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < routes.size(); i++) {
            groups.computeIfAbsent(RouteWords.clauses(routes.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
        List<Html> told = new ArrayList<>();
        for (List<Integer> group : groups.values()) {
            Element sentences = Tag.UL.of(words.sentences(routes.get(group.get(0))));
            if (groups.size() > 1) {
                String where = Place.words(group.stream().map(map.places()::get).toList());
                told.add(Tag.P.of(Phrase.capital(where) + ":").css("place"));
            }
            told.add(sentences);
        }
        return told;
    }
}
