package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.opvolging.rules.PackSheets;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookCommandTest {
    private static final String GORINCHEM = "GM0512-gorinchem-2027";

    @TempDir
    private Path folder;

    private Path workbook(String source, String... options) {
        Path file = folder.resolve("uit").resolve("afspraken.xlsx");
        Desk desk = Desk.run(Stream.concat(Stream.of("werkblad", source, "-o", file.toString()), Stream.of(options))
                .toArray(String[]::new));
        assertThat(desk.err()).isEmpty();
        assertThat(desk.exitCode()).isZero();
        return file;
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    static List<Path> shipped() throws IOException {
        try (Stream<Path> packs = Files.list(Desk.PACKS)) {
            return packs.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_pack_comes_back_from_its_workbook_byte_for_byte(Path pack) throws IOException {
        Path file = workbook(pack.toString());
        Path back = folder.resolve("terug");
        Desk desk = Desk.run("werkblad", file.toString(), "-o", back.toString());

        assertThat(desk.exitCode()).isZero();
        assertThat(files(back)).isEqualTo(files(pack)).hasSizeGreaterThan(5);
    }

    @Test
    void all_shipped_packs_are_gone_through() throws IOException {
        assertThat(shipped()).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void a_workbook_and_its_folder_are_the_same_pack_with_the_same_stamp() {
        Path file = workbook(Desk.PACKS.resolve(GORINCHEM).toString());

        assertThat(stamp(RulePacks.reader().classPath().folder(file).read().orThrow()))
                .isEqualTo(stamp(RulePacks.fromClassPath()));
    }

    private static String stamp(RulePacks packs) {
        return packs.packs().stream()
                .filter(pack -> (pack.code() + pack.version()).equals("GM05122027.1"))
                .map(RulePack::sha256)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_shipped_pack_is_named_by_its_code_its_name_or_its_version() throws IOException {
        byte[] bytes = Files.readAllBytes(workbook("GM0556"));

        assertThat(Files.readAllBytes(workbook("maassluis"))).isEqualTo(bytes);
        assertThat(Files.readAllBytes(workbook("GM0556 2026.1"))).isEqualTo(bytes);
    }

    @Test
    void of_several_versions_one_must_be_chosen() {
        Desk desk =
                Desk.run("werkblad", "GM0512", "-o", folder.resolve("x.xlsx").toString());

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err()).contains("\"GM0512 2026.1\", \"GM0512 2027.1\"").hasLineCount(1);
    }

    @Test
    void a_pack_that_is_not_there_is_wrong_use() {
        Desk desk =
                Desk.run("werkblad", "GM9999", "-o", folder.resolve("x.xlsx").toString());

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err())
                .contains("\"GM9999\" is geen map", "opvolging afspraken")
                .hasLineCount(1);
    }

    @Test
    void a_workbook_that_is_there_is_not_overwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("mijn.xlsx"), "van iemand");
        Desk desk = Desk.run("werkblad", "nederland", "-o", file.toString());

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err()).contains("is er al en blijft zoals het is").hasLineCount(1);
        assertThat(file).hasContent("van iemand");
    }

    @Test
    void a_file_in_the_folder_is_not_overwritten_and_nothing_is_written() throws IOException {
        Path file = workbook("nederland");
        Path back = Files.createDirectory(folder.resolve("terug"));
        Files.writeString(back.resolve("routering.csv"), "van iemand");
        Desk desk = Desk.run("werkblad", file.toString(), "-o", back.toString());

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(files(back)).hasSize(1);
    }

    @Test
    void a_folder_with_mistakes_becomes_a_workbook_with_the_mistakes_at_their_cells() throws IOException {
        Path pack = Desk.changedPack(folder, GORINCHEM, "routering.csv", "2;verwardheid;", "2;verwardhied;");
        Path file = workbook(pack.toString(), "--problemen");
        String comments = new Unzipped(file).all("xl/comments");

        assertThat(comments).contains("onbekend-woord: \"verwardhied\" is geen thema. Bedoelde u \"verwardheid\"?");
        assertThat(PackSheets.of(file).sheets().orElseThrow().files())
                .isEqualTo(PackSheets.of(pack).sheets().orElseThrow().files());
        assertThat(Desk.run("controleer", file.toString()).out())
                .startsWith(file + ", blad routering, cel B7  onbekend-woord  ");
    }

    @Test
    void how_many_remarks_there_are_is_told() throws IOException {
        Path pack = Desk.changedPack(folder, GORINCHEM, "routering.csv", "2;verwardheid;", "2;verwardhied;");
        Desk desk = Desk.run(
                "werkblad", pack.toString(), "-o", folder.resolve("p.xlsx").toString(), "--problemen");

        assertThat(desk.said()).contains("Er is 1 opmerking, bij de gele cellen.");
    }

    @Test
    void a_problem_in_a_workbook_has_its_sheet_and_cell_in_json() throws IOException {
        Path pack = Desk.changedPack(folder, GORINCHEM, "routering.csv", "2;verwardheid;", "2;verwardhied;");
        Desk desk = Desk.run("controleer", workbook(pack.toString()).toString(), "--json");

        assertThat(desk.out()).contains("\"sheet\" : \"routering\"", "\"cell\" : \"B7\"", "\"line\" : 7");
    }

    @Test
    void a_file_that_cannot_be_read_at_all_is_told_and_nothing_is_written() throws IOException {
        Path pack = Desk.changedPack(folder, GORINCHEM, "routering.csv", "2;verwardheid;", "2;\"verwardheid;");
        Path file = folder.resolve("x.xlsx");
        Desk desk = Desk.run("werkblad", pack.toString(), "-o", file.toString());

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(desk.err()).contains("routering.csv:7:3  onleesbaar", "Verbeter dit eerst.");
        assertThat(file).doesNotExist();
    }

    @Test
    void scenarios_go_along_beside_the_workbook_and_back() throws IOException {
        Path pack = Desk.changedPack(folder, GORINCHEM, "routering.csv", "3.3", "3.3");
        Files.writeString(
                Files.createDirectories(pack.resolve("voorbeelden")).resolve("ouderen.feature"), "# language: nl\n");
        Path file = workbook(pack.toString());
        Path back = folder.resolve("terug");
        Desk.run("werkblad", file.toString(), "-o", back.toString());

        assertThat(file.resolveSibling("voorbeelden").resolve("ouderen.feature"))
                .hasContent("# language: nl\n");
        assertThat(files(back)).isEqualTo(files(pack));
    }

    @Test
    void the_sheets_are_text_with_frozen_headers_explanations_and_lists_of_words() throws IOException {
        Unzipped workbook = new Unzipped(workbook(Desk.PACKS.resolve(GORINCHEM).toString()));
        String routing = workbook.sheet("routering");

        assertThat(routing)
                .contains("state=\"frozen\"", "<dataValidation", "woorden'!$")
                .doesNotContain("t=\"n\"", "<f>");
        assertThat(workbook.part("xl/workbook.xml")).containsPattern("name=\"woorden\"[^>]*state=\"hidden\"");
        assertThat(workbook.part("xl/styles.xml")).contains("formatCode=\"@\"");
        assertThat(workbook.all("xl/comments"))
                .contains("Opvolger (antwoord, verplicht): de ene opvolger die verantwoordelijk is, of vangnet.")
                .contains("Meer woorden kan, met komma's ertussen.");
        assertThat(workbook.part("xl/sharedStrings.xml"))
                .contains("ouderenadviseur", "huiselijk-geweld", "Gorinchem-Oost");
    }

    @Test
    void the_same_pack_gives_the_same_bytes_and_does_not_say_when() throws IOException {
        Path file = workbook("nederland");
        Path again = folder.resolve("weer.xlsx");
        Desk.run("werkblad", "nederland", "-o", again.toString());

        assertThat(again).hasSameBinaryContentAs(file);
        assertThat(new Unzipped(file).part("docProps/core.xml")).doesNotContain("created");
    }

    @Test
    void the_alias_does_the_same() {
        assertThat(Desk.run(
                                "workbook",
                                "nederland",
                                "-o",
                                folder.resolve("a.xlsx").toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void a_text_that_would_be_worked_out_in_a_table_does_not_become_one() throws IOException {
        Path pack = Desk.PACKS.resolve(GORINCHEM);
        SortedMap<String, String> files = files(pack);
        files.put("routering.csv", files.get("routering.csv").replaceFirst("\n[^\n]*$", "\n# a ;=1+1\n"));
        Path changed = Files.createDirectories(folder.resolve("formule"));
        for (String name : List.of("afspraak.yaml", "routering.csv")) {
            Files.writeString(changed.resolve(name), files.get(name));
        }
        Desk desk = Desk.run(
                "werkblad", changed.toString(), "-o", folder.resolve("x.xlsx").toString());

        assertThat(desk.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(desk.err())
                .contains("formule")
                .contains("lijkt op een formule")
                .contains("Verbeter dit eerst.");
        assertThat(folder.resolve("x.xlsx")).doesNotExist();
    }

    @Test
    void scenarios_beside_a_workbook_that_lie_elsewhere_or_are_no_files_do_not_come_along() throws IOException {
        Path file = workbook(GORINCHEM);
        Path scenarios = Files.createDirectories(file.resolveSibling("voorbeelden"));
        Files.createSymbolicLink(
                scenarios.resolve("geheim.feature"), Files.writeString(folder.resolve("geheim.txt"), "geheim"));
        Files.createDirectories(scenarios.resolve("map.feature"));
        Path back = folder.resolve("terug");
        Desk desk = Desk.run("werkblad", file.toString(), "-o", back.toString());

        assertThat(desk.err()).isEmpty();
        assertThat(back.resolve("voorbeelden/geheim.feature")).doesNotExist();
        assertThat(back.resolve("voorbeelden/map.feature")).doesNotExist();
    }
}
