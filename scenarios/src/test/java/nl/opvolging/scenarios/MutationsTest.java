package nl.opvolging.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import org.junit.jupiter.api.Test;

class MutationsTest {
    private static MutationReport report(String text) {
        RulePacks packs = Proefstad.with(text);
        return Mutations.by(packs).of(Proefstad.pack(packs, Proefstad.FOLDER));
    }

    @Test
    void without_scenarios_no_change_is_noticed() {
        MutationReport report = Mutations.by(Proefstad.PACKS).of(Proefstad.pack(Proefstad.PACKS, Proefstad.FOLDER));

        assertThat(report.tried()).isGreaterThan(50);
        assertThat(report.noticed()).isZero();
        assertThat(report.percentage()).isZero();
    }

    @Test
    void a_scenario_notices_another_follower_of_its_clause() {
        MutationReport without = report(Proefstad.CURTAINS + "    Dan is de status: ontvangen\n");
        MutationReport with =
                report(Proefstad.CURTAINS + "    Dan volgt \"ouderenwerk\" op volgens regel \"routering/1\"\n");

        String change = "opvolger: ouderenwerk wordt politie";
        assertThat(without.unnoticed()).anyMatch(one -> one.change().equals(change));
        assertThat(with.unnoticed()).noneMatch(one -> one.change().equals(change));
        assertThat(with.tried()).isEqualTo(without.tried());
    }

    @Test
    void a_change_has_its_place() {
        assertThat(report(Proefstad.CURTAINS + "    Dan is de status: ontvangen\n").unnoticed().stream()
                        .map(Mutation::toString))
                .contains(
                        "GM0512-proefstad/routering.csv:2  opvolger: ouderenwerk wordt politie",
                        "GM0512-proefstad/routering.csv:2  thema: eenzaamheid vervalt",
                        "GM0512-proefstad/routering.csv:2  de regel vervalt",
                        "GM0512-proefstad/termijnen.csv:2  uiterlijk: 1 werkdag wordt 2 werkdag",
                        "GM0512-proefstad/opschaling.csv:3  aantal: 3 in 30 dagen wordt 6 in 30 dagen",
                        "GM0512-proefstad/delen.csv:2  mag: ja wordt nee");
    }

    @Test
    void a_change_by_which_no_question_gets_another_answer_is_harmless() {
        MutationReport report = report(Proefstad.CURTAINS + "    Dan is de status: ontvangen\n");

        assertThat(report.harmless().stream().map(Mutation::toString))
                .contains("GM0512-proefstad/routering.csv:7  gebied: GM0512 vervalt",
                        "GM0512-proefstad/routering.csv:5  opvolger: vangnet wordt balie");
        assertThat(report.unnoticed()).doesNotContainAnyElementsOf(report.harmless());
        assertThat(report.noticed())
                .isEqualTo(report.tried()
                        - report.harmless().size()
                        - report.unnoticed().size());
    }

    @Test
    void harmless_changes_take_nothing_off_the_percentage() {
        MutationReport report = report(Proefstad.CURTAINS + "    Dan is de status: ontvangen\n");

        assertThat(new MutationReport(report.pack(), 3, report.harmless().subList(0, 1), List.of()).percentage())
                .isEqualTo(100);
        assertThat(new MutationReport(report.pack(), 1, report.harmless().subList(0, 1), List.of()).percentage())
                .isEqualTo(100);
    }

    @Test
    void lines_that_can_plainly_never_meet_are_not_swapped() {
        MutationReport report = report(Proefstad.CURTAINS + "    Dan is de status: ontvangen\n");

        assertThat(Stream.concat(report.unnoticed().stream(), report.harmless().stream())
                        .filter(one -> one.file().equals("routering.csv"))
                        .map(Mutation::change))
                .contains("de regel komt na regel 4", "de regel komt na regel 2")
                .doesNotContain("de regel komt na regel 3");
    }

    @Test
    void a_base_pack_is_changed_too() {
        RulePacks packs = Proefstad.with("proef", Map.of("voorbeelden/basis.feature", """
                        Functionaliteit: Basis
                          Scenario: gordijnen
                            Gegeven een melding uit "Voorbeeldgemeente" op 12 januari 2027 om 10:00
                            En gezien is "gordijnen dicht"
                            Dan gaat het over "Eenzaamheid", spoed gewoon volgens regel "duiding/3"
                        """));
        RulePack base = Proefstad.pack(packs, "proef");
        MutationReport report = Mutations.by(packs).of(base);

        assertThat(report.noticed()).isPositive();
        assertThat(report.unnoticed())
                .noneMatch(one -> one.clause().toString().equals("proef/duiding/3")
                        && one.change().startsWith("thema"));
    }

    @Test
    void trying_twice_gives_the_same() {
        String text = Proefstad.CURTAINS + "    Dan volgt \"ouderenwerk\" op\n";

        assertThat(report(text).unnoticed()).isEqualTo(report(text).unnoticed());
    }
}
