package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.Pack;
import nl.opvolging.rules.internal.pack.RoutingTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with the folders and files themselves. */
class PackFolderTest {
    @TempDir
    Path folder;

    private Path gorinchem;

    @BeforeEach
    void write() {
        PackText.basis().writeIn(folder);
        gorinchem = PackText.gorinchem().writeIn(folder);
    }

    @Test
    void a_folder_of_packs_is_read() {
        assertThat(told()).isEmpty();
        assertThat(read().packs().packs()).extracting(RulePack::code).containsExactly("GM0512", "proef-basis");
    }

    @Test
    void one_pack_may_be_read_as_well() {
        RulePacks packs = RulePacks.reader()
                .folder(folder.resolve("basis"))
                .folder(gorinchem)
                .read()
                .orThrow();
        assertThat(packs.packs()).hasSize(2);
    }

    @Test
    void what_is_no_folder_is_refused() {
        Path nowhere = folder.resolve("nergens");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePacks.reader().folder(nowhere))
                .withMessage("This is no folder: " + nowhere);
        Path file = gorinchem.resolve("afspraak.yaml");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePacks.reader().folder(file))
                .withMessage("This is no folder: " + file);
    }

    @Test
    void a_folder_without_packs_is_refused() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("leeg").resolve("nog-leger"))
                .getParent();
        Files.writeString(empty.resolve("lees-mij.txt"), "niets");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePacks.reader().folder(empty))
                .withMessage("There is no pack in this folder: " + empty);
    }

    @Test
    void a_pack_without_a_head_is_told() throws IOException {
        Files.delete(gorinchem.resolve("afspraak.yaml"));
        assertThat(told())
                .containsExactly("GM0512-gorinchem/afspraak.yaml:1:1  ontbrekend-bestand  Het bestand afspraak.yaml"
                        + " ontbreekt. Het zegt van wie de afspraak is en wanneer hij geldt.");
        assertThat(read().packs().packs()).extracting(RulePack::code).containsExactly("proef-basis");
    }

    @Test
    void a_file_that_no_pack_has_is_told_with_the_nearest_name() throws IOException {
        Files.writeString(gorinchem.resolve("Routing.csv"), "");
        Files.writeString(gorinchem.resolve("afspraak.yml"), "");
        Files.writeString(gorinchem.resolve("iets-heel-anders.csv"), "");
        assertThat(told())
                .containsExactly(
                        "GM0512-gorinchem/Routing.csv:1:1  onbekend-bestand  Het bestand \"Routing.csv\" hoort niet in een"
                                + " afspraak. Bedoelde u \"routering.csv\"?",
                        "GM0512-gorinchem/afspraak.yml:1:1  onbekend-bestand  Het bestand \"afspraak.yml\" hoort niet in een"
                                + " afspraak. Bedoelde u \"afspraak.yaml\"?",
                        "GM0512-gorinchem/iets-heel-anders.csv:1:1  onbekend-bestand  Het bestand \"iets-heel-anders.csv\""
                                + " hoort niet in een afspraak.");
    }

    @Test
    void other_files_and_folders_may_stand_beside_the_tables() throws IOException {
        Files.writeString(gorinchem.resolve("LEESMIJ.md"), "uitleg");
        Files.writeString(
                Files.createDirectories(gorinchem.resolve("voorbeelden")).resolve("x.feature"), "");
        Files.createDirectories(folder.resolve("plaatjes"));
        assertThat(told()).isEmpty();
    }

    @Test
    void a_link_to_a_file_outside_the_folder_is_not_followed() throws IOException {
        Path outside = Files.writeString(folder.resolve("geheim.csv"), "gebied;codes\nGeheim;WK051299\n");
        Files.delete(gorinchem.resolve("gebieden.csv"));
        Files.createSymbolicLink(gorinchem.resolve("gebieden.csv"), outside);
        assertThat(told())
                .contains(
                        "GM0512-gorinchem/gebieden.csv:1:1  onleesbaar  Dit is een verwijzing naar een bestand buiten de"
                                + " map. Zet het bestand zelf in de map.")
                .noneMatch(line -> line.contains("Geheim"));
    }

    @Test
    void a_link_to_a_head_outside_the_folder_is_not_followed() throws IOException {
        Path head = gorinchem.resolve("afspraak.yaml");
        Path outside = Files.move(head, folder.resolve("elders.yaml"));
        Files.createSymbolicLink(head, outside);
        assertThat(told())
                .containsExactly(
                        "GM0512-gorinchem/afspraak.yaml:1:1  onleesbaar  Dit is een verwijzing naar een bestand"
                                + " buiten de map. Zet het bestand zelf in de map.");
    }

    @Test
    void a_pack_that_is_a_link_to_outside_the_folder_is_not_followed(@TempDir Path elsewhere) throws IOException {
        Path outside = Files.move(gorinchem, elsewhere.resolve("elders"));
        Files.createSymbolicLink(gorinchem, outside);
        assertThat(told())
                .isNotEmpty()
                .allMatch(line -> line.contains("onleesbaar  Dit is een verwijzing naar een bestand buiten de map."));
    }

    @Test
    void a_table_under_another_ending_is_told_instead_of_left_out() throws IOException {
        Files.move(gorinchem.resolve("gebieden.csv"), gorinchem.resolve("gebieden.csv.txt"));
        Files.writeString(gorinchem.resolve("afspraken.xls"), "");
        assertThat(told())
                .anyMatch(line -> line.startsWith("GM0512-gorinchem/gebieden.csv.txt:1:1  onbekend-bestand"))
                .anyMatch(line -> line.startsWith("GM0512-gorinchem/afspraken.xls:1:1  onbekend-bestand"));
    }

    @Test
    void a_link_inside_the_folder_is_a_file_of_the_folder() throws IOException {
        Path kept = Files.createDirectories(gorinchem.resolve("..data"));
        Path real = Files.move(gorinchem.resolve("gebieden.csv"), kept.resolve("gebieden.csv"));
        Files.createSymbolicLink(gorinchem.resolve("gebieden.csv"), gorinchem.relativize(real));
        assertThat(told()).isEmpty();
    }

    @Test
    void a_link_to_nothing_is_told() throws IOException {
        Files.createSymbolicLink(gorinchem.resolve("themas.csv"), folder.resolve("nergens.csv"));
        assertThat(told())
                .containsExactly(
                        "GM0512-gorinchem/themas.csv:1:1  onleesbaar  Dit bestand kan niet worden gelezen. Kijk of"
                                + " het bestaat en of u het mag openen.");
    }

    @Test
    void a_folder_with_the_name_of_a_table_is_told() throws IOException {
        Files.createDirectories(gorinchem.resolve("themas.csv"));
        assertThat(told()).containsExactly("GM0512-gorinchem/themas.csv:1:1  onleesbaar  Dit is geen gewoon bestand.");
    }

    @Test
    void a_folder_with_the_name_of_a_head_is_told() throws IOException {
        Files.delete(gorinchem.resolve("afspraak.yaml"));
        Files.createDirectories(gorinchem.resolve("afspraak.yaml"));
        assertThat(told())
                .containsExactly("GM0512-gorinchem/afspraak.yaml:1:1  onleesbaar  Dit is geen gewoon bestand.");
    }

    @Test
    void a_table_may_be_absent_because_the_base_pack_answers() throws IOException {
        for (String table : List.of("termijnen.csv", "duiding.csv", "routering.csv", "gebieden.csv")) {
            Files.delete(gorinchem.resolve(table));
        }
        assertThat(told()).isEmpty();
    }

    @Test
    void the_name_of_the_folder_is_only_a_name() {
        Pack renamed = read(PackText.gorinchem().named("zomaar een naam"));
        Pack pack = read(PackText.gorinchem());
        assertThat(renamed.head()).isEqualTo(pack.head());
        assertThat(renamed.validity()).isEqualTo(pack.validity());
        assertThat(renamed.tables()).isEqualTo(pack.tables());
        assertThat(renamed.sha256()).isEqualTo(pack.sha256());
        assertThat(renamed.clauses(RoutingTable.TABLE))
                .extracting(Clause::ref)
                .isEqualTo(pack.clauses(RoutingTable.TABLE).stream()
                        .map(Clause::ref)
                        .toList());
    }

    @Test
    void the_name_of_the_folder_stands_in_its_problems_and_changes_nothing_else() {
        List<Problem> problems = PackText.twentyMistakes().problems();
        assertThat(PackText.twentyMistakes().named("anders").problems())
                .hasSize(20)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("pack")
                .isEqualTo(problems)
                .allMatch(problem -> problem.pack().equals("anders"));
    }

    @Test
    void the_sum_of_a_pack_depends_on_its_files_and_on_nothing_else() {
        String sum = sum(PackText.gorinchem());
        assertThat(sum(PackText.gorinchem().named("anders"))).isEqualTo(sum);
        assertThat(sum(PackText.gorinchem().plus("gebieden.csv", "# een opmerking")))
                .isNotEqualTo(sum);
        assertThat(read().packs().packs().get(0).sha256()).isEqualTo(sum);
    }

    private static String sum(PackText pack) {
        return read(pack).sha256();
    }

    private static Pack read(PackText pack) {
        return PackText.read(PackText.basis(), pack).packs().stream()
                .filter(read -> read.head().code().equals("GM0512"))
                .findFirst()
                .orElseThrow();
    }

    private RulePacks.Result read() {
        return RulePacks.reader().folder(folder).read();
    }

    private List<String> told() {
        return read().problems().stream().map(Problem::toString).toList();
    }
}
