package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack as sheets, and the sheets as files. */
class PackSheetsTest {
    private static final String HEAD = """
            # van wie
            gemeente: GM0512
            naam: Gorinchem
            versie: 2027.1
            geldig: { van: 2027-01-01, tot: 2028-12-31 }
            basis: nederland
            status: concept
            kalender: { kantoor: "ma-vr 08:30-17:00", sluitingsdagen: [2027-05-07, 2027-12-24] }
            vangnet: regie
            # waar het vandaan komt
            bronnen:
              - "een bron: met een dubbele punt"
              - "nog een"
            wijziging: { door: adviseur veiligheid, reden: "korter, en beter" }
            """;

    @TempDir
    private Path folder;

    private PackSheets sheets(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return PackSheets.of(folder).sheets().orElseThrow();
    }

    private static Map<String, String> with(String file, String text) {
        Map<String, String> files = new LinkedHashMap<>(Map.of("afspraak.yaml", HEAD));
        files.put(file, text);
        return files;
    }

    private List<List<String>> rows(String file, String text) throws IOException {
        PackSheets sheets = sheets(with(file, text));
        return sheets.sheets().get(file.equals("afspraak.yaml") ? 0 : 1).rows();
    }

    private String normal(String file, String text) throws IOException {
        return sheets(with(file, text)).files().get(file);
    }

    @Test
    void a_head_is_keys_and_values_with_keys_to_be_filled_in_at_the_end() throws IOException {
        assertThat(rows("afspraak.yaml", HEAD))
                .startsWith(
                        List.of("sleutel", "waarde"),
                        List.of("# van wie"),
                        List.of("gemeente", "GM0512"),
                        List.of("naam", "Gorinchem"),
                        List.of("versie", "2027.1"),
                        List.of("geldig van", "2027-01-01"),
                        List.of("geldig tot", "2028-12-31"))
                .containsSubsequence(
                        List.of("kalender sluitingsdagen", "2027-05-07"),
                        List.of("kalender sluitingsdagen", "2027-12-24"),
                        List.of("vangnet", "regie"),
                        List.of("# waar het vandaan komt"),
                        List.of("bronnen", "een bron: met een dubbele punt"))
                .endsWith(
                        List.of("pakket", ""),
                        List.of("voorbeeld", ""),
                        List.of("opgegaan_in gemeente", ""),
                        List.of("opgegaan_in vanaf", ""),
                        List.of("wijziging op", ""));
    }

