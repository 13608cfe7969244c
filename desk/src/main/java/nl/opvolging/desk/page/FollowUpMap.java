package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.NamedTheme;
import nl.opvolging.rules.Route;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Urgency;

/** Who follows up what where: all answers that the agreement gives, for each theme in each place. */
final class FollowUpMap {
    private final Agreement agreement;
    private final RoutingSpace space;
    private final List<Place> places;
    private final Map<NamedTheme, List<List<Route>>> routes = new LinkedHashMap<>();

    FollowUpMap(Agreement agreement, WrittenClauses written, List<Place> places) {
        this.agreement = agreement;
        this.space = new RoutingSpace(agreement, written);
        this.places = List.copyOf(places);
        for (NamedTheme theme : new Spoken(agreement).themes()) {
            List<List<Route>> ofTheme = new ArrayList<>();
            places.forEach(place -> ofTheme.add(answers(theme, place, written.order())));
            routes.put(theme, List.copyOf(ofTheme));
        }
    }

    private List<Route> answers(NamedTheme theme, Place place, Comparator<ClauseRef> order) {
        Map<ClauseRef, Route> answers = new LinkedHashMap<>();
        space.questions(theme, place.area()).forEach(question -> {
            Route route = agreement.route(question);
            answers.putIfAbsent(route.clause(), route);
        });
        return answers.values().stream()
                .sorted(Comparator.comparing(Route::clause, order))
                .toList();
    }

    List<Place> places() {
        return places;
    }

    /** The themes by line. */
    List<NamedTheme> themes() {
        return List.copyOf(routes.keySet());
    }

    /** All answers about a theme, place by place, each from the first clause that is asked to the last. */
    List<List<Route>> routes(NamedTheme theme) {
        return routes.getOrDefault(theme, List.of());
    }

    /** Who follows up a matter of which no more is known than its theme, outside the named areas and in office hours. */
    PartnerRef usualOwner(NamedTheme theme, Urgency urgency) {
        Place rest = places.get(places.size() - 1);
        return agreement.route(space.usual(theme, rest.area(), urgency)).owner();
    }
}
