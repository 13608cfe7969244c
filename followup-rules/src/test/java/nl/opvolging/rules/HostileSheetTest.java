package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets that a spreadsheet program does not make: without end, or made to be read other than they are looked at. */
class HostileSheetTest {
    private static final String FILE = "gorinchem/afspraken.xlsx";
    private static final String SHEET = "xl/worksheets/sheet2.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String DAMAGED = "  onleesbaar  Dit werkblad is beschadigd. Bewaar het opnieuw als .xlsx.";
    private static final String TOO_LARGE =
            FILE + ", blad opvolgers, cel A1  te-groot  Dit blad is te groot. Maak het korter.";

    @TempDir
    private Path folder;

    private WorkbookPlace place;

    @BeforeEach
    void make() {
        place = new WorkbookPlace(folder);
    }

    private List<String> told(String part, String content) {
        return place.told(place.workbook().part(part, content).bytes());
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private String part(String name) {
        return new String(place.workbook().parts().get(name), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "rows as wide as a sheet, <row><c r=\"XFD1\"/></row>",
        "rows, <row/>",
        "rows of cells that hold nothing, <row><c/><c/><c/><c/></row>"
    })
    void rows_without_end_are_refused_before_any_is_kept(String what, String row) {
        assertThat(told(SHEET, sheet(row.repeat(300_000)))).containsExactly(TOO_LARGE);
    }

    @Test
    void one_wide_row_makes_no_later_row_wide() {
        assertThat(told(SHEET, sheet("<row><c r=\"XFD1\"/></row>" + "<row/>".repeat(1_000))))
                .containsExactly(TOO_LARGE);
    }

    @Test
    void a_row_that_is_wide_because_of_its_looks_is_fine() {
        String rows = part(SHEET).replaceFirst("</row>", "<c r=\"XFD1\"/></row>");
        assertThat(told(SHEET, rows)).isEmpty();
    }

    @Test
    void a_sheet_in_a_part_of_another_kind_is_not_read() {
        RawWorkbook workbook = place.workbook()
                .part("xl/worksheets/x.bin", sheet("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>"))
                .part(RELATIONS, part(RELATIONS).replace("worksheets/sheet2.xml", "worksheets/x.bin"));
        assertThat(place.told(workbook.bytes())).containsExactly(FILE + ":1:1" + DAMAGED);
    }

    @Test
    void one_part_is_not_many_sheets() {
        StringBuilder sheets = new StringBuilder();
        for (int number = 100; number < 2_000; number++) {
            sheets.append("<sheet name=\"x%d\" sheetId=\"%d\" r:id=\"rId2\"/>".formatted(number, number));
        }
        assertThat(told("xl/workbook.xml", part("xl/workbook.xml").replace("</sheets>", sheets + "</sheets>")))
                .containsExactly(FILE + ":1:1" + DAMAGED);
    }

    @Test
    void the_list_of_sheets_is_the_one_that_is_looked_at() {
        RawWorkbook workbook = place.workbook()
                .part("[Content_Types].xml", part("[Content_Types].xml").replace("/xl/workbook.xml", "/xl/ander.xml"))
                .part("xl/ander.xml", part("xl/workbook.xml"))
                .part("xl/_rels/ander.xml.rels", part(RELATIONS));
        assertThat(place.told(workbook.bytes())).containsExactly(FILE + ":1:1" + DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, RELATIONS, "xl/workbook.xml", "xl/sharedStrings.xml", "docProps/app.xml"})
    void damage_for_which_the_parser_has_no_words_is_told(String part) {
        assertThat(told(part, "<!DOCTYPE x [\u0000]><x/>")).isNotEmpty().allMatch(line -> line.contains(DAMAGED));
    }

    @Test
    void elements_in_each_other_without_end_are_refused() {
        assertThat(told(SHEET, "<worksheet>" + "<a>".repeat(500_000) + "</worksheet>"))
                .containsExactly(FILE + ", blad opvolgers, cel A1" + DAMAGED);
    }

    @Test
    void a_name_without_end_is_refused() {
        assertThat(told(SHEET, "<" + "a".repeat(10_000_000) + "/>"))
                .containsExactly(FILE + ", blad opvolgers, cel A1" + DAMAGED);
    }

    @Test
    void attributes_without_end_are_refused() {
        StringBuilder attributes = new StringBuilder("<worksheet");
        for (int number = 0; number < 200_000; number++) {
            attributes.append(" a").append(number).append("=\"\"");
        }
        assertThat(told(SHEET, attributes + "/>")).containsExactly(FILE + ", blad opvolgers, cel A1" + DAMAGED);
    }

    @ParameterizedTest
    @CsvSource({
        "1001, 'cel B2  te-groot  Deze tekst heeft meer dan 1000 tekens.'",
        "9000000, 'cel A1  te-groot  Dit blad is te groot.'"
    })
    void a_giant_cell_is_told(int length, String told) {
        RawWorkbook workbook = place.workbook().cell("opvolgers", 2, 2, RawWorkbook.text("a".repeat(length)));
        assertThat(place.told(workbook.bytes()))
                .containsExactly(FILE + ", blad opvolgers, " + told
                        + (length == 1001 ? " Maak hem korter." : " Maak het korter."));
    }

    @Test
    void a_shared_text_of_texts_of_itself_is_refused() {
        String bomb = "<!DOCTYPE sst [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
        assertThat(told("xl/sharedStrings.xml", bomb))
                .isNotEmpty()
                .allMatch(line -> line.contains("niet-toegestaan") || line.contains("onleesbaar"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "ISO-8859-1"})
    void a_part_that_tells_its_encoding_is_read_in_it(String charset) {
        assertThat(place.told(encoded(charset, charset))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"x-geen, UTF-8", "UTF-16, UTF-8", "UTF-8, UTF-16LE", "UTF-8, ISO-8859-1", "UTF-32, UTF-32"})
    void a_part_in_another_encoding_than_it_tells_is_refused(String told, String charset) {
        assertThat(place.told(encoded(told, charset))).isNotEmpty().allMatch(line -> line.contains(DAMAGED));
    }

    private byte[] encoded(String told, String charset) {
        Map<String, byte[]> parts = new LinkedHashMap<>(place.workbook().parts());
        String sheet = part(SHEET)
                .replace("encoding=\"UTF-8\"", "encoding=\"" + told + "\"")
                .replace("Regie van", "Régie van");
        parts.put(SHEET, sheet.getBytes(Charset.forName(charset)));
        return RawWorkbook.zip(parts);
    }

    @Test
    void what_turns_the_order_of_letters_is_told_at_its_cell() {
        RawWorkbook workbook = place.workbook().cell("opvolgers", 2, 2, RawWorkbook.text("Regie\u202E"));
        assertThat(place.told(workbook.bytes()))
                .contains(FILE + ", blad opvolgers, cel B2  onleesbaar  Hier staat een onzichtbaar teken dat de"
                        + " volgorde van letters omkeert. Haal het weg of typ de regel opnieuw.");
    }

    @Test
    void a_text_that_would_be_worked_out_in_a_table_is_no_text_of_a_file() {
        byte[] workbook = place.workbook()
                .cell("routering", 2, 5, RawWorkbook.text("=1+1"))
                .bytes();
        assertThat(PackSheets.of(place.put(workbook).getParent()).problems())
                .extracting(Problem::toString)
                .containsExactly(FILE
                        + ", blad routering, cel E2  formule  \"=1+1\" lijkt op een formule. Vul gewone tekst in.");
    }
}
