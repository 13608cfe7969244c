package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.ModelJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String GORINCHEM = "GM0512-gorinchem-2027";

    @TempDir
    private Path folder;

    private Path withMistake() throws IOException {
        return Desk.changedPack(folder, GORINCHEM, "routering.csv", "2;verwardheid;", "2;verwardhied;");
    }

    @Test
    void the_shipped_packs_are_right() {
        int packs = RulePacks.fromClassPath().packs().size();
        Desk desk = Desk.run("controleer");

        assertThat(desk.out().lines()).startsWith("Geen problemen in " + packs + " afspraken.");
        assertThat(desk.out()).doesNotContain("verwacht:");
        assertThat(desk.said())
                .contains("Gorinchem 2027.1 (GM0512-gorinchem-2027)", "voorbeelden kloppen.")
                .contains("regels komen in een voorbeeld voor.");
    }

    @Test
    void only_the_packs_in_the_folders_are_counted() throws IOException {
        Desk.changedPack(folder, GORINCHEM, "routering.csv", "3.3", "3.9");
        Desk one = Desk.run("controleer", folder.toString());
        Desk.changedPack(folder, "GM0556-maassluis", "routering.csv", "3.1", "3.9");
        Desk two = Desk.run("controleer", folder.toString());

        assertThat(one.out()).startsWith("Geen problemen in 1 afspraak.\n").contains("Gorinchem 2027.1");
        assertThat(two.out())
                .startsWith("Geen problemen in 2 afspraken.\n")
                .contains("Gorinchem 2027.1", "Maassluis 2026.1")
                .doesNotContain("Rotterdam");
    }

    @Test
    void a_mistake_is_told_at_its_place_below_the_folder_of_packs() throws IOException {
        Path pack = withMistake();
        Desk desk = Desk.run("controleer", folder.toString());

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(desk.err()).isEmpty();
        assertThat(desk.out().lines().findFirst().orElseThrow())
                .startsWith(pack.resolve("routering.csv") + ":7:3  onbekend-woord  ")
                .endsWith("Bedoelde u \"verwardheid\"?");
        assertThat(desk.out()).endsWith("\n\n1 probleem in 1 bestand.\n");
    }

    @Test
    void a_mistake_is_told_at_the_same_place_if_the_pack_itself_is_named() throws IOException {
        Path pack = withMistake();

        assertThat(Desk.run("controleer", pack.toString()).out()).startsWith(pack.resolve("routering.csv") + ":7:3  ");
        assertThat(Desk.run("controleer", pack.resolve(".").toString()).out())
                .startsWith(pack.resolve(".").resolve("routering.csv") + ":7:3  ");
    }

    @Test
    void several_mistakes_are_counted_by_file() throws IOException {
        Path pack = withMistake();
        Path terms = pack.resolve("termijnen.csv");
        Files.writeString(terms, Files.readString(terms).replace(";7 werkdagen;", ";zeven dagen;"));
        Path routes = pack.resolve("routering.csv");
        Files.writeString(routes, Files.readString(routes).replace("8;woningvervuiling;", "8;woningvervuilin;"));
        Desk desk = Desk.run("controleer", folder.toString());

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(desk.out().lines().filter(line -> line.contains(":"))).hasSize(3);
        assertThat(desk.out()).endsWith("3 problemen in 2 bestanden.\n");
    }

    @Test
    void problems_are_json_for_other_programs() throws IOException {
        Path pack = withMistake();
        Desk desk = Desk.run("controleer", folder.toString(), "--json");
        JsonNode problem =
                ModelJson.newMapper().readTree(desk.out()).get("problems").get(0);

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(problem.get("code").asText()).isEqualTo("onbekend-woord");
        assertThat(problem.get("pack").asText()).isEqualTo(GORINCHEM);
        assertThat(problem.get("file").asText()).isEqualTo("routering.csv");
        assertThat(problem.get("path").asText())
                .isEqualTo(pack.resolve("routering.csv").toString());
        assertThat(problem.get("line").asInt()).isEqualTo(7);
        assertThat(problem.get("column").asInt()).isEqualTo(3);
        assertThat(problem.get("found").asText()).isEqualTo("verwardhied");
        assertThat(problem.get("message").asText()).contains("verwardhied");
        assertThat(problem.get("suggestion").asText()).isEqualTo("verwardheid");
    }

    @Test
    void what_was_checked_is_json_too() throws IOException {
        Desk.changedPack(folder, GORINCHEM, "routering.csv", "3.3", "3.9");
        Desk desk = Desk.run("controleer", folder.toString(), "--json");
        JsonNode all = ModelJson.newMapper().readTree(desk.out());

        assertThat(all.has("problems")).isFalse();
        assertThat(all.get("packs")).hasSize(1);
        assertThat(all.get("packs").get(0).get("folder").asText()).isEqualTo(GORINCHEM);
        assertThat(all.get("packs").get(0).get("scenarios").get("failed").asInt())
                .isZero();
        assertThat(all.get("packs").get(0).get("coverage").get("clauses").asInt())
                .isGreaterThan(40);
    }

    @Test
    void a_folder_that_is_not_there_is_wrong_use() {
        Desk desk = Desk.run("controleer", folder.resolve("weg").toString());

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err()).contains("is er niet").hasLineCount(1);
    }

    @Test
    void a_folder_without_packs_is_wrong_use() {
        Desk desk = Desk.run("controleer", folder.toString());

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err()).contains("geen afspraak te vinden").hasLineCount(1);
    }

    @Test
    void a_file_is_no_folder() {
        Desk desk = Desk.run("controleer", Desk.example("gordijnen-dicht.json"));

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err()).contains("is geen map").hasLineCount(1);
    }

    @Test
    void a_pack_from_outside_cannot_steer_the_terminal() throws IOException {
        Desk.changedPack(folder, GORINCHEM, "routering.csv", "2;verwardheid;", "2;ver\u001b[2Jward;");
        Desk desk = Desk.run("controleer", folder.toString());

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(desk.out()).doesNotContain("\u001b");
    }

    @Test
    void the_alias_does_the_same() {
        String somewhere = folder.resolve("weg").toString();

        assertThat(Desk.run("check", somewhere)).isEqualTo(Desk.run("controleer", somewhere));
    }
}
