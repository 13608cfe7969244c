package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with the form of a table, whatever it says. */
class TableProblemsTest {
    private static final String TABLE = "routering.csv";
    private static final PackText GORINCHEM = PackText.gorinchem();

    @Test
    void a_column_that_must_be_there_is_missed_where_the_header_begins() {
        assertThat(told("thema;informeer\neenzaamheid;regie\n"))
                .isEqualTo(
                        "1:1 ontbrekende-kolom De kolom \"opvolger\" ontbreekt. Zet hem erbij: de ene opvolger die"
                                + " verantwoordelijk is, of vangnet.\n"
                                + "1:1 ontbrekende-kolom De kolom \"regel\" ontbreekt. Zet hem erbij: het nummer van de regel.");
    }

    @Test
    void a_column_that_stands_twice_is_told_at_the_second() {
        assertThat(told("regel;opvolger;Opvolger\n1;regie;regie\n"))
                .isEqualTo("1:16 dubbel De kolom \"opvolger\" staat er twee keer. Haal er een weg.");
    }

    @Test
    void a_column_that_is_unknown_is_told_with_the_nearest() {
        assertThat(told("regel;tema;opvolger\n1;eenzaamheid;regie\n"))
                .isEqualTo("1:7 onbekende-kolom De kolom \"tema\" bestaat niet in deze tabel. Bedoelde u \"thema\"?");
    }

