package nl.opvolging.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import org.junit.jupiter.api.Test;

class MutationsTest {
    /** What comes of a scenario that says next to nothing. */
    private static final MutationReport DULL = report(Proefstad.CURTAINS + "    Dan is de status: ontvangen\n");

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
        MutationReport with =
                report(Proefstad.CURTAINS + "    Dan volgt \"ouderenwerk\" op volgens regel \"routering/1\"\n");

        String change = "opvolger: ouderenwerk wordt politie";
        assertThat(DULL.unnoticed()).anyMatch(one -> one.change().equals(change));
        assertThat(with.unnoticed()).noneMatch(one -> one.change().equals(change));
        assertThat(with.tried()).isEqualTo(DULL.tried());
    }

    @Test
    void a_change_has_its_place() {
        assertThat(DULL.unnoticed().stream().map(Mutation::toString))
                .contains(
                        "GM0512-proefstad/routering.csv:2  opvolger: ouderenwerk wordt politie",
                        "GM0512-proefstad/routering.csv:2  thema: eenzaamheid vervalt",
                        "GM0512-proefstad/routering.csv:2  de regel vervalt",
                        "GM0512-proefstad/termijnen.csv:2  uiterlijk: 1 werkdag wordt 2 werkdagen",
                        "GM0512-proefstad/opschaling.csv:3  aantal: 3 in 30 dagen wordt 6 in 30 dagen",
                        "GM0512-proefstad/delen.csv:2  mag: ja wordt nee");
    }

    @Test
    void a_change_by_which_no_question_gets_another_answer_is_harmless() {
        assertThat(DULL.harmless().stream().map(Mutation::toString))
                .contains(
                        "GM0512-proefstad/routering.csv:7  gebied: GM0512 vervalt",
                        "GM0512-proefstad/routering.csv:5  opvolger: vangnet wordt balie");
        assertThat(DULL.unnoticed()).doesNotContainAnyElementsOf(DULL.harmless());
        assertThat(DULL.noticed())
                .isEqualTo(
                        DULL.tried() - DULL.harmless().size() - DULL.unnoticed().size());
    }

    @Test
    void harmless_changes_take_nothing_off_the_percentage() {
        assertThat(new MutationReport(DULL.pack(), 3, DULL.harmless().subList(0, 1), List.of()).percentage())
                .isEqualTo(100);
        assertThat(new MutationReport(DULL.pack(), 1, DULL.harmless().subList(0, 1), List.of()).percentage())
                .isEqualTo(100);
    }

    @Test
    void lines_that_can_plainly_never_meet_are_not_swapped() {
        assertThat(Stream.concat(DULL.unnoticed().stream(), DULL.harmless().stream())
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
        MutationReport again = report(Proefstad.CURTAINS + "    Dan is de status: ontvangen\n");

        assertThat(again.unnoticed()).isEqualTo(DULL.unnoticed());
        assertThat(again.harmless()).isEqualTo(DULL.harmless());
    }
}
