package nl.opvolging.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import nl.opvolging.signal.CaseFile;
import org.junit.jupiter.api.Test;

/** The soak tells when something is wrong. */
class SoakTest {
    private static final String ONE = "GM3001";
    private static final String OTHER = "GM3002";

    private static Growth growth(long... heaps) {
        List<Sample> samples = LongStream.of(heaps)
                .mapToObj(heap -> new Sample(Duration.ZERO, heap, 1, 1, 1, 1))
                .toList();
        return Growth.of("heap", samples, Sample::heap, 10);
    }

    @Test
    void a_figure_that_stays_within_its_bound_is_no_growth() {
        Growth growth = growth(1, 100, 130, 500, 500, 500, 900, 110, 90);

        assertThat(growth.isTooMuch()).isFalse();
        assertThat(growth).hasToString("heap: 100 bytes in the first third, 110 in the last: +10.0 % (may be +10 %)");
    }

    @Test
    void a_figure_that_is_beyond_its_bound_at_the_end_is_growth() {
        assertThat(growth(1, 100, 130, 100, 100, 100, 111, 900, 90).isTooMuch()).isTrue();
    }

    @Test
    void a_plan_of_each_version_is_by_its_own_pack() {
        MarkedPacks packs = MarkedPacks.read(2);
        CaseFile caseFile = new Cases(1).in(ONE);

        assertThat(packs.planWrongly(caseFile, ONE)).isEmpty();
        assertThat(packs.withNext(ONE).planWrongly(caseFile, ONE)).isEmpty();
        assertThat(packs.allNext().withNext(OTHER).planWrongly(caseFile, ONE)).isEmpty();
    }

    @Test
    void a_plan_by_another_pack_is_told() {
        MarkedPacks packs = MarkedPacks.read(2);

        assertThat(packs.planWrongly(new Cases(1).in(OTHER), ONE))
                .contains("A case of GM3001 is not owned by team-gm3001-1 by GM3001/routering/1 of version 1,"
                        + " but by team-gm3002-1 by GM3002/routering/1 of version 1");
    }
}
