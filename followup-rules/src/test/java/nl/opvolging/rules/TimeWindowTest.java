package nl.opvolging.rules;

import static nl.opvolging.rules.TimeWindow.EVENING;
import static nl.opvolging.rules.TimeWindow.HOLIDAY;
import static nl.opvolging.rules.TimeWindow.NIGHT;
import static nl.opvolging.rules.TimeWindow.OFFICE_HOURS;
import static nl.opvolging.rules.TimeWindow.OUTSIDE_OFFICE_HOURS;
import static nl.opvolging.rules.TimeWindow.WEEKEND;
import static nl.opvolging.rules.TimeWindow.WORKING_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeWindowTest {
    @TempDir
    private Path folder;

    @Test
    void the_windows_of_every_moment_are_among_those_that_hold_together() {
        Agreement agreement = TestPacks.in(folder)
                .local("routering.csv", """
                        regel;wanneer;opvolger
                        1;nacht;wijkagent
                        2;avond;sociaal-team
                        3;weekend;regie
                        4;feestdag;ouderenadviseur
                        """)
                .read()
                .agreements()
                .get(0);

        assertThat(AllAnswers.routes(agreement).values(RoutingQuestion::when))
                .hasSizeGreaterThan(8)
                .isSubsetOf(TimeWindow.together());
    }

    @Test
    void what_excludes_each_other_does_not_hold_together() {
        assertThat(TimeWindow.together())
                .hasSize(24)
                .doesNotHaveDuplicates()
                .allSatisfy(windows -> {
                    assertThat(windows.contains(OFFICE_HOURS)).isNotEqualTo(windows.contains(OUTSIDE_OFFICE_HOURS));
                    assertThat(windows).doesNotContainSequence(EVENING, NIGHT);
                    assertThat(windows.contains(WORKING_DAY))
                            .isEqualTo(!windows.contains(WEEKEND) && !windows.contains(HOLIDAY));
                })
                .contains(new TreeSet<>(Set.of(OUTSIDE_OFFICE_HOURS, WEEKEND, HOLIDAY, NIGHT)));
    }
}
