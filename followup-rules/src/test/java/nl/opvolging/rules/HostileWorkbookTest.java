package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no workbook of a pack holds is told, and never harms who reads it. */
class HostileWorkbookTest {
    private static final String FILE = "gorinchem/afspraken.xlsx";
    private static final int MEGABYTE = 1024 * 1024;

    /** The bytes with which an archive without a comment ends. */
    private static final int SHORTEST_END = 22;

    @TempDir
    private Path folder;

    private WorkbookPlace place;

    @BeforeEach
    void make() {
        place = new WorkbookPlace(folder);
    }

    private void assertRefused(byte[] workbook, String told) {
        assertThat(place.told(workbook)).hasSize(1).first().asString().contains(told);
    }

    private void assertRefused(RawWorkbook workbook, String told) {
        assertRefused(workbook.bytes(), told);
    }

    @Test
    void a_formula_is_refused_at_its_cell() {
        assertRefused(
                place.workbook().cell("routering", 2, 4, "><f>HYPERLINK(\"x\")</f><v>1</v>"),
                FILE + ", blad routering, cel D2  formule  Hier staat een formule. Vul gewone tekst in.");
    }

    @Test
    void a_formula_that_is_shared_by_cells_is_refused_without_being_worked_out() {
        assertRefused(
                place.workbook().cell("routering", 2, 4, "><f t=\"shared\" si=\"7\"/><v>1</v>"),
                FILE + ", blad routering, cel D2  formule");
    }

    @Test
    void a_text_that_looks_like_a_formula_is_refused_as_in_a_file() {
        assertRefused(
                place.workbook().cell("routering", 2, 5, RawWorkbook.text("=1+1")),
                FILE + ", blad routering, cel E2  formule");
    }

    @Test
    void a_link_is_refused_at_its_cell() {
        assertRefused(
                place.workbook().behind("routering", "<hyperlinks><hyperlink ref=\"B3\" r:id=\"rId1\"/></hyperlinks>"),
                FILE + ", blad routering, cel B3  niet-toegestaan  Aan deze cel hangt een koppeling.");
    }

    @Test
    void an_error_in_a_cell_is_refused_at_its_cell() {
        assertRefused(
                place.workbook().cell("opvolgers", 2, 2, " t=\"e\"><v>#N/A</v>"),
                FILE + ", blad opvolgers, cel B2  verkeerde-vorm  Hier staat een fout van het rekenprogramma.");
    }

    @ParameterizedTest
    @CsvSource({
        "xl/vbaProject.bin, macro's",
        "xl/macrosheets/sheet1.xml, macro's",
        "xl/externalLinks/externalLink1.xml, verwijzingen naar andere werkbladen",
        "xl/embeddings/oleObject1.bin, ingesloten objecten",
        "xl/activeX/activeX1.bin, ingesloten objecten",
        "xl/media/image1.png, afbeeldingen of grafieken",
        "xl/charts/chart1.xml, afbeeldingen of grafieken",
        "xl/connections.xml, gegevens uit een andere bron",
        "XL/VBAPROJECT.BIN, macro's"
    })
    void parts_that_a_pack_has_no_use_for_are_refused(String part, String what) {
        assertRefused(place.workbook().part(part, "<x/>"), "niet-toegestaan  In dit werkblad zitten " + what);
    }

    @Test
    void a_relation_to_outside_is_refused() {
        assertRefused(
                place.workbook()
                        .part(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                "<Relationships><Relationship Id=\"a\" TargetMode=\"External\" Target=\"file:///x\"/>"
                                        + "</Relationships>"),
                FILE + ":1:1  niet-toegestaan  Dit werkblad verwijst naar iets erbuiten.");
    }

    @Test
    void entities_are_refused() {
        String bomb = IntStream.range(1, 30)
                .mapToObj(i -> "<!ENTITY e" + i + " \"&e" + (i - 1) + ";&e" + (i - 1) + ";\">")
                .reduce("<!DOCTYPE worksheet [<!ENTITY e0 \"ha\">", String::concat);
        List<String> told = place.told(place.workbook()
                .before(bomb + "]>")
                .cell("routering", 2, 4, " t=\"inlineStr\"><is><t>&e29;</t></is>")
                .bytes());

        assertThat(told).isNotEmpty().allMatch(line -> line.contains("niet-toegestaan") || line.contains("onleesbaar"));
    }

    @Test
    void a_file_outside_is_not_read_through_an_entity() {
        List<String> told = place.told(place.workbook()
                .before("<!DOCTYPE worksheet [<!ENTITY x SYSTEM \""
                        + folder.resolve("nederland/afspraak.yaml").toUri() + "\">]>")
                .cell("routering", 2, 5, " t=\"inlineStr\"><is><t>&x;</t></is>")
                .bytes());

        assertThat(told).isNotEmpty().noneMatch(line -> line.contains("pakket"));
    }

    @Test
    void an_archive_that_unpacks_to_very_much_is_refused() {
        assertRefused(
                place.workbook().part("xl/worksheets/sheet1.xml", " ".repeat(40 * MEGABYTE)),
                FILE + ":1:1  te-groot  Dit werkblad is uitgepakt veel te groot.");
    }

