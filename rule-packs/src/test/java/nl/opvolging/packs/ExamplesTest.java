package nl.opvolging.packs;

import static nl.opvolging.testkit.OpvolgingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ModelJson;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalReceived;
import nl.opvolging.signal.Urgency;
import nl.opvolging.testkit.PlanAssert;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples beside the modules: each has the outcome that was worked out by hand from the tables. */
class ExamplesTest {
    private static final int FEWEST_EXAMPLES = 15;
    private static final Set<String> KEYS =
            Set.of("owner", "because", "informed", "takesPart", "leadingTheme", "sideThemes", "urgency", "limits");
    /** What an example with a course of events tells besides. */
    private static final Set<String> COURSE_KEYS = Set.of("status", "basis", "dueSteps");

    private static final ObjectMapper JSON = ModelJson.newMapper();

    @Test
    void there_are_examples() {
        assertThat(Examples.all()).hasSizeGreaterThanOrEqualTo(FEWEST_EXAMPLES);
    }

    @TestFactory
    Stream<DynamicTest> every_example_has_the_outcome_that_was_worked_out_by_hand() {
        return Examples.all().stream().map(example -> dynamicTest(example.name(), () -> check(example)));
    }

    private static void check(Examples.Example example) throws IOException {
        JsonNode expected = JSON.readTree(example.expected());
        FollowUpPlan plan = Packs.FOLLOW_UPS.plan(example.file(), Examples.end(example.file()));

        Set<String> keys = new TreeSet<>(KEYS);
        if (expected.has("status")) {
            keys.addAll(COURSE_KEYS);
            checkCourse(expected, plan);
        }
        assertThat(names(expected)).isEqualTo(keys);
        if (signals(example.file()).size() == 1) {
            assertThat(names(expected.get("limits"))).isEqualTo(kinds(plan));
        }
        PlanAssert asserted = assertThat(plan)
                .isOwnedBy(expected.get("owner").textValue())
                .because(expected.get("because").textValue())
                .informs(texts(expected.get("informed")))
                .isJoinedBy(texts(expected.get("takesPart")))
                .isAbout(expected.get("leadingTheme").textValue())
                .withSideThemes(texts(expected.get("sideThemes")))
                .hasUrgency(Urgency.valueOf(expected.get("urgency").textValue()));
        expected.get("limits")
                .properties()
                .forEach(limit -> asserted.owes(DutyKind.valueOf(limit.getKey()))
                        .by(limit.getValue().textValue()));
    }

    /** Where the case is, on what its owner rests, and which steps nobody has taken yet. */
    private static void checkCourse(JsonNode expected, FollowUpPlan plan) {
        assertThat(plan.status().name()).isEqualTo(expected.get("status").textValue());
        assertThat(plan.owner().basis().name()).isEqualTo(expected.get("basis").textValue());
        assertThat(plan.dueSteps())
                .extracting(step -> step.clause() + " " + step.action() + " " + step.recipient())
                .containsExactly(texts(expected.get("dueSteps")));
        assertThat(plan.refused()).isEmpty();
    }

    private static Set<String> kinds(FollowUpPlan plan) {
        return plan.duties().stream().map(duty -> duty.kind().name()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String[] texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts.toArray(String[]::new);
    }

    @TestFactory
    Stream<DynamicTest> every_example_has_one_known_owner_under_every_agreement() {
        return Examples.all().stream()
                .flatMap(example -> Packs.agreements().stream()
                        .map(agreement -> dynamicTest(
                                example.name() + " in " + Packs.name(agreement),
                                () -> checkMoved(example, agreement))));
    }

    private static void checkMoved(Examples.Example example, Agreement agreement) {
        CaseFile moved = Examples.moved(example.file(), agreement);
        FollowUpPlan plan = Packs.FOLLOW_UPS.plan(moved, Examples.end(moved));

        assertThat(Packs.FOLLOW_UPS.agreement(moved)).isSameAs(agreement);
        assertThat(plan.owner().partner()).isIn(agreement.partners());
        assertThat(plan.participants())
                .extracting(participant -> participant.partner().ref())
                .doesNotContain(plan.owner().partner().ref());
        if (isInDanger(moved)) {
            assertThat(plan).isOwnedBy("hulpdiensten");
            assertThat(plan.owner().clause().pack()).isEqualTo("nederland");
            assertThat(plan.owner().partner().kind()).isEqualTo(PartnerKind.EMERGENCY_SERVICES);
        }
    }

    private static boolean isInDanger(CaseFile file) {
        return signals(file).stream().anyMatch(signal -> signal.immediateDanger() == Answer.YES);
    }

    private static List<Signal> signals(CaseFile file) {
        return file.events().stream()
                .filter(SignalReceived.class::isInstance)
                .map(event -> ((SignalReceived) event).signal())
                .toList();
    }

    @Test
    void some_example_is_of_immediate_danger() {
        assertThat(Examples.all()).anyMatch(example -> isInDanger(example.file()));
    }
}
