package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpvolgingTest {
    @Test
    void help_names_every_command_and_exit_code_in_dutch() {
        Desk desk = Desk.run("--help");

        assertThat(desk.exitCode()).isZero();
        assertThat(desk.out())
                .contains(
                        "Gebruik: opvolging",
                        "plan ",
                        "verwachting, forecast",
                        "afspraken, packs",
                        "controleer, check",
                        "pagina, page",
                        "werkblad, workbook",
                        "dmn ",
                        "nieuw, new",
                        "Uitkomst:")
                .doesNotContain("Usage", "COMMAND", "Show this");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "verwachting", "afspraken", "controleer", "pagina", "werkblad", "dmn", "nieuw"})
    void every_command_has_help_in_dutch(String command) {
        Desk desk = Desk.run(command, "--help");

        assertThat(desk.exitCode()).isZero();
        assertThat(desk.out())
                .startsWith("Gebruik: opvolging " + command)
                .contains("Toont deze hulp.")
                .doesNotContain("Usage", "Show this");
        assertThat(Desk.run(command, "--hulp")).isEqualTo(desk);
    }

    @Test
    void help_on_plan_tells_which_moment_counts_without_the_option() {
        assertThat(Desk.run("plan", "--help").out().replaceAll("\\s+", " "))
                .contains("Zonder deze optie: het moment van de laatste gebeurtenis in het dossier");
    }

    @Test
    void the_version_tells_of_the_program_and_of_java() {
        Desk desk = Desk.run("--version");

        assertThat(desk.exitCode()).isZero();
        assertThat(desk.out()).startsWith("opvolging ").contains("Java " + System.getProperty("java.version"));
    }

    @Test
    void no_command_is_wrong_use() {
        assertRefused(Desk.run(), "opvolging --help");
    }

    @Test
    void an_unknown_command_is_wrong_use_with_the_nearest_known_one() {
        assertRefused(Desk.run("controler"), "\"controler\" bestaat niet", "\"controleer\"");
    }

    @Test
    void an_unknown_option_is_wrong_use_with_the_nearest_known_one() {
        assertRefused(
                Desk.run("plan", "--jsn", "x.json"), "\"--jsn\" bestaat niet", "\"--json\"", "opvolging plan --help");
    }

    @Test
    void a_missing_argument_is_named() {
        assertRefused(Desk.run("plan"), "DOSSIER");
    }

    @Test
    void an_argument_too_many_is_named() {
        assertRefused(Desk.run("plan", "a.json", "b.json"), "\"b.json\" is hier te veel");
    }

    @Test
    void an_option_without_its_value_is_named() {
        assertRefused(Desk.run("plan", "x.json", "--at"), "--at hoort een waarde: MOMENT");
    }

    @Test
    void an_option_that_stands_twice_is_named() {
        assertRefused(
                Desk.run("plan", "x.json", "--at", "2027-01-12T10:00", "--at", "2027-01-13T10:00"),
                "--at staat er meer dan eens");
    }

    @Test
    void a_value_that_an_option_does_not_take_is_named() {
        assertRefused(Desk.run("plan", "x.json", "--json=mooi"), "\"mooi\" past niet bij --json");
    }

    @Test
    void a_file_name_that_starts_with_an_at_sign_is_a_file_name() {
        assertRefused(Desk.run("plan", "@x.json"), "Het bestand \"@x.json\" is er niet");
    }

    @Test
    void the_width_follows_the_terminal_between_narrow_and_wide() {
        assertThat(Surroundings.width("80")).isEqualTo(80);
        assertThat(Surroundings.width("20")).isEqualTo(60);
        assertThat(Surroundings.width("250")).isEqualTo(100);
        for (String none : List.of("", "0", "breed", "-5", "99999999999")) {
            assertThat(Surroundings.width(none)).as(none).isEqualTo(100);
        }
        assertThat(Surroundings.width(null)).isEqualTo(100);
    }

    private static void assertRefused(Desk desk, String... parts) {
        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.out()).isEmpty();
        assertThat(desk.err()).contains(parts).hasLineCount(1);
    }
}
