package nl.opvolging.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.ClauseRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioRunnerTest {
    @Test
    void a_failure_says_where_what_was_expected_what_was_found_and_why() {
        StepFailure failure =
                Proefstad.failure(Proefstad.CURTAINS + "    Dan volgt \"wijkteam\" op volgens regel \"routering/2\"\n");

        assertThat(failure.toString().lines())
                .startsWith(
                        "GM0512-proefstad/voorbeelden/proef.feature:6  Dan volgt \"wijkteam\" op volgens regel \"routering/2\"",
                        "  verwacht: Dan volgt \"wijkteam\" op volgens regel \"routering/2\"",
                        "  gevonden: volgt \"ouderenwerk\" op volgens regel \"routering/1\"");
        assertThat(failure.explanation()).contains("Ouderenwerk");
    }

    @Test
    void a_report_outside_the_validity_of_the_pack_is_told() {
        StepFailure failure = Proefstad.failure(Proefstad.BEGIN
                + "    Gegeven een melding uit \"Proefstad-Oost\" op zondag 31 december 2028 om 10:00\n"
                + "    En gezien is \"gordijnen dicht\"\n"
                + "    Als er niets gebeurt tot maandag 1 januari 2029 om 10:00\n"
                + "    Dan volgt \"ouderenwerk\" op\n"
                + "    Als een melding uit \"Proefstad-Oost\" op dinsdag 12 januari 2027 om 10:00\n"
                + "    Dan mag dat niet\n");
        StepFailure late = Proefstad.failure(
                Proefstad.BEGIN + "    Gegeven een melding uit \"Proefstad-Oost\" op dinsdag 2 januari 2029 om 10:00\n"
                        + "    En gezien is \"gordijnen dicht\"\n    Dan volgt \"ouderenwerk\" op\n");

        assertThat(failure.expected()).startsWith("een moment na ");
        assertThat(late.expected()).contains("de afspraak van Proefstad 2027.1 geldt");
        assertThat(late.found()).startsWith("Op dinsdag 2 januari 2029 geldt in Proefstad-Oost geen afspraak.");
    }

    @Test
    void a_report_from_another_municipality_is_told() {
        assertThat(Proefstad.failure(Proefstad.BEGIN
                                + "    Gegeven een melding uit \"GM0599\" op dinsdag 12 januari 2027 om 10:00\n"
                                + "    En gezien is \"gordijnen dicht\"\n    Dan volgt \"ouderenwerk\" op\n")
                        .found())
                .contains("geldt in GM0599 geen afspraak");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "een melding uit \"Proefstat Oost\" op dinsdag 12 januari 2027 om 10:00 | Bedoelde u \"Proefstad-Oost\"?",
                "een melding uit \"Proefstad\" op maandag 12 januari 2027 om 10:00 | die dag is een dinsdag",
                "een melding uit \"Proefstad\" op 30 februari 2027 om 10:00 | bestaat niet",
                "een melding uit \"Proefstad\" op 12 januari 2027 om 25:00 | bestaat niet",
                "een melding uit \"Proefstad\" op 12 januari 2999 om 10:00 | geen afspraak",
                "een melding uit \"Proefstad\" op 12 januari 3500 om 10:00 | Schrijf een jaar van 1900 tot en met 2999.",
                "een melding uit \"Proefstad\" op 12 januari 1899 om 10:00 | Schrijf een jaar van 1900 tot en met 2999.",
                "gezien is \"gordijnen dicht\" | Er is geen melding waar dit bij hoort."
            })
    void what_cannot_be_is_told_at_the_step(String step, String found) {
        StepFailure failure =
                Proefstad.failure(Proefstad.BEGIN + "    Gegeven " + step + "\n    Dan volgt \"wijkteam\" op\n");

        assertThat(failure.line()).isEqualTo(4);
        assertThat(failure.found()).contains(found);
        assertThat(failure.explanation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "volgt \"wijktaem\" op | Bedoelde u \"wijkteam\"?",
                "gaat het niet over \"eenzaamhied\" | Bedoelde u \"Eenzaamheid\"?",
                "is \"wijktaem\" niet herinnerd | Bedoelde u \"wijkteam\"?",
                "is opgeschaald naar \"wijktaem\" | Bedoelde u \"wijkteam\"?",
                "volgt \"wijkteam\" op volgens regel \"drie\" | is niet de naam van een regel"
            })
    void a_word_that_the_agreement_does_not_know_is_told_with_the_nearest_one(String step, String found) {
        assertThat(Proefstad.failure(Proefstad.CURTAINS + "    Dan " + step + "\n")
                        .found())
                .contains(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "er niets gebeurt tot 12 januari 3500 om 10:00 | Schrijf een jaar van 1900 tot en met 2999.",
                "de politie waarschuwt voor \"Proefstad\" tot 12 januari 3500 om 10:00 | Schrijf een jaar van 1900 tot en met 2999.",
                "er 99999 weken niets gebeurt | Met \"99999 weken\" kan niet worden gerekend. Schrijf een kortere duur."
            })
    void a_time_that_cannot_be_reckoned_with_is_told(String step, String found) {
        assertThat(Proefstad.failure(Proefstad.CURTAINS + "    Als " + step + "\n    Dan volgt \"ouderenwerk\" op\n")
                        .found())
                .endsWith(found);
    }

    @Test
    void time_does_not_pass_beyond_what_can_be_reckoned_with() {
        StepFailure failure = Proefstad.failure(Proefstad.CURTAINS
                + "    Als er 9999 weken niets gebeurt\n".repeat(6)
                + "    En de ontvangst is bevestigd\n    Dan volgt \"ouderenwerk\" op\n");

        assertThat(failure.line()).isEqualTo(11);
        assertThat(failure.found()).isEqualTo("Met \"9999 weken\" kan niet worden gerekend. Schrijf een kortere duur.");
    }

    @Test
    void what_the_model_refuses_is_told_in_dutch() {
        Sentence impossible = new Sentence(Keyword.WHEN, "x", "X.", (stage, args) -> {
            throw new IllegalArgumentException("A term counts 0 to 10000 units");
        });
        Scenario scenario = new Scenario(
                Proefstad.FOLDER,
                "x.feature",
                1,
                "",
                "x",
                List.of(new Scenario.Step(1, "Als x", new Vocabulary.Bound(impossible, List.of()))));
        Setting setting = Setting.of(Proefstad.PACKS, Proefstad.pack(Proefstad.PACKS, Proefstad.FOLDER))
                .orElseThrow();

        assertThat(ScenarioRunner.play(scenario, setting).failure())
                .hasValueSatisfying(failure -> assertThat(failure.found())
                        .isEqualTo(
                                "Dit kan niet worden nagespeeld. Kijk of de dag, de tijd en het gebied kloppen, ook in de"
                                        + " stappen hiervoor."));
    }

    @Test
    void a_report_without_a_sign_is_told() {
        assertThat(Proefstad.failure(Proefstad.BEGIN
                                + "    Gegeven een melding uit \"Proefstad\" op 12 januari 2027 om 10:00\n"
                                + "    Dan volgt \"wijkteam\" op\n")
                        .expected())
                .startsWith("minstens één teken");
    }

    @Test
    void something_that_is_refused_fails_at_the_step_itself() {
        StepFailure failure = Proefstad.failure(
                Proefstad.CURTAINS + "    Als het dossier wordt gesloten\n    Dan volgt \"ouderenwerk\" op\n");

        assertThat(failure.line()).isEqualTo(6);
        assertThat(failure.expected()).isEqualTo("dat dit mag");
        assertThat(failure.found()).contains("Wat wel mag: ");
    }

    @Test
    void something_that_is_refused_at_the_end_fails_too() {
        assertThat(Proefstad.play(Proefstad.CURTAINS
                                + "    Dan volgt \"ouderenwerk\" op\n    Als het dossier wordt gesloten\n")
                        .holds())
                .isFalse();
    }

    @Test
    void time_does_not_go_back() {
        assertThat(Proefstad.failure(Proefstad.CURTAINS
                                + "    Als er niets gebeurt tot maandag 11 januari 2027 om 10:00\n"
                                + "    Dan volgt \"ouderenwerk\" op\n")
                        .found())
                .endsWith("is eerder.");
    }

    @Test
    void a_later_report_on_the_same_matter_belongs_to_the_same_case() {
        assertThat(Proefstad.play(Proefstad.CURTAINS
                                + "    Dan is de spoed gewoon\n"
                                + "    Als een melding uit \"Proefstad-Oost\" op woensdag 13 januari 2027 om 10:00\n"
                                + "    En gezien is \"gordijnen dicht\", bij een oudere\n"
                                + "    Dan is de spoed snel\n")
                        .failure())
                .isEmpty();
    }

    @Test
    void clauses_count_as_touched_only_in_plans_that_are_looked_at() {
        ScenarioResult result = Proefstad.play(Proefstad.CURTAINS + "    Dan volgt \"ouderenwerk\" op\n");

        assertThat(result.touched())
                .contains(ClauseRef.parse("GM0512/routering/1"), ClauseRef.parse("proef/duiding/3"))
                .doesNotContain(ClauseRef.parse("GM0512/opschaling/1"));
    }

    @Test
    void what_no_scenario_touches_is_listed_by_table_in_the_order_of_the_lines() {
        Coverage coverage = Proefstad.run(Proefstad.CURTAINS + "    Dan volgt \"ouderenwerk\" op\n")
                .coverage();

        assertThat(coverage.clauses()).isEqualTo(18);
        assertThat(coverage.untouched().keySet()).first().isEqualTo("routering");
        assertThat(coverage.untouched().get("routering"))
                .extracting(ClauseRef::number)
                .containsExactly(2, 3, 4, 5, 6);
        assertThat(coverage.touched())
                .isEqualTo(18
                        - coverage.untouched().values().stream()
                                .mapToInt(List::size)
                                .sum());
    }

    @Test
    void a_scenario_that_fails_touches_nothing() {
        assertThat(Proefstad.run(Proefstad.CURTAINS + "    Dan volgt \"wijkteam\" op\n")
                        .coverage()
                        .touched())
                .isZero();
    }

    @Test
    void the_scenarios_of_a_base_pack_are_played_in_a_municipality_that_adds_nothing() {
        RulePacks packs = Proefstad.with("proef", Map.of("voorbeelden/basis.feature", """
                        Functionaliteit: Basis
                          Scenario: gordijnen
                            Gegeven een melding uit "Voorbeeldgemeente" op 12 januari 2027 om 10:00
                            En gezien is "gordijnen dicht"
                            Dan volgt "loket" op volgens regel "routering/2"
                        """));
        RulePack base = Proefstad.pack(packs, "proef");

        assertThat(ScenarioRunner.by(packs).run(base).failures()).isEmpty();
        assertThat(ScenarioRunner.by(packs).run(base).results()).hasSize(1);
    }

    @Test
    void playing_twice_gives_the_same() {
        RulePacks packs = Proefstad.with(Proefstad.resource("/stappen/klopt-niet.feature"));
        ScenarioRunner runner = ScenarioRunner.by(packs);
        RulePack pack = Proefstad.pack(packs, Proefstad.FOLDER);

        assertThat(runner.run(pack).failures())
                .isNotEmpty()
                .isEqualTo(ScenarioRunner.by(packs).run(pack).failures());
    }

    @Test
    void a_pack_that_is_not_there_is_refused() {
        RulePack pack = Proefstad.pack(Proefstad.PACKS, Proefstad.FOLDER);
        RulePacks none = RulePacks.reader().read().orThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScenarioRunner.by(none).run(pack))
                .withMessageContaining("GM0512 Proefstad");
    }
}