    @Test
    void many_parts_are_refused() {
        RawWorkbook workbook = place.workbook();
        IntStream.range(0, 400).forEach(i -> workbook.part("xl/x" + i + ".xml", "<x/>"));

        assertRefused(workbook, FILE + ":1:1  te-groot");
    }

    @Test
    void one_text_in_very_many_cells_is_refused() {
        RawWorkbook workbook = place.workbook()
                .part("xl/sharedStrings.xml", "<sst><si><t>" + "a".repeat(30_000) + "</t></si></sst>")
                .sheet("opvolgers", Collections.nCopies(2_000, Collections.nCopies(10, " t=\"s\"><v>0</v>")));

        assertRefused(workbook, FILE + ", blad opvolgers, cel A1  te-groot  Dit blad is te groot.");
    }

    @Test
    void a_large_file_is_refused() {
        byte[] noise = new byte[5 * MEGABYTE];
        new Random(7).nextBytes(noise);
        Map<String, byte[]> parts = new HashMap<>(Map.of("xl/ruis.bin", noise));

        assertRefused(RawWorkbook.zip(parts), FILE + ":1:1  te-groot  Dit werkblad is groter dan 4 MB.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ1", "XFE1", "A99999999", "1A", "A-1", ""})
    void a_cell_outside_the_sheet_is_refused(String reference) {
        List<String> told = place.told(place.workbook()
                .cell("opvolgers", 1, 1, "/><c r=\"" + reference + "\"><v>1</v>")
                .bytes());

        assertThat(told).isNotEmpty().allMatch(line -> line.contains("onleesbaar"));
    }

    @Test
    void a_last_row_far_down_is_refused() {
        assertRefused(
                place.workbook()
                        .behind("routering", "")
                        .cell("routering", 2, 5, "></c></row><row r=\"900000\"><c r=\"A900000\"><v>1</v>"),
                FILE + ", blad routering, cel A1  te-groot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "2147483647", "99999999999", "-1", "x"})
    void a_shared_text_that_is_not_there_is_refused(String index) {
        assertRefused(
                place.workbook().cell("opvolgers", 2, 2, " t=\"s\"><v>" + index + "</v>"),
                FILE + ", blad opvolgers, cel B2  onleesbaar  Deze cel is beschadigd.");
    }

    @Test
    void a_number_without_end_is_refused() {
        assertRefused(
                place.workbook().cell("opvolgers", 2, 2, "><v>" + "9".repeat(100_000) + "</v>"),
                FILE + ", blad opvolgers, cel B2  onleesbaar  Deze cel is beschadigd.");
    }

    @Test
    void an_old_or_encrypted_workbook_is_refused() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

        assertRefused(
                old, FILE + ":1:1  onleesbaar  Dit is een werkblad van een oude soort (.xls) of met een wachtwoord.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "regel;thema", "<html><table></table></html>"})
    void a_file_that_is_no_workbook_is_refused(String content) {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), FILE + ":1:1  onleesbaar  Dit is geen werkblad.");
    }

    @Test
    void another_archive_with_the_name_of_a_workbook_is_refused() {
        Map<String, byte[]> parts =
                Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));

        assertRefused(
                RawWorkbook.zip(parts), FILE + ":1:1  onleesbaar  Dit bestand is geen werkblad, al heet het wel zo.");
    }

    @Test
    void a_workbook_that_was_cut_off_is_refused() {
        byte[] whole = place.workbook().bytes();

        assertRefused(
                Arrays.copyOf(whole, whole.length - 30), FILE + ":1:1  onleesbaar  Dit werkblad is niet compleet.");
    }

    @Test
    void a_part_that_goes_on_beyond_the_end_of_the_workbook_is_refused() {
        byte[] whole = place.workbook().bytes();
        ByteBuffer archive = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        int directory = archive.getInt(whole.length - SHORTEST_END + 16);
        archive.putInt(directory + 20, whole.length);

        assertRefused(whole, FILE + ":1:1  onleesbaar  Dit werkblad is beschadigd of niet compleet.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<worksheet>",
                "",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"d\"><v>1</v></c></row></sheetData></worksheet>"
            })
    void a_sheet_that_is_damaged_is_refused(String sheet) {
        assertThat(place.told(
                        place.workbook().part("xl/worksheets/sheet1.xml", sheet).bytes()))
                .isNotEmpty()
                .first()
                .asString()
                .contains("onleesbaar");
    }

    private static Stream<Integer> seeds() {
        return IntStream.range(0, 300).boxed();
    }

    @Test
    void whatever_bytes_are_changed_there_is_a_pack_or_there_are_problems() {
        byte[] whole = place.workbook().bytes();
        int refused = 0;
        for (int seed : seeds().toList()) {
            Random random = new Random(seed);
            byte[] changed = whole.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            refused += place.told(changed).isEmpty() ? 0 : 1;
        }

        assertThat(refused).isGreaterThan(200);
    }
}
