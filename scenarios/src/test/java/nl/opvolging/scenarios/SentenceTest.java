package nl.opvolging.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceTest {
    private static final ScenarioReport HOLDS = Proefstad.run(Proefstad.resource("/stappen/klopt.feature"));
    private static final ScenarioReport FAILS = Proefstad.run(Proefstad.resource("/stappen/klopt-niet.feature"));

    static List<ScenarioResult> holding() {
        return HOLDS.results();
    }

    static List<ScenarioResult> failing() {
        return FAILS.results();
    }

    @Test
    void all_examples_can_be_read() {
        assertThat(HOLDS.problems()).isEmpty();
        assertThat(FAILS.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("holding")
    void an_example_that_is_right_holds(ScenarioResult result) {
        assertThat(result.failure().map(StepFailure::toString)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("failing")
    void an_example_that_is_wrong_fails_at_its_last_step_and_says_what_is_the_case(ScenarioResult result) {
        List<Scenario.Step> steps = result.scenario().steps();
        Scenario.Step last = steps.get(steps.size() - 1);

        assertThat(result.failure()).hasValueSatisfying(failure -> {
            assertThat(failure.step()).isEqualTo(last.text());
            assertThat(failure.line()).isEqualTo(last.line());
            assertThat(failure.expected()).isNotBlank();
            assertThat(failure.found()).isNotBlank().isNotEqualTo(failure.expected());
            assertThat(failure.explanation()).isNotBlank();
        });
    }

    @Test
    void every_step_has_an_example_that_holds() {
        assertThat(used(HOLDS).toList()).containsAll(Vocabulary.SENTENCES);
    }

    @Test
    void every_step_with_dan_has_an_example_that_fails() {
        assertThat(FAILS.results().stream()
                        .map(result -> result.scenario().steps())
                        .map(steps -> steps.get(steps.size() - 1).bound().sentence())
                        .toList())
                .containsAll(Vocabulary.SENTENCES.stream()
                        .filter(sentence -> sentence.keyword() == Keyword.THEN)
                        .toList());
    }

    private static Stream<Sentence> used(ScenarioReport report) {
        return report.results().stream()
                .flatMap(result -> result.scenario().steps().stream())
                .map(step -> step.bound().sentence());
    }
}
