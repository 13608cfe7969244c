package nl.opvolging.rules.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opvolging.rules.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
    private final Problems problems = new Problems("pak", "tabel.csv");

    @Test
    void cells_stand_between_semicolons_and_know_their_place() {
        assertThat(read("a;bc;d\n1;;3\n"))
                .containsExactly(
                        List.of(new Cell("a", 1, 1), new Cell("bc", 1, 3), new Cell("d", 1, 6)),
                        List.of(new Cell("1", 2, 1), new Cell("", 2, 3), new Cell("3", 2, 4)));
        assertThat(told()).isEmpty();
    }

    @Test
    void commas_separate_cells_if_the_header_has_no_semicolon() {
        assertThat(texts("a,b\n1,\"2, 3\"\n4;5,6\n"))
                .containsExactly(List.of("a", "b"), List.of("1", "2, 3"), List.of("4;5", "6"));
    }

    @Test
    void the_header_decides_what_separates_even_after_comments_and_empty_lines() {
        assertThat(texts("# a, b\n\n  \na;b\n1,2;3\n")).containsExactly(List.of("a", "b"), List.of("1,2", "3"));
    }

    @Test
    void all_lines_are_the_comments_the_empty_lines_and_the_rows() {
        assertThat(CsvReader.lines("# a\n\nx;y\n# b", problems))
                .containsExactly(
                        CsvLine.comment(new Cell("# a", 1, 1)),
                        CsvLine.EMPTY,
                        CsvLine.row(List.of(new Cell("x", 3, 1), new Cell("y", 3, 3))),
                        CsvLine.comment(new Cell("# b", 4, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_end_as_on_any_computer(String end) {
        assertThat(read("a;b" + end + "# c" + end + end + "1;2" + end + "3;4"))
                .containsExactly(
                        List.of(new Cell("a", 1, 1), new Cell("b", 1, 3)),
                        List.of(new Cell("1", 4, 1), new Cell("2", 4, 3)),
                        List.of(new Cell("3", 5, 1), new Cell("4", 5, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_line_that_ends_inside_quotes_counts_as_a_line(String end) {
        List<List<Cell>> rows = read("a;b\n\"x" + end + "y\";z\n1;2");
        assertThat(rows.get(1).get(0)).isEqualTo(new Cell("x" + end + "y", 2, 2));
        assertThat(rows.get(1).get(1)).isEqualTo(new Cell("z", 3, 4));
        assertThat(rows.get(2).get(0)).isEqualTo(new Cell("1", 4, 1));
    }

    @Test
    void a_cell_in_quotes_begins_after_its_quote() {
        assertThat(read("\"a;b\";\"c \"\"d\"\"\";\" e\""))
                .containsExactly(List.of(new Cell("a;b", 1, 2), new Cell("c \"d\"", 1, 8), new Cell("e", 1, 19)));
    }

    @Test
    void space_around_a_cell_is_no_part_of_it() {
        assertThat(read("  a ;\tb\t; \"c\" ;\u2003d\n"))
                .containsExactly(
                        List.of(new Cell("a", 1, 3), new Cell("b", 1, 7), new Cell("c", 1, 12), new Cell("d", 1, 17)));
    }

    @Test
    void a_character_of_two_halves_is_one_column() {
        assertThat(read("\uD83D\uDE00;b").get(0)).containsExactly(new Cell("\uD83D\uDE00", 1, 1), new Cell("b", 1, 3));
    }

    @Test
    void a_quote_inside_a_cell_without_quotes_is_a_plain_character() {
        assertThat(texts("a;b\nde \"Hoek\";5\"\n")).contains(List.of("de \"Hoek\"", "5\""));
        assertThat(told()).isEmpty();
    }

    @Test
    void empty_lines_and_lines_of_separators_are_nothing() {
        assertThat(texts("\n;;;\na;b\n\n;\n   \n1;2\n;;")).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void a_quote_that_is_never_closed_is_told_where_it_opens() {
        assertThat(texts("a;b\n1;\"x;2\n3;4\n")).containsExactly(List.of("a", "b"), List.of("1", ""));
        assertThat(told())
                .containsExactly("pak/tabel.csv:2:3  onleesbaar  Dit aanhalingsteken wordt nergens gesloten."
                        + " Zet er een aan het eind van de cel.");
        assertThat(problems.list()).extracting(Problem::found).containsExactly("\"");
    }

    @Test
    void text_after_a_closing_quote_is_told_where_it_begins() {
        assertThat(texts("a;b\n\"x\" y;2\n")).contains(List.of("x", "2"));
        assertThat(told())
                .containsExactly(
                        "pak/tabel.csv:2:5  onleesbaar  Na het aanhalingsteken dat de cel sluit, staat nog tekst."
                                + " Haal die weg.");
        assertThat(problems.list()).extracting(Problem::found).containsExactly("y");
    }

    @Test
    void a_row_has_at_most_fifty_cells_and_the_rest_of_it_is_left_out() {
        List<List<String>> rows = texts("a;b\n" + "x;".repeat(49) + "x\n" + "y;".repeat(60) + "y\n1;2");
        assertThat(rows).extracting(List::size).containsExactly(2, 50, 50, 2);
        assertThat(told())
                .containsExactly("pak/tabel.csv:3:101  te-groot  De regel heeft meer dan 50 cellen. Maak hem korter.");
    }

    @Test
    void a_table_has_at_most_five_thousand_rows_below_its_header() {
        assertThat(read("a;b\n" + "1;2\n".repeat(5_000))).hasSize(5_001);
        assertThat(told()).isEmpty();
    }

    @Test
    void a_longer_table_is_told_once_at_the_first_row_too_many() {
        assertThat(read("a;b\n" + "1;2\n".repeat(6_000))).hasSize(5_001);
        assertThat(told())
                .containsExactly(
                        "pak/tabel.csv:5002:1  te-groot  De tabel heeft meer dan 5000 regels. Maak hem korter.");
    }

    @Test
    void nobody_reads_on_in_a_file_that_is_full_of_problems() {
        assertThat(read("a;b\n" + "\"1\"x;2\n".repeat(200)).size()).isLessThan(110);
        assertThat(problems.full()).isTrue();
        assertThat(problems.list()).hasSize(101);
    }

    @Test
    void nothing_at_all_is_no_rows() {
        assertThat(read("")).isEmpty();
        assertThat(read("# alleen een opmerking")).isEmpty();
        assertThat(told()).isEmpty();
    }

    private List<List<Cell>> read(String text) {
        return CsvReader.read(text, problems);
    }

    private List<List<String>> texts(String text) {
        return read(text).stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    private List<String> told() {
        return problems.list().stream().map(Problem::toString).toList();
    }
}
