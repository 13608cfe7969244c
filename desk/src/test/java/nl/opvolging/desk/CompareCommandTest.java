package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.opvolging.signal.ModelJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one agreement says otherwise than another, on the command line. */
class CompareCommandTest {
    private static final String PACK = "GM0512-gorinchem-2027";
    private static final String CLAUSE = "3;eenzaamheid, verwardheid;;;;oudere;;;;;;ouderenadviseur;";

    @TempDir
    private Path folder;

    @Test
    void an_agreement_beside_itself_has_no_differences() {
        Desk desk = Desk.run("vergelijk", "GM0512", "GM0512");

        assertThat(desk.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(desk.out()).startsWith("Vergelijking van Gorinchem 2027.1 met Gorinchem 2027.1\n");
        assertThat(desk.said())
                .contains("Voor geen enkele melding: wat er ook gebeurt, er komt hetzelfde uit.")
                .doesNotContain("Wat er anders staat", "Wat langer of korter kan duren");
    }

    @Test
    void another_follower_is_told_in_words_in_signals_and_in_cases() throws IOException {
        Path cases = Files.createDirectories(folder.resolve("dossiers"));
        Files.copy(Desk.EXAMPLES.resolve("gordijnen-dicht.json"), cases.resolve("gordijnen-dicht.json"));
        Files.writeString(cases.resolve("iets-anders.json"), "{}");

        Desk desk = Desk.run("diff", "GM0512", changed().toString(), "--dossiers", cases.toString());

        assertThat(desk.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(desk.said())
                .contains("Thema Verwardheid of Eenzaamheid, spoed snel of gewoon, over een oudere:")
                .contains("Ouderenadviseur → Sociaal team")
                .contains("Regel 3: opvolger was \"ouderenadviseur\", wordt \"sociaal-team\".")
                .contains("Welke dossiers anders zouden zijn gegaan 1 van de 1.")
                .contains("gordijnen-dicht.json Verantwoordelijk: Ouderenadviseur → Sociaal team")
                .contains("Overgeslagen, want geen dossier: 1.");
    }

    @Test
    void a_case_of_another_municipality_is_not_played_and_counted_apart() throws IOException {
        Path cases = Files.createDirectories(folder.resolve("dossiers"));
        String changed = changed().toString();
        String example = Files.readString(Desk.EXAMPLES.resolve("gordijnen-dicht.json"));
        Files.writeString(cases.resolve("elders.json"), example.replaceAll("(GM|WK|BU)0512", "$10599"));

        assertThat(Desk.run("vergelijk", "GM0512", changed, "--dossiers", cases.toString())
                        .said())
                .contains("In deze map staat geen dossier uit een gemeente van deze afspraken.")
                .contains("Overgeslagen, want uit een andere gemeente: 1. Het eerste: elders.json");

        Files.writeString(cases.resolve("hier.json"), example);
        assertThat(Desk.run("vergelijk", "GM0512", changed, "--dossiers", cases.toString())
                        .said())
                .contains("1 van de 1.", "Overgeslagen, want uit een andere gemeente: 1. Het eerste: elders.json");
    }

    @Test
    void the_cases_of_a_municipality_that_merged_are_those_of_its_successor_too() throws IOException {
        Path cases = Files.createDirectories(folder.resolve("dossiers"));
        String example = Files.readString(Desk.EXAMPLES.resolve("gordijnen-dicht.json"));
        Files.writeString(cases.resolve("leerdam.json"), example.replaceAll("(GM|WK|BU)0512", "$10545"));

        assertThat(Desk.run("vergelijk", "GM1961", "GM1961", "--dossiers", cases.toString())
                        .said())
                .contains("Geen van de 1.")
                .doesNotContain("Overgeslagen");
    }

    @Test
    void a_folder_without_cases_is_told() throws IOException {
        Path cases = Files.createDirectories(folder.resolve("dossiers"));

        assertThat(Desk.run("vergelijk", "GM0512", "GM0512", "--dossiers", cases.toString())
                        .said())
                .contains("Welke dossiers anders zouden zijn gegaan In deze map staat geen dossier.");
    }

    @Test
    void longer_and_shorter_guarantees_are_told() throws IOException {
        Path longer = Desk.changedPack(
                folder,
                PACK,
                "termijnen.csv",
                "2;bevestigen;;gewoon;behalve veilig-thuis;;1 werkdag",
                "2;bevestigen;;gewoon;behalve veilig-thuis;;9 werkdagen");

        assertThat(Desk.run("vergelijk", "GM0512", longer.toString()).said())
                .contains("Wat langer of korter kan duren Langer. Was: Gemeld in kantooruren, spoed gewoon:")
                .contains("Stap bevestigen, spoed gewoon");
    }

    @Test
    void two_versions_that_come_with_the_program_are_named_by_their_versions() {
        assertThat(Desk.run("vergelijk", "GM0512 2026.1", "GM0512 2027.1").out())
                .startsWith("Vergelijking van Gorinchem 2026.1 met Gorinchem 2027.1\n");
    }

    @Test
    void as_json_it_holds_the_same() throws IOException {
        JsonNode told = ModelJson.newMapper()
                .readTree(Desk.run("vergelijk", "GM0512", changed().toString(), "--json")
                        .out());

        assertThat(told.at("/comparison/differences/0/before").asText()).isEqualTo("Ouderenadviseur");
        assertThat(told.at("/comparison/differences/0/after").asText()).isEqualTo("Sociaal team");
        assertThat(told.at("/comparison/changes/0/file").asText()).isEqualTo("routering.csv");
        assertThat(told.has("guarantees")).isFalse();
        assertThat(told.has("cases")).isFalse();
    }

    @Test
    void a_workbook_is_an_agreement_too() {
        String workbook = folder.resolve("afspraken.xlsx").toString();
        Desk.run("werkblad", "GM0502", "-o", workbook);

        assertThat(Desk.run("vergelijk", "GM0502", workbook).said()).contains("Voor geen enkele melding");
    }

    @Test
    void what_is_no_agreement_is_refused() {
        Desk unknown = Desk.run("vergelijk", "GM0512", "GM9999");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(unknown.err()).contains("GM9999");

        Desk noFolder = Desk.run("vergelijk", "GM0512", folder.resolve("weg").toString());
        assertThat(noFolder.exitCode()).isEqualTo(ExitCode.WRONG_USE);
    }

    private Path changed() throws IOException {
        return Desk.changedPack(
                folder, PACK, "routering.csv", CLAUSE, CLAUSE.replace("ouderenadviseur", "sociaal-team"));
    }
}
