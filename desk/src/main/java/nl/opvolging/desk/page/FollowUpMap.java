package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.AllAnswers;
import nl.opvolging.rules.NamedTheme;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Urgency;

/** Who follows up what where: all answers that signals get, for each theme in each place. */
final class FollowUpMap {
    private final List<Place> places;
    private final Map<NamedTheme, List<List<Route>>> routes = new LinkedHashMap<>();
    private final Map<NamedTheme, Map<Urgency, PartnerRef>> usualOwners = new LinkedHashMap<>();

    FollowUpMap(Agreement agreement, WrittenClauses written) {
        AllAnswers<RoutingQuestion, Route> all = AllAnswers.routes(agreement);
        List<Place> found = Place.of(agreement, all.values(RoutingQuestion::area), written);
        for (NamedTheme theme : new Spoken(agreement).themes()) {
            AllAnswers<RoutingQuestion, Route> about =
                    all.where(RoutingQuestion::theme, Optional.of(theme.theme())::equals);
            routes.put(
                    theme, found.stream().map(place -> in(place, about).all()).toList());
            usualOwners.put(theme, usualOwners(agreement, in(rest(found), about)));
        }
        places = differing(found);
    }

    private static AllAnswers<RoutingQuestion, Route> in(Place place, AllAnswers<RoutingQuestion, Route> answers) {
        return answers.where(RoutingQuestion::area, place.areas()::contains);
    }

    private static Map<Urgency, PartnerRef> usualOwners(
            Agreement agreement, AllAnswers<RoutingQuestion, Route> answers) {
        Map<Urgency, PartnerRef> owners = new EnumMap<>(Urgency.class);
        for (Urgency urgency : answers.values(RoutingQuestion::urgency)) {
            answers.where(RoutingQuestion::urgency, urgency::equals)
                    .mostOrdinary()
                    .ifPresent(question ->
                            owners.put(urgency, agreement.route(question).owner()));
        }
        return owners;
    }

    /** Outside the parts that have a name. */
    private static Place rest(List<Place> places) {
        return places.stream()
                .filter(place -> place.kind() != Place.Kind.NAMED)
                .findFirst()
                .orElse(places.get(places.size() - 1));
    }

    /** The places; where it is not known only if that is not answered as the rest is. */
    private List<Place> differing(List<Place> found) {
        int rest = found.indexOf(rest(found));
        List<Place> differing = new ArrayList<>(found);
        differing.removeIf(place -> place.kind() == Place.Kind.UNKNOWN
                && routes.values().stream()
                        .allMatch(ofTheme -> ofTheme.get(found.indexOf(place)).equals(ofTheme.get(rest))));
        return List.copyOf(differing);
    }

    List<Place> places() {
        return places;
    }

    /** The themes by line. */
    List<NamedTheme> themes() {
        return List.copyOf(routes.keySet());
    }

    /** All answers about a theme, place by place, each from the first clause that is asked to the last; none if no signal is about it. */
    List<List<Route>> routes(NamedTheme theme) {
        return routes.getOrDefault(theme, List.of()).subList(0, places.size());
    }

    /**
     * Who follows up a matter of which no more is known than its theme and its urgency, outside the parts that have a name.
     *
     * @return the owners by the urgencies that signals about the theme can have
     */
    Map<Urgency, PartnerRef> usualOwners(NamedTheme theme) {
        return usualOwners.getOrDefault(theme, Map.of());
    }
}
