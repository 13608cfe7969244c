package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.opvolging.rules.PackSheet;
import nl.opvolging.rules.PackSheets;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.testkit.GeneratedPacks;
import nl.opvolging.testkit.WrittenPacks;

/** Nothing gets lost between the files of a pack and its workbook. */
class WorkbookProperties {
    private static Path place;

    @BeforeContainer
    static void make() throws IOException {
        place = Files.createTempDirectory("werkbladen");
    }

    @AfterContainer
    static void clear() throws IOException {
        try (var all = Files.walk(place)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static PackSheets through(PackSheets sheets, Path folder) throws IOException {
        byte[] workbook = new WorkbookWriter(sheets, column -> column.words(), Map.of()).write();
        Path file = Files.write(Files.createDirectories(folder).resolve(PackSheets.FILE), workbook);
        return PackSheets.of(file).sheets().orElseThrow();
    }

    /** The cells of each table, without the empty ones at the end of a row: in normal form each row has as many. */
    private static Map<String, List<String>> cells(RulePack pack) {
        Map<String, List<String>> tables = new TreeMap<>();
        pack.tables()
                .forEach((file, rows) -> tables.put(
                        file,
                        rows.stream()
                                .map(row -> String.join(";", row).replaceAll(";+$", ""))
                                .toList()));
        return tables;
    }

    @Property(tries = 30)
    void a_generated_pack_is_the_same_in_a_workbook(@ForAll long seed) throws IOException {
        WrittenPacks written = GeneratedPacks.of(seed);
        Path folder = Files.createTempDirectory(place, "pack");
        for (RulePack pack : written.read().packs()) {
            PackSheets sheets = PackSheets.of(pack).sheets().orElseThrow();
            PackSheets back = through(sheets, folder.resolve(pack.folder()));

            assertThat(back.files()).isEqualTo(sheets.files());
            assertThat(back.sheets())
                    .extracting(PackSheet::rows)
                    .isEqualTo(sheets.sheets().stream().map(PackSheet::rows).toList());
        }
        RulePacks workbooks = RulePacks.reader().folder(folder).read().orThrow();

        assertThat(workbooks.packs()).hasSameSizeAs(written.read().packs());
        for (RulePack pack : workbooks.packs()) {
            RulePack original = written.read().packs().stream()
                    .filter(other -> other.folder().equals(pack.folder())
                            && other.validity().equals(pack.validity()))
                    .findFirst()
                    .orElseThrow();
            assertThat(cells(pack)).isEqualTo(cells(original));
        }
    }

    @Property(tries = 300)
    void whatever_stands_in_the_cells_of_a_table_comes_back_but_a_formula(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        String alphabet = "ab;,\"# =é'\n\t<&>_x0041_😀\\:{[-";
        StringBuilder table = new StringBuilder("gebied;codes;bron\n");
        for (int row = random.nextInt(8); row >= 0; row--) {
            for (int cell = 0; cell < 3; cell++) {
                StringBuilder text = new StringBuilder();
                int[] letters = alphabet.codePoints().toArray();
                for (int i = random.nextInt(6); i > 0; i--) {
                    text.appendCodePoint(letters[random.nextInt(letters.length)]);
                }
                if (text.toString().strip().startsWith("=")) { // a formula is refused, and comes back nowhere
                    text.insert(0, 'a');
                }
                table.append(cell == 0 ? "" : ";")
                        .append('"')
                        .append(text.toString().replace("\"", "\"\""))
                        .append('"');
            }
            table.append(random.nextInt(4) == 0 ? "\n# opmerking; met \"tekens\" <&>\n" : "\n");
        }
        Path folder = Files.createTempDirectory(place, "tabel");
        Files.writeString(folder.resolve("afspraak.yaml"), "naam: \"x: # y\"\n# eind\n");
        Files.writeString(folder.resolve("gebieden.csv"), table);
        PackSheets sheets = PackSheets.of(folder).sheets().orElseThrow();
        PackSheets back = through(sheets, folder.resolve("werkblad"));

        assertThat(back.files()).isEqualTo(sheets.files());
        assertThat(through(back, folder.resolve("weer")).files()).isEqualTo(sheets.files());
        assertThat(sheets.files().get("afspraak.yaml")).isEqualTo("naam: \"x: # y\"\n# eind\n");
    }
}
