package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The handbook for advisers says what the declarations say. {@code -Dhandbook.update=true} writes it anew. */
class HandbookTest {
    private static final Path HANDBOOK = Path.of("..", "docs", "voor-adviseurs.md");

    @Test
    void the_tables_columns_and_messages_of_the_handbook_are_up_to_date() throws IOException {
        String handbook = Files.readString(HANDBOOK);
        String upToDate = replaced(
                replaced(
                        replaced(handbook, "tabellen", tables()),
                        "problemen",
                        Arrays.stream(ProblemCode.values())
                                .map(code -> "* `" + code.word() + "`: " + code.explanation())
                                .collect(Collectors.joining("\n"))),
                "zwakke plekken",
                Arrays.stream(CheckKind.values())
                        .map(kind -> "* `" + kind.word() + "`: " + kind.explanation())
                        .collect(Collectors.joining("\n")));
        if (Boolean.getBoolean("handbook.update")) {
            Files.writeString(HANDBOOK, upToDate);
        }

        assertThat(Files.readString(HANDBOOK)).isEqualTo(upToDate);
    }

    private static String replaced(String text, String part, String content) {
        String begin = "<!-- " + part + " -->\n";
        String end = "<!-- /" + part + " -->";
        assertThat(text).containsOnlyOnce(begin).containsOnlyOnce(end);
        return text.substring(0, text.indexOf(begin) + begin.length()) + content + "\n"
                + text.substring(text.indexOf(end));
    }

    private static String tables() {
        return PackForm.all().stream().map(HandbookTest::table).collect(Collectors.joining("\n\n"));
    }

    private static String table(TableForm table) {
        String header = "### " + table.title() + " (`" + table.file() + "`)\n\n" + table.purpose() + "\n\n"
                + "| kolom | soort | wat u invult | woorden |\n|---|---|---|---|\n";
        return header + table.columns().stream().map(HandbookTest::row).collect(Collectors.joining("\n"));
    }

    private static String row(ColumnForm column) {
        List<String> words = column.words();
        return Stream.of(
                        "`" + column.header() + "`",
                        (column.required() ? "**verplicht** " : "")
                                + (column.role() == ColumnRole.DETAIL
                                        ? ""
                                        : column.role().word()),
                        column.about(),
                        String.join(", ", words))
                .map(cell -> " " + cell.strip().replace("|", "\\|") + " ")
                .collect(Collectors.joining("|", "|", "|"));
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void each_problem_is_explained_in_short_sentences(ProblemCode code) {
        assertPlain(code.explanation());
    }

    @ParameterizedTest
    @EnumSource(CheckKind.class)
    void each_weak_spot_is_explained_in_short_sentences(CheckKind kind) {
        assertPlain(kind.explanation());
    }

    private static void assertPlain(String explanation) {
        assertThat(explanation).endsWith(".").doesNotContain("  ");
        assertThat(explanation.split("[.;:] "))
                .hasSizeGreaterThan(1)
                .allSatisfy(sentence -> assertThat(sentence.split(" ")).hasSizeLessThan(25));
    }
}
