package nl.opvolging.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import nl.opvolging.benchmarks.PlanBenchmark.Case;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.SignalReceived;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnCasesTest {
    private final FollowUps followUps = FollowUps.by(RulePacks.fromClassPath());

    @Test
    void all_cases_that_are_measured_can_be_drawn() {
        assertThat(DrawnCases.of(200, PlanBenchmark.CASES)).hasSize(PlanBenchmark.CASES);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 200})
    void cases_have_so_many_events_are_always_the_same_and_each_is_planned(int events) {
        List<Case> cases = DrawnCases.of(events, 40);

        assertThat(cases).isEqualTo(DrawnCases.of(events, 40));
        assertThat(new HashSet<>(cases)).hasSize(40);
        for (Case drawn : cases) {
            assertThat(drawn.file().events()).hasSize(events);
            assertThat(followUps.plan(drawn.file(), drawn.now()).explanation().text())
                    .isNotBlank();
        }
    }

    @Test
    void cases_are_from_all_over_the_municipality() {
        assertThat(DrawnCases.of(1, 400).stream()
                        .map(drawn -> ((SignalReceived) drawn.file().history().get(0))
                                .signal()
                                .area())
                        .distinct())
                .hasSizeGreaterThan(5)
                .allMatch(Area.of("GM0512")::contains);
    }
}
