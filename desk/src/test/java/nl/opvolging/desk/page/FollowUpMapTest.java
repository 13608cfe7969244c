package nl.opvolging.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.NamedTheme;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.Urgency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FollowUpMapTest {
    private static final int TRIES = 20;

    static List<Agreement> agreements() {
        return RulePacks.fromClassPath().agreements();
    }

    private static <T> T one(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void whatever_is_asked_the_answer_is_among_those_that_are_told(Agreement agreement) {
        FollowUpMap map = new FollowUpMap(agreement, WrittenClauses.of(agreement), Place.of(agreement));
        Random random = new Random(7);
        for (NamedTheme theme : map.themes()) {
            for (int place = 0; place < map.places().size(); place++) {
                List<Route> told = map.routes(theme).get(place);
                for (int i = 0; i < TRIES; i++) {
                    PartnerKind known = one(random, List.of(PartnerKind.values()));
                    Route asked = agreement.route(RoutingQuestion.builder()
                            .theme(theme.theme())
                            .line(theme.line())
                            .area(map.places().get(place).area())
                            .municipality(agreement.municipality())
                            .observer(one(random, List.of(ObserverKind.values())))
                            .about(one(random, List.of(About.values())))
                            .urgency(one(random, List.of(Urgency.values())))
                            .when(one(
                                    random,
                                    List.of(
                                            List.of(TimeWindow.OFFICE_HOURS, TimeWindow.WORKING_DAY),
                                            List.of(
                                                    TimeWindow.OUTSIDE_OFFICE_HOURS,
                                                    TimeWindow.WORKING_DAY,
                                                    TimeWindow.EVENING),
                                            List.of(
                                                    TimeWindow.OUTSIDE_OFFICE_HOURS,
                                                    TimeWindow.NIGHT,
                                                    TimeWindow.HOLIDAY),
                                            List.of(TimeWindow.OUTSIDE_OFFICE_HOURS, TimeWindow.WEEKEND))))
                            .anonymous(random.nextBoolean())
                            .consent(one(random, List.of(Answer.values())))
                            .addKnownTo(known)
                            .build());
                    assertThat(told).contains(asked);
                }
            }
        }
    }
}
