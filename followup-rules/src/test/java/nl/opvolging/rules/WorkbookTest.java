package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A workbook is a pack as a folder is. */
class WorkbookTest {
    @TempDir
    private Path folder;

    private WorkbookPlace place;

    @BeforeEach
    void make() {
        place = new WorkbookPlace(folder);
    }

    private static RulePack gorinchem(RulePacks packs) {
        return packs.packs().stream()
                .filter(pack -> pack.code().equals("GM0512"))
                .findFirst()
                .orElseThrow();
    }

    private RulePack read(RawWorkbook workbook) {
        return gorinchem(place.read(workbook).orThrow());
    }

    /** A text of the workbook that is read for a cell of a free text. */
    private String seen(RawWorkbook workbook, String xml) {
        List<List<String>> partners =
                read(workbook.cell("opvolgers", 2, 2, xml)).tables().get("opvolgers.csv");
        return partners.get(1).get(1);
    }

    @Test
    void a_folder_with_a_workbook_is_the_same_pack_as_the_folder_with_its_files() {
        RulePack files = gorinchem(place.read().orThrow());
        RulePack workbook = read(place.workbook());

        assertThat(workbook.files()).isEqualTo(place.sheets().files());
        assertThat(workbook.tables()).isEqualTo(files.tables());
        assertThat(workbook.toString()).isEqualTo(files.toString());
        assertThat(workbook.sha256()).isEqualTo(files.sha256());
    }

    @Test
    void a_workbook_can_be_named_itself_and_have_any_name() throws IOException {
        Path file = Files.move(place.put(place.workbook().bytes()), folder.resolve("mijn afspraken.XLSX"));
        RulePacks packs = RulePacks.reader()
                .folder(folder.resolve("nederland"))
                .folder(file)
                .read()
                .orThrow();

        assertThat(gorinchem(packs).name()).isEqualTo("Gorinchem");
    }

    @Test
    void a_mistake_is_told_with_sheet_and_cell() {
        RawWorkbook workbook = place.workbook().cell("routering", 3, 2, RawWorkbook.text("eenzaamheid, verwardhied"));
        Problem problem = place.read(workbook).problems().get(0);

        assertThat(problem)
                .hasToString("gorinchem/afspraken.xlsx, blad routering, cel B3  onbekend-woord  \"verwardhied\" is geen"
                        + " thema. Bedoelde u \"verwardheid\"?");
        assertThat(problem.place()).isEqualTo("afspraken.xlsx, blad routering, cel B3");
        assertThat(problem.sheet()).contains("routering");
        assertThat(problem.cell()).contains("B3");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(2);
    }

    @Test
    void a_mistake_in_the_head_is_told_at_its_value() {
        List<List<String>> head = place.sheets().sheets().get(0).rows();
        int row = head.indexOf(List.of("basis", "nederland")) + 1;
        RawWorkbook workbook = place.workbook().cell("afspraak", row, 2, RawWorkbook.text("nederlant"));

        assertThat(place.told(workbook.bytes()))
                .containsExactly(
                        "gorinchem/afspraken.xlsx, blad afspraak, cel B" + row
                                + "  onbekend-woord  Het basispakket \"nederlant\" is niet gevonden. Bedoelde u \"nederland\"?");
    }

