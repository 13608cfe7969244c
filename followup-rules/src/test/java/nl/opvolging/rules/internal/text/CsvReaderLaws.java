package nl.opvolging.rules.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class CsvReaderLaws {
    private static final String[] LINE_ENDS = {"\n", "\r\n", "\r"};

    /** A table, and how it is written. */
    record Written(List<List<String>> rows, char separator, boolean quotesAlways, int lineEnd) {
        String text() {
            StringBuilder text = new StringBuilder();
            rows.forEach(row -> text.append(String.join(
                            String.valueOf(separator),
                            row.stream().map(this::cell).toList()))
                    .append(LINE_ENDS[lineEnd]));
            return text.toString();
        }

        private String cell(String content) {
            boolean needsQuotes = content.indexOf(';') >= 0
                    || content.indexOf(',') >= 0
                    || content.indexOf('\n') >= 0
                    || content.indexOf('\r') >= 0
                    || content.startsWith("\"")
                    || content.startsWith("#");
            return quotesAlways || needsQuotes ? "\"" + content.replace("\"", "\"\"") + "\"" : content;
        }
    }

    @Provide
    Arbitrary<Written> tables() {
        Arbitrary<String> cells = Arbitraries.oneOf(
                        Arbitraries.strings().withChars("ab ;,\"#\n\ré\t='").ofMaxLength(8),
                        Arbitraries.of("\uD83D\uDE00, x", "behalve a, b", "2 werkdagen", "", "GM0512"))
                .map(String::strip);
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(width -> Arbitraries.of(';', ',')
                        .flatMap(separator -> cells.list()
                                .ofSize(width)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(6)
                                .flatMap(rows -> Arbitraries.of(true, false)
                                        .flatMap(quotes -> Arbitraries.integers()
                                                .between(0, LINE_ENDS.length - 1)
                                                .map(end -> new Written(
                                                        withHeader(width, rows), separator, quotes, end))))));
    }

    private static List<List<String>> withHeader(int width, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(java.util.Collections.nCopies(width, "kop"));
        all.addAll(rows);
        return all;
    }

    @Property
    void a_table_that_is_written_is_read_back(@ForAll("tables") Written table) {
        Problems problems = new Problems("pak", "tabel.csv");
        List<List<Cell>> read = CsvReader.read(table.text(), problems);
        assertThat(problems.list()).isEmpty();
        assertThat(read.stream().map(row -> row.stream().map(Cell::text).toList()))
                .isEqualTo(table.rows().stream()
                        .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                        .toList());
    }

    @Property
    void the_place_of_a_cell_is_where_its_text_begins(@ForAll("tables") Written table) {
        List<String> lines = lines(table.text());
        for (List<Cell> row : CsvReader.read(table.text(), new Problems("pak", "tabel.csv"))) {
            for (Cell cell : row) {
                String line = lines.get(cell.line() - 1);
                String rest = line.substring(line.offsetByCodePoints(0, cell.column() - 1));
                assertThat(rest)
                        .startsWith(firstOf(cell.text()).replace("\"", rest.startsWith("\"\"") ? "\"\"" : "\""));
            }
        }
    }

    private static String firstOf(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\r\n|\r|\n", -1));
    }

    @Property
    void whatever_the_text_each_cell_has_a_place_in_it_and_the_places_go_up(
            @ForAll @StringLength(max = 200) String anything) {
        Problems problems = new Problems("pak", "tabel.csv");
        List<Cell> cells = CsvReader.read(anything, problems).stream()
                .flatMap(List::stream)
                .toList();
        int lines = lines(anything).size();
        Cell before = new Cell("", 1, 0);
        for (Cell cell : cells) {
            assertThat(cell.line()).isBetween(before.line(), lines);
            if (cell.line() == before.line()) {
                assertThat(cell.column()).isGreaterThan(before.column());
            }
            before = cell;
        }
    }

    @Property
    void the_parts_of_a_cell_stand_where_they_are_written(@ForAll("parts") List<String> parts, @ForAll boolean spaced) {
        String text = String.join(spaced ? ",  " : ",", parts);
        Cell cell = new Cell(text, 3, 7);
        assertThat(cell.parts().stream().map(Cell::text)).isEqualTo(parts);
        for (Cell part : cell.parts()) {
            assertThat(part.line()).isEqualTo(3);
            assertThat(text.substring(text.offsetByCodePoints(0, part.column() - 7)))
                    .startsWith(part.text());
        }
    }

    @Provide
    Arbitrary<List<String>> parts() {
        return Arbitraries.strings()
                .withChars("abc é")
                .ofMinLength(1)
                .ofMaxLength(6)
                .map(text -> ("x" + text).strip())
                .flatMap(text -> Arbitraries.of(text, "\uD83D\uDE00" + text))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