    @Test
    void a_head_in_normal_form_stays_as_it_is() throws IOException {
        assertThat(normal("afspraak.yaml", HEAD)).isEqualTo(HEAD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "naam: 'Gorinchem' | naam: Gorinchem",
                "naam: \"Gorinchem\" | naam: Gorinchem",
                "naam: \"'s-Hertogenbosch\" | naam: \"'s-Hertogenbosch\"",
                "naam: \"a \\\"b\\\" \\\\ c\" | naam: \"a \\\"b\\\" \\\\ c\"",
                "naam: Súdwest-Fryslân | naam: Súdwest-Fryslân",
                "geldig: {van: 2027-01-01} | geldig: { van: 2027-01-01 }",
                "geldig:\\n  van: 2027-01-01\\n  tot: 2027-12-31 | geldig: { van: 2027-01-01, tot: 2027-12-31 }",
                "naam: Gorinchem # de naam | # de naam\\nnaam: Gorinchem",
                "bronnen: [a, b] | bronnen:\\n  - \"a\"\\n  - \"b\"",
                "bronnen: [a] | bronnen:\\n  - \"a\"",
                "bronnen: a | bronnen:\\n  - \"a\"",
                "kalender: { sluitingsdagen: 2027-05-07 } | kalender: { sluitingsdagen: [2027-05-07] }",
                "geldig: { vanaf: 2027-01-01 } | geldig: { vanaf: 2027-01-01 }",
                "# a\\n# b\\nnaam: x # c\\n# d\\nversie: 1\\n# e | # a\\n# b\\n# c\\nnaam: x\\n# d\\nversie: 1\\n# e",
                "bronnen: [] | ``",
                "kalender: { kantoor: altijd, sluitingsdagen: [] } | kalender: { kantoor: altijd }"
            })
    void a_head_that_is_written_otherwise_comes_in_normal_form(String written, String normal) throws IOException {
        String text = written.replace("\\n", "\n") + "\n";
        String expected = normal.isEmpty() ? "" : normal.replace("\\n", "\n") + "\n";

        assertThat(normal("afspraak.yaml", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "gebied;codes\\n# a;b\\nOost;WK051211\\n | gebied;codes\\n# a;b\\nOost;WK051211\\n",
                "# boven\\ngebied;codes;bron\\n\\nOost;WK051211;\\n | # boven\\ngebied;codes;bron\\n\\nOost;WK051211;\\n",
                "gebied,codes\\r\\nOost,\"WK051211, WK051212\" | gebied;codes\\nOost;WK051211, WK051212\\n",
                "gebied;codes;bron\\nOost;WK051211 | gebied;codes;bron\\nOost;WK051211;\\n",
                "gebied;codes\\n Oost ; WK051211;; | gebied;codes\\nOost;WK051211\\n",
                "gebied;codes\\nOost;WK051211;te veel | gebied;codes\\nOost;WK051211;te veel\\n",
                "gebied;codes\\n\"een \"\"b\"\"; c\";WK051211 | gebied;codes\\n\"een \"\"b\"\"; c\";WK051211\\n",
                "gebied;codes\\n\"#1\";WK051211 | gebied;codes\\n\"#1\";WK051211\\n",
                "gebied;codes\\nOost;WK051211\\n;\\n\\n | gebied;codes\\nOost;WK051211\\n",
                "gebied\\n\"Oost, west\"\\n | gebied\\n\"Oost, west\"\\n",
                ";;\\n;a; | \\n;a\\n"
            })
    void a_table_comes_in_normal_form(String written, String normal) throws IOException {
        String text = written.replace("\\n", "\n").replace("\\r", "\r");

        assertThat(normal("gebieden.csv", text)).isEqualTo(normal.replace("\\n", "\n"));
        assertThat(normal("gebieden.csv", normal.replace("\\n", "\n"))).isEqualTo(normal.replace("\\n", "\n"));
    }

    @Test
    void a_comment_is_one_cell_and_a_cell_that_looks_like_one_stands_after_a_space() throws IOException {
        assertThat(rows("gebieden.csv", "gebied;codes\n# een; twee\n\"#1\";WK051211\n"))
                .containsExactly(List.of("gebied", "codes"), List.of("# een; twee"), List.of(" #1", "WK051211"));
    }

    @Test
    void the_header_is_the_first_row_that_is_no_comment() throws IOException {
        PackSheets sheets = sheets(Map.of("afspraak.yaml", HEAD, "gebieden.csv", "# a\n\ngebied;codes\n"));

        assertThat(sheets.sheets()).extracting(PackSheet::headerRow).containsExactly(1, 3);
    }

    @Test
    void a_mistake_in_a_table_keeps_it_from_loading_and_not_from_being_a_sheet() throws IOException {
        TestPacks.in(folder).local("routering.csv", "regel;thma;opvolger\nx;verwardhied;loket\n");
        PackSheets sheets = PackSheets.of(folder.resolve("gorinchem")).sheets().orElseThrow();
        Problem problem = RulePacks.reader().folder(folder).read().problems().stream()
                .filter(found -> found.found().equals("x"))
                .findFirst()
                .orElseThrow();

        assertThat(sheets.sheets()).extracting(PackSheet::name).contains("afspraak", "routering");
        assertThat(sheets.cellOf(problem.file(), problem.sheet(), problem.line(), problem.column()))
                .contains(new SheetCell("routering", 2, 1));
    }

    @Test
    void the_columns_after_the_twenty_sixth_have_two_letters() {
        assertThat(new SheetCell("routering", 3, 26)).hasToString("blad routering, cel Z3");
        assertThat(new SheetCell("routering", 3, 27)).hasToString("blad routering, cel AA3");
        assertThat(new SheetCell("routering", 3, 53)).hasToString("blad routering, cel BA3");
    }

    @Test
    void the_cell_of_a_word_in_a_list_is_the_cell_of_the_list() throws IOException {
        PackSheets sheets =
                sheets(Map.of("afspraak.yaml", HEAD, "gebieden.csv", "gebied;codes\nOost;WK051211, WK05\n"));

        assertThat(sheets.cellOf("gebieden.csv", Optional.empty(), 2, 16)).contains(new SheetCell("gebieden", 2, 2));
        assertThat(sheets.cellOf("afspraak.yaml", Optional.empty(), 5, 16)).contains(new SheetCell("afspraak", 6, 2));
        assertThat(sheets.cellOf("delen.csv", Optional.empty(), 1, 1)).isEmpty();
    }

    @Test
    void files_that_cannot_be_read_at_all_cannot_be_sheets() throws IOException {
        Files.writeString(folder.resolve("afspraak.yaml"), "naam: [\n");
        Files.writeString(folder.resolve("gebieden.csv"), "gebied;codes\n\"Oost;WK051211\n");
        PackSheets.Result result = PackSheets.of(folder);

        assertThat(result.sheets()).isEmpty();
        assertThat(result.problems()).extracting(Problem::file).containsExactly("afspraak.yaml", "gebieden.csv");
    }

    @Test
    void a_head_with_groups_in_groups_cannot_be_a_sheet() throws IOException {
        Files.writeString(folder.resolve("afspraak.yaml"), "geldig: { van: { dag: 1 } }\n");

        assertThat(PackSheets.of(folder).problems())
                .extracting(Problem::message)
                .containsExactly("Dit past niet in een werkblad van sleutels en waarden. Schrijf het eenvoudiger op.");
    }

    @Test
    void a_folder_of_packs_is_not_one_pack() throws IOException {
        for (String name : List.of("een", "twee")) {
            Files.writeString(Files.createDirectory(folder.resolve(name)).resolve("afspraak.yaml"), HEAD);
        }

        assertThatThrownBy(() -> PackSheets.of(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than one pack");
    }
}