    @Test
    void a_key_that_nobody_knows_is_told_at_the_key() {
        RawWorkbook workbook = place.workbook().cell("afspraak", 3, 1, RawWorkbook.text("naem"));

        assertThat(place.told(workbook.bytes()))
                .anyMatch(line -> line.startsWith("gorinchem/afspraken.xlsx, blad afspraak, cel A3  onbekende-kolom"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.0, 1", "-3, -3", "2027.1, 2027.1", "2.2000000000000002, 2.2", "1E3, 1000", "0, 0", "900, 900"
    })
    void a_number_is_read_as_it_shows(String value, String shown) {
        assertThat(seen(place.workbook(), "><v>" + value + "</v>")).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "46388, yyyy-mm-dd, 2027-01-01",
        "46388, 14, 2027-01-01",
        "46388, dd\\-mm\\-yyyy;@, 2027-01-01",
        "46388, [$-413]d mmmm yyyy, 2027-01-01",
        "46388.375, 22, 2027-01-01 09:00",
        "0.3541666666666667, h:mm, 08:30",
        "900, 0000, 0900",
        "3.1, 0.00, 3.10",
        "3, 01, 3",
        "2027, 49, 2027"
    })
    void a_day_a_time_and_zeroes_in_front_are_read_as_they_show(String value, String format, String shown) {
        RawWorkbook workbook = place.workbook();

        assertThat(seen(workbook, workbook.style(format) + "><v>" + value + "</v>"))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0%", "1234, '#,##0'", "1E999999999, 0", "-1, yyyy-mm-dd", "99999999, yyyy-mm-dd"})
    void a_number_that_shows_as_something_else_is_asked_for_as_text(String value, String format) {
        RawWorkbook workbook = place.workbook();
        workbook.cell("opvolgers", 2, 2, workbook.style(format) + "><v>" + value + "</v>");

        assertThat(place.told(workbook.bytes()))
                .anyMatch(line -> line.startsWith("gorinchem/afspraken.xlsx, blad opvolgers, cel B2  verkeerde-vorm"));
    }

    @Test
    void true_and_false_are_read_as_packs_write_them() {
        assertThat(seen(place.workbook(), " t=\"b\"><v>1</v>")).isEqualTo("true");
        assertThat(seen(place.workbook(), " t=\"b\"><v>0</v>")).isEqualTo("false");
    }

    @Test
    void shared_and_computed_texts_are_texts() {
        assertThat(seen(place.workbook(), " t=\"s\"><v>0</v>")).isEqualTo("gedeeld");
        assertThat(seen(place.workbook(), " t=\"str\"><v>tekst</v>")).isEqualTo("tekst");
    }

    @Test
    void rows_and_sheets_without_anything_do_not_matter() {
        RawWorkbook workbook = place.workbook().sheet("Blad1", List.of()).sheet("Blad2", List.of(List.of(">", ">")));

        assertThat(place.told(workbook.bytes())).isEmpty();
    }

    @Test
    void the_words_of_drop_down_lists_are_no_table() {
        RawWorkbook workbook = place.workbook().sheet(PackSheets.WORDS, List.of(List.of(RawWorkbook.text("direct"))));

        assertThat(place.told(workbook.bytes())).isEmpty();
    }

    @Test
    void a_sheet_that_is_no_table_is_told() {
        RawWorkbook workbook = place.workbook().sheet("routing", List.of(List.of(RawWorkbook.text("regel"))));

        assertThat(place.told(workbook.bytes()))
                .containsExactly(
                        "gorinchem/afspraken.xlsx, blad routing, cel A1  onbekend-bestand  Het blad \"routing\""
                                + " hoort niet in een afspraak. Bedoelde u \"routering\"?");
    }

    @Test
    void names_of_sheets_are_compared_without_regard_to_case() {
        RawWorkbook workbook = place.workbook().sheet("ROUTERING", List.of(List.of(RawWorkbook.text("regel"))));

        assertThat(place.told(workbook.bytes()))
                .containsExactly(
                        "gorinchem/afspraken.xlsx, blad ROUTERING, cel A1  dubbel  Het blad \"ROUTERING\" staat er"
                                + " twee keer.");
    }

    @Test
    void a_workbook_without_a_head_is_told() {
        RawWorkbook workbook = new RawWorkbook().sheet("routering", List.of(List.of(RawWorkbook.text("regel"))));

        assertThat(place.told(workbook.bytes()))
                .containsExactly(
                        "gorinchem/afspraken.xlsx, blad afspraak, cel A1  ontbrekend-bestand  Het blad afspraak"
                                + " ontbreekt. Het zegt van wie de afspraak is en wanneer hij geldt.");
    }

    @Test
    void a_table_beside_a_workbook_is_refused() throws IOException {
        place.put(place.workbook().bytes());
        Files.writeString(place.pack().resolve("routering.csv"), "regel;opvolger\n1;loket\n");

        assertThat(place.read().problems())
                .extracting(Problem::toString)
                .containsExactly("gorinchem/afspraken.xlsx:1:1  niet-toegestaan  Naast dit werkblad staan ook losse"
                        + " bestanden van de afspraak: routering.csv. Kies een van beide, en haal het andere weg.");
    }

    @Test
    void without_the_library_for_workbooks_is_told_which_one_to_add() throws Exception {
        place.put(place.workbook().bytes());
        URL[] others = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("fastexcel-reader"))
                .map(WorkbookTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
            Class<?> packs = loader.loadClass(RulePacks.class.getName());
            Object reader = packs.getMethod("reader").invoke(null);
            reader.getClass().getMethod("folder", Path.class).invoke(reader, folder);
            Object result = reader.getClass().getMethod("read").invoke(reader);
            Object problems = result.getClass().getMethod("problems").invoke(result);

            assertThat(problems.toString())
                    .contains(
                            "afspraken.xlsx:1:1  onleesbaar",
                            "org.dhatim:fastexcel-reader ontbreekt",
                            "als map met CSV");
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void what_a_spreadsheet_program_keeps_beside_an_open_workbook_does_not_matter() throws IOException {
        place.put(place.workbook().bytes());
        Files.writeString(place.pack().resolve("~$afspraken.xlsx"), "x");

        assertThat(place.read().problems()).isEmpty();
    }

    @Test
    void a_cell_too_many_in_the_head_is_told() {
        RawWorkbook workbook = place.workbook().cell("afspraak", 3, 3, RawWorkbook.text("nog iets"));

        assertThat(place.told(workbook.bytes()))
                .containsExactly(
                        "gorinchem/afspraken.xlsx, blad afspraak, cel C3  te-veel-cellen  Op dit blad staan alleen"
                                + " een sleutel en een waarde. Haal deze cel weg.");
    }

    @Test
    void values_of_a_list_may_stand_below_its_key_or_anywhere_else() {
        RawWorkbook workbook = place.workbook();
        workbook.sheet(
                "afspraak",
                Stream.concat(
                                place.sheets().sheets().get(0).rows().stream()
                                        .filter(row -> !row.get(0).equals("bronnen")),
                                Stream.of(List.of("Bronnen", "een"), List.of("", "twee"), List.of("bronnen", "drie")))
                        .map(row -> row.stream().map(RawWorkbook::text).toList())
                        .toList());

        assertThat(read(workbook).sources()).containsExactly("een", "twee", "drie");
    }

    @Test
    void a_weak_spot_is_told_with_sheet_and_cell_too() {
        WeakSpot spot = new WeakSpot(
                CheckKind.GAP,
                Weight.NOTE,
                "gorinchem",
                PackSheets.FILE,
                Optional.of("routering"),
                3,
                28,
                List.of(),
                "Let op.",
                "Kijk.",
                Optional.empty());

        assertThat(spot).hasToString("gorinchem/afspraken.xlsx, blad routering, cel AB3  gat  Let op. Kijk.");
        assertThat(spot.cell()).contains("AB3");
    }
}