    @Test
    void headers_may_have_capitals_and_dashes() {
        assertThat(told("REGEL;Bekend-bij;Opvolger\n1;ggz;regie\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# alleen een opmerking\n", "\n\n;;\n"})
    void a_table_without_a_header_is_told_which_columns_there_are(String text) {
        assertThat(told(text))
                .startsWith(
                        "1:1 onleesbaar De eerste regel moet de namen van de kolommen bevatten:"
                                + " regel;thema;lijn;gebied;melder;over;spoed;wanneer;anoniem;toestemming;bekend bij;opvolger;informeer;");
    }

    @Test
    void a_first_line_without_any_known_column_is_no_header() {
        assertThat(told("1;eenzaamheid;regie\n2;verwardheid;regie\n"))
                .startsWith("1:1 onleesbaar De eerste regel moet de namen van de kolommen bevatten: ")
                .doesNotContain("\n");
    }

    @Test
    void a_row_may_be_shorter_than_the_header_but_not_without_what_is_required() {
        assertThat(told("regel;opvolger;informeer\n1;regie\n")).isEmpty();
        assertThat(told("regel;thema;opvolger\n1;eenzaamheid\n2\n"))
                .isEqualTo(
                        "2:14 leeg De kolom \"opvolger\" is leeg. Vul in: de ene opvolger die verantwoordelijk is, of"
                                + " vangnet.\n"
                                + "3:2 leeg De kolom \"opvolger\" is leeg. Vul in: de ene opvolger die verantwoordelijk is, of vangnet.");
    }

    @Test
    void a_row_is_not_longer_than_the_header_not_even_with_empty_cells() {
        String told = "te-veel-cellen Deze regel heeft meer cellen dan er kolommen zijn. Staat er een puntkomma in een"
                + " tekst, zet die tekst dan tussen dubbele aanhalingstekens. Haal anders de puntkomma weg die te veel"
                + " is.";
        assertThat(told("regel;opvolger\n1;regie;;x;y\n")).isEqualTo("2:9 " + told);
        assertThat(told("regel;opvolger;artikel;bron\n1;regie;Bel eerst; en ga dan langs;\n"))
                .isEqualTo("2:36 " + told);
    }

    @Test
    void a_row_is_as_long_as_the_header_that_a_spreadsheet_made_longer() {
        assertThat(told("regel;opvolger;;\n1;regie;;\n")).isEmpty();
    }

    @Test
    void a_cell_without_a_header_may_be_empty() {
        assertThat(told("regel;;opvolger\n1;;regie\n")).isEmpty();
    }

    @Test
    void a_row_of_more_than_fifty_cells_is_told() {
        assertThat(told("regel;opvolger" + ";".repeat(48) + "\n1;regie" + ";".repeat(60) + "\n"))
                .isEqualTo("2:57 te-groot De regel heeft meer dan 50 cellen. Maak hem korter.");
    }

    @Test
    void a_cell_of_more_than_a_thousand_characters_is_told() {
        assertThat(told("regel;opvolger;bron\n1;regie;" + "x".repeat(1_000) + "\n"))
                .isEmpty();
        assertThat(told("regel;opvolger;bron\n1;regie;" + "x".repeat(1_001) + "\n"))
                .isEqualTo("2:9 te-groot Deze tekst heeft meer dan 1000 tekens. Maak hem korter.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\nb\"", "a\u200Bb", "a\u00ADb", "a\u2028b", "a\uE000b", "a\tb", "a\u0085b", "\"a\rb\""})
    void a_character_that_nobody_sees_is_told(String cell) {
        assertThat(told("regel;opvolger;bron\n1;regie;" + cell + "\n"))
                .isEqualTo("2:" + (cell.startsWith("\"") ? 10 : 9)
                        + " onleesbaar In deze tekst staat een regeleinde of een onzichtbaar teken. Typ hem opnieuw.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "@SUM(A1)",
                "+31",
                "=HYPERLINK(x)",
                "=cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "-HYPERLINK(x)",
                "＝1+1",
                "＠SUM(A1)",
                "－SUM(A1)"
            })
    void a_formula_is_never_run_but_told(String formula) {
        assertThat(told("regel;opvolger;bron\n1;regie;" + formula + "\n"))
                .isEqualTo("2:9 formule \"" + formula + "\" lijkt op een formule. Vul gewone tekst in.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- geen", "-", "-1", "- zie (3)", "a=b", "a@b", "1+1"})
    void what_a_spreadsheet_shows_as_it_is_is_no_formula(String text) {
        assertThat(told("regel;opvolger;bron\n1;regie;" + text + "\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# zie ;=1+1", "#;\"=1+1\"", "# zie\t=1+1", "#,-2+cmd|' /C calc'!A0", "#; @SUM(A1)"})
    void a_formula_in_a_comment_is_told_for_a_spreadsheet_does_not_know_comments(String comment) {
        assertThat(told("regel;opvolger\n" + comment + "\n1;regie\n"))
                .startsWith("2:1 formule \"#")
                .endsWith("lijkt op een formule. Vul gewone tekst in.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# a = b", "# zie 3, + wijkteam; @gemeente", "#=1+1", "# - een; - twee (3)"})
    void a_comment_may_hold_any_other_text(String comment) {
        assertThat(told("regel;opvolger\n" + comment + "\n1;regie\n")).isEmpty();
    }

    @Test
    void quotes_that_are_not_closed_are_told_where_they_open() {
        assertThat(told("regel;opvolger;bron\n1;regie;\"convenant\n2;regie;\n"))
                .isEqualTo(
                        "2:9 onleesbaar Dit aanhalingsteken wordt nergens gesloten. Zet er een aan het eind van de cel.");
    }

    @Test
    void a_byte_that_is_no_utf_8_is_told_with_its_place() {
        byte[] old = "regel;opvolger;bron\n1;regie;coördinator\n".getBytes(Charset.forName("windows-1252"));
        assertThat(GORINCHEM.with(TABLE, old).listed())
                .containsExactly(
                        "GM0512-gorinchem/routering.csv:2:11  onleesbaar  Hier staat een teken dat geen UTF-8 is."
                                + " Bewaar het bestand als UTF-8 (in Excel: \"CSV UTF-8\").");
    }

    @Test
    void a_file_of_more_than_two_megabytes_is_told() {
        assertThat(told("#" + "x".repeat(2 * 1024 * 1024)))
                .isEqualTo("1:1 te-groot Dit bestand is groter dan 2048 KB. Maak het kleiner.");
    }

    @Test
    void a_table_of_more_than_five_thousand_rows_is_told() {
        String rows = IntStream.rangeClosed(1, 5_001)
                .mapToObj(number -> number + ";regie\n")
                .collect(Collectors.joining());
        assertThat(told("regel;opvolger\n" + rows))
                .isEqualTo("5002:1 te-groot De tabel heeft meer dan 5000 regels. Maak hem korter.");
    }

    @Test
    void of_more_than_a_hundred_problems_in_a_file_the_first_hundred_are_listed() {
        String rows = IntStream.rangeClosed(1, 300)
                .mapToObj(number -> number + ";niemand\n")
                .collect(Collectors.joining());
        var problems = GORINCHEM
                .with(TABLE, "regel;opvolger\n" + rows)
                .replacing("gebieden.csv", "WK051211", "WK05")
                .problems();
        assertThat(problems).hasSize(102);
        assertThat(problems.get(0).file()).isEqualTo("gebieden.csv");
        assertThat(problems.subList(1, 101)).allMatch(problem -> problem.code() == ProblemCode.UNKNOWN_WORD);
        assertThat(problems.get(101))
                .hasToString("GM0512-gorinchem/routering.csv:102:5  en-meer  Vanaf hier zijn er nog meer problemen."
                        + " Los eerst de eerste 100 op.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void line_ends_and_a_byte_order_mark_make_no_difference(String end) {
        String text = "\uFEFFregel;opvolger\n# opmerking\n\n1;regie\n2;niemand\n".replace("\n", end);
        assertThat(told(text))
                .isEqualTo(
                        "5:3 onbekend-woord \"niemand\" is geen opvolger. Een nieuwe opvolger zet u eerst in de tabel opvolgers.");
    }

    @Test
    void commas_between_the_cells_are_fine_too() {
        assertThat(told("regel,thema,opvolger\n1,\"eenzaamheid, verwardhied\",regie\n"))
                .isEqualTo("2:17 onbekend-woord \"verwardhied\" is geen thema. Bedoelde u \"verwardheid\"?");
    }

    private static String told(String table) {
        return String.join("\n", GORINCHEM.with(TABLE, table).listed())
                .replaceAll("(?m)^[^/]*/routering.csv:", "")
                .replace("  ", " ");
    }
}
