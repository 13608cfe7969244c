package nl.opvolging.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;
import org.junit.jupiter.api.Test;

/** The packs are fourteen agreements, not one agreement fourteen times. */
class PackDifferenceTest {
    private static final int FEWEST_QUESTIONS = 195;
    private static final Set<TimeWindow> OFFICE = Set.of(TimeWindow.OFFICE_HOURS, TimeWindow.WORKING_DAY);
    private static final Set<TimeWindow> EVENING =
            Set.of(TimeWindow.OUTSIDE_OFFICE_HOURS, TimeWindow.WORKING_DAY, TimeWindow.EVENING);
    private static final Set<TimeWindow> NIGHT =
            Set.of(TimeWindow.OUTSIDE_OFFICE_HOURS, TimeWindow.WORKING_DAY, TimeWindow.NIGHT);
    private static final List<Situation> SITUATIONS = List.of(
            new Situation(
                    ObserverKind.NEIGHBOURHOOD_WATCH, About.UNKNOWN, Urgency.ORDINARY, false, Answer.UNKNOWN, OFFICE),
            new Situation(ObserverKind.RESIDENT, About.OLDER_PERSON, Urgency.ORDINARY, false, Answer.YES, OFFICE),
            new Situation(ObserverKind.SCHOOL, About.YOUNG_PERSON, Urgency.ORDINARY, false, Answer.NO, OFFICE),
            new Situation(ObserverKind.HOUSING_ASSOCIATION, About.HOME, Urgency.SOON, false, Answer.UNKNOWN, OFFICE),
            new Situation(ObserverKind.RESIDENT, About.ADULT, Urgency.SOON, true, Answer.UNKNOWN, OFFICE),
            new Situation(ObserverKind.SHOPKEEPER, About.PUBLIC_SPACE, Urgency.SOON, false, Answer.UNKNOWN, EVENING),
            new Situation(
                    ObserverKind.NEIGHBOURHOOD_WATCH, About.ADULT, Urgency.IMMEDIATE, false, Answer.UNKNOWN, NIGHT));

    @Test
    void no_two_agreements_answer_the_same() {
        Map<List<String>, String> seen = new HashMap<>();
        for (Agreement agreement : Packs.agreements()) {
            List<String> answers = answers(agreement);
            assertThat(answers).hasSizeGreaterThanOrEqualTo(FEWEST_QUESTIONS);
            String same = seen.put(answers, Packs.name(agreement));
            assertThat(same)
                    .as("the agreement that answers as %s does", Packs.name(agreement))
                    .isNull();
        }
    }

    /** What each theme leads to in seven situations; by kinds of partners, so that other names are no difference. */
    private static List<String> answers(Agreement agreement) {
        List<String> answers = new ArrayList<>();
        for (Map<String, String> row : Packs.rows(Packs.national(), "themas.csv")) {
            Line line = Stream.of(Line.values())
                    .filter(candidate -> candidate.word().equals(row.get("lijn")))
                    .findFirst()
                    .orElseThrow();
            for (Situation situation : SITUATIONS) {
                answers.add(answer(agreement, Theme.of(row.get("thema")), line, situation));
            }
        }
        return answers;
    }

    private static String answer(Agreement agreement, Theme theme, Line line, Situation situation) {
        Route route = agreement.route(RoutingQuestion.builder()
                .theme(theme)
                .line(line)
                .area(agreement.municipality())
                .municipality(agreement.municipality())
                .observer(situation.observer())
                .about(situation.about())
                .urgency(situation.urgency())
                .when(situation.when())
                .anonymous(situation.anonymous())
                .consent(situation.consent())
                .build());
        Stream<String> terms = Stream.of(DutyKind.values())
                .map(step -> new TermQuestion(step, Optional.of(theme), situation.urgency(), route.owner()))
                .map(question -> agreement.term(question).term().toString());
        return kind(agreement, route.owner()) + " " + kinds(agreement, route.informed()) + " " + terms.toList();
    }

    private static List<PartnerKind> kinds(Agreement agreement, List<PartnerRef> partners) {
        return partners.stream().map(partner -> kind(agreement, partner)).toList();
    }

    private static PartnerKind kind(Agreement agreement, PartnerRef partner) {
        return agreement.partner(partner).map(FollowUpPartner::kind).orElseThrow();
    }

    /** What a report can be like. */
    private record Situation(
            ObserverKind observer,
            About about,
            Urgency urgency,
            boolean anonymous,
            Answer consent,
            Set<TimeWindow> when) {}
}
