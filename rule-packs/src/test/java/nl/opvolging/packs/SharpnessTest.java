package nl.opvolging.packs;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolging.rules.RulePack;
import nl.opvolging.scenarios.MutationReport;
import nl.opvolging.scenarios.Mutations;
import org.junit.jupiter.api.Test;

/** How sharp the scenarios are, for one of the smaller packs: all of them together take minutes. */
class SharpnessTest {
    private static final String FOLDER = "GM0556-maassluis";
    private static final int FEWEST = 100;
    private static final int ENOUGH = 95;

    @Test
    void scenarios_notice_nearly_all_changes_that_make_a_difference() {
        RulePack pack = Packs.ALL.packs().stream()
                .filter(one -> one.folder().equals(FOLDER))
                .findFirst()
                .orElseThrow();
        MutationReport report = Mutations.by(Packs.ALL).of(pack);

        assertThat(report.tried()).isGreaterThan(FEWEST);
        assertThat(report.percentage()).as("%s", report.unnoticed()).isGreaterThanOrEqualTo(ENOUGH);
    }
}
