package nl.opvolging.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.AllAnswers;
import nl.opvolging.rules.NamedTheme;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FollowUpMapTest {
    private static final RulePacks PACKS = RulePacks.fromClassPath();
    private static final int TRIES = 10;

    static List<Agreement> agreements() {
        return PACKS.agreements();
    }

    private static FollowUpMap map(Agreement agreement) {
        return new FollowUpMap(agreement, WrittenClauses.of(agreement));
    }

    private static Agreement gorinchem(String version) {
        return agreements().stream()
                .filter(agreement -> agreement.packs().get(0).version().equals(version)
                        && agreement.municipality().equals(Area.of("GM0512")))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T one(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** The municipality, a neighbourhood that nobody names, and all that somebody names. */
    private static List<Area> areas(Agreement agreement) {
        Area municipality = agreement.municipality();
        List<Area> areas = new ArrayList<>(
                List.of(municipality, Area.of("BU" + municipality.code().substring(2) + "9998")));
        agreement.areas().forEach(area -> areas.addAll(area.parts()));
        return areas;
    }

    private static int place(Area area, Agreement agreement, List<Place> places) {
        Optional<String> name =
                area.equals(agreement.municipality()) ? Optional.of("buurt niet bekend") : agreement.nameOf(area);
        return IntStream.range(0, places.size())
                .filter(i -> name.filter(places.get(i).name()::equals).isPresent())
                .findFirst()
                .orElseGet(() -> IntStream.range(0, places.size())
                        .filter(i -> places.get(i).kind() == Place.Kind.REST)
                        .findFirst()
                        .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void whatever_is_asked_the_answer_is_among_those_that_are_told_of_its_place(Agreement agreement) {
        FollowUpMap map = map(agreement);
        AllAnswers<RoutingQuestion, Route> all = AllAnswers.routes(agreement);
        Random random = new Random(7);
        int asked = 0;
        for (NamedTheme theme : map.themes()) {
            AllAnswers<RoutingQuestion, Route> about =
                    all.where(RoutingQuestion::theme, Optional.of(theme.theme())::equals);
            List<RoutingQuestion> matters = about.values(question -> question);
            for (Area area : areas(agreement)) {
                List<Route> told = map.routes(theme).get(place(area, agreement, map.places()));
                for (int i = 0; i < TRIES; i++) {
                    assertThat(told)
                            .contains(agreement.route(RoutingQuestion.builder()
                                    .from(one(random, matters))
                                    .area(area)
                                    .when(one(random, matters).when())
                                    .observer(one(random, matters).observer())
                                    .anonymous(random.nextBoolean())
                                    .consent(one(random, matters).consent())
                                    .build()));
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(400);
    }

    @Test
    void where_nobody_tells_the_neighbourhood_is_a_place_if_it_is_answered_otherwise() {
        assertThat(map(gorinchem("2027.1")).places())
                .extracting(Place::name)
                .containsExactly("Bedrijventerreinen", "Gorinchem-Oost", "de rest van Gorinchem", "buurt niet bekend");
        assertThat(map(gorinchem("2026.1")).places())
                .extracting(Place::kind)
                .contains(Place.Kind.NAMED, Place.Kind.REST)
                .doesNotContain(Place.Kind.UNKNOWN);
    }

    @Test
    void a_theme_has_only_the_urgencies_that_a_signal_about_it_can_have() {
        FollowUpMap map = map(gorinchem("2027.1"));
        NamedTheme danger = map.themes().stream()
                .filter(theme -> theme.theme().value().equals("acuut-gevaar"))
                .findFirst()
                .orElseThrow();

        assertThat(map.usualOwners(danger)).containsOnlyKeys(Urgency.IMMEDIATE);
    }
}
