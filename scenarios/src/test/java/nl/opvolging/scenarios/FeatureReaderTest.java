package nl.opvolging.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureReaderTest {
    private static final String RIGHT = Proefstad.CURTAINS + "    Dan volgt \"ouderenwerk\" op\n";

    @Test
    void a_file_without_a_language_is_dutch_and_keeps_its_lines() {
        StepFailure failure = Proefstad.failure("""
                Functionaliteit: Proef
                  Scenario: proef
                    Gegeven een melding uit "Proefstad-Oost" op 12 januari 2027 om 10.00
                    En gezien is "gordijnen dicht"
                    Dan volgt "wijkteam" op
                """);

        assertThat(failure.line()).isEqualTo(5);
    }

    @Test
    void the_nearest_step_is_named_for_one_that_is_not_known() {
        ScenarioProblem problem = Proefstad.problem(Proefstad.CURTAINS + "    Dan volgd \"ouderenwerk\" op\n");

        assertThat(problem.line()).isEqualTo(6);
        assertThat(problem.column()).isEqualTo(5);
        assertThat(problem.message())
                .contains("Dan volgd \"ouderenwerk\" op")
                .contains("Deze stap is niet bekend.")
                .endsWith("De stap die er het meest op lijkt: volgt \"…\" op");
    }

    @Test
    void a_step_that_looks_like_no_other_is_just_not_known() {
        assertThat(Proefstad.problem(RIGHT + "    En xyz\n").message())
                .endsWith("Deze stap is niet bekend. Kies een stap die in docs/stappen.md staat.");
    }

    @Test
    void a_step_in_the_wrong_place_is_told_where_it_belongs() {
        assertThat(Proefstad.problem(RIGHT + "    En er 3 werkdagen niets gebeurt\n")
                        .message())
                .endsWith("Deze stap hoort bij Als, niet bij Dan.");
    }

    @Test
    void a_line_that_is_no_gherkin_has_its_place() {
        ScenarioProblem problem = Proefstad.problem(RIGHT + "    Hopla\n");

        assertThat(problem.line()).isEqualTo(7);
        assertThat(problem.message()).startsWith("\"Hopla\" staat hier niet goed.");
    }

    @Test
    void a_language_that_is_not_known_is_told() {
        assertThat(Proefstad.run("# language: xx\nFunctionaliteit: Proef\n").problems())
                .extracting(ScenarioProblem::message)
                .first()
                .isEqualTo("Deze taal is niet bekend. Zet bovenaan: # language: nl");
    }

    @Test
    void a_row_of_a_table_with_too_many_cells_is_told() {
        ScenarioProblem problem = Proefstad.problem("""
                # language: nl
                Functionaliteit: Proef
                  Abstract Scenario: <wat>
                    Dan volgt <wat> op
                    Voorbeelden:
                      | wat |
                      | a | b |
                """);

        assertThat(problem.line()).isEqualTo(7);
        assertThat(problem.message()).contains("ander aantal cellen");
    }

    @Test
    void a_step_with_a_table_is_told() {
        assertThat(Proefstad.problem(RIGHT + "      | a | b |\n").message()).contains("geen tabel");
    }

    @Test
    void a_scenario_that_cannot_fail_is_told() {
        assertThat(Proefstad.problem(Proefstad.CURTAINS).message()).contains("geen stap met Dan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# language: nl\nFunctionaliteit: leeg\n"})
    void a_file_without_scenarios_is_told(String text) {
        assertThat(Proefstad.problem(text).message()).startsWith("In dit bestand staat geen scenario.");
    }

    @Test
    void every_row_of_an_abstract_scenario_is_a_scenario_at_its_own_line() {
        ScenarioReport report = Proefstad.run("""
                # language: nl
                Functionaliteit: Proef
                  Achtergrond:
                    Gegeven een melding uit "Proefstad-Oost" op dinsdag 12 januari 2027 om 10:00
                    En gezien is "gordijnen dicht"
                  Abstract Scenario: het is <wie>
                    Dan volgt "<wie>" op
                    Voorbeelden:
                      | wie         |
                      | ouderenwerk |
                      | wijkteam    |
                """);

        assertThat(report.results())
                .extracting(result -> result.scenario().toString())
                .containsExactly(
                        "GM0512-proefstad/voorbeelden/proef.feature:10  het is ouderenwerk",
                        "GM0512-proefstad/voorbeelden/proef.feature:11  het is wijkteam");
        assertThat(report.results()).extracting(ScenarioResult::holds).containsExactly(true, false);
    }

    @Test
    void a_table_that_makes_too_many_scenarios_is_told() {
        String text = "# language: nl\nFunctionaliteit: Proef\n  Abstract Scenario: <wat>\n    Dan volgt \"<wat>\" op\n"
                + "    Voorbeelden:\n      | wat |\n" + "      | a |\n".repeat(2_001);

        assertThat(Proefstad.problem(text).message()).contains("meer dan 2000 voorbeelden");
    }

    private static String outline(String step, String cell, int rows) {
        return "# language: nl\nFunctionaliteit: P\n  Abstract Scenario: <a>\n" + step + "    Voorbeelden:\n      |a|\n"
                + ("      |" + cell + "|\n").repeat(rows);
    }

    @Test
    void a_table_that_makes_more_scenarios_than_fit_in_memory_is_told_before_it_makes_them() {
        assertThat(Proefstad.problem(outline("    Dan a\n".repeat(9_000), "a", 9_000))
                        .message())
                .contains("meer dan 2000 voorbeelden");
    }

    @Test
    void a_table_that_makes_more_text_than_fits_in_memory_is_told_before_it_makes_it() {
        assertThat(Proefstad.problem(outline("    Dan " + "<a>".repeat(30_000) + "\n", "a".repeat(100_000), 1))
                        .message())
                .startsWith("De tabellen van dit bestand maken samen te veel tekst.");
    }

    @Test
    void a_table_that_makes_more_steps_than_fit_in_memory_is_told_before_it_makes_them() {
        assertThat(Proefstad.problem(outline("    Dan a\n".repeat(10_000), "a", 1_900))
                        .message())
                .startsWith("De tabellen van dit bestand maken samen te veel tekst.");
    }

    @Test
    void labels_that_become_more_than_fit_in_memory_are_told_before_they_are_given() {
        String text = outline("    Dan a\n", "a", 1_900).replace("  Abstract", "@a ".repeat(20_000) + "\n  Abstract");
        assertThat(Proefstad.problem(text).message())
                .startsWith("De tabellen van dit bestand maken samen te veel tekst.");
    }

    @Test
    void a_background_that_is_repeated_too_often_is_told_in_a_rule_too() {
        String text = "# language: nl\nFunctionaliteit: P\n  Regel: R\n  Achtergrond:\n"
                + "    Gegeven a\n".repeat(9_000) + "  Scenario: s\n    Dan a\n".repeat(1_900);
        assertThat(Proefstad.problem(text).message())
                .startsWith("De tabellen van dit bestand maken samen te veel tekst.");
    }

    @Test
    void of_more_than_a_hundred_problems_the_first_hundred_are_listed() {
        String text =
                "# language: nl\nFunctionaliteit: P\n" + "  Scenario: s\n    Dan volgd \"wijkteam\" op\n".repeat(1_000);

        assertThat(Proefstad.run(text).problems())
                .hasSize(101)
                .last()
                .hasToString(
                        "GM0512-proefstad/voorbeelden/proef.feature:204:5  Vanaf hier zijn er nog meer problemen. Los eerst"
                                + " de eerste 100 op.");
    }

    @Test
    void a_step_without_end_is_told() {
        assertThat(Proefstad.problem(RIGHT + "    En krijgt de melder het advies \"" + "\\a".repeat(20_000) + "\"\n")
                        .message())
                .contains("meer dan 2500 tekens");
    }

    @Test
    void a_step_with_a_character_that_cannot_be_seen_is_told() {
        assertThat(Proefstad.problem(RIGHT + "    En volgt \"wijk\u001b[31mteam\" op\n")
                        .message())
                .startsWith("In deze stap staat een onzichtbaar teken.");
    }

    @Test
    void a_label_with_a_space_is_told_in_dutch() {
        assertThat(Proefstad.problem(
                                "# language: nl\nFunctionaliteit: P\n  @a b\n  Scenario: x\n    Dan mag dat niet\n")
                        .message())
                .startsWith("In een label met @ staat geen spatie.");
    }

    @Test
    void a_scenario_without_end_is_told() {
        assertThat(Proefstad.problem(RIGHT + "    En volgt \"ouderenwerk\" op\n".repeat(200))
                        .message())
                .contains("meer dan 200 stappen");
    }

    @Test
    void thousands_of_strange_lines_give_problems_and_no_exception() {
        assertThat(Proefstad.run("\u0001\uFFFF|||\"\"\"@#".repeat(1_000)).problems())
                .isNotEmpty();
        assertThat(Proefstad.run("@@@\n".repeat(5_000)).problems()).isNotEmpty();
        assertThat(Proefstad.run("\"\"\"\n" + "|\n".repeat(5_000)).problems()).isNotEmpty();
    }

    @Test
    void the_language_of_a_file_may_be_another_one_as_long_as_the_steps_are_ours() {
        ScenarioReport report = Proefstad.run("""
                # language: en
                Feature: x
                  Scenario: y
                    Given een melding uit "Proefstad-Oost" op 12 januari 2027 om 10:00
                    And gezien is "gordijnen dicht"
                    Then volgt "ouderenwerk" op
                """);

        assertThat(report.results()).hasSize(1);
        assertThat(report.holds()).isTrue();
    }
}
