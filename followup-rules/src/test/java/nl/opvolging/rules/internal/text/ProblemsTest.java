package nl.opvolging.rules.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opvolging.rules.Problem;
import nl.opvolging.rules.ProblemCode;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Problems problems = new Problems("pak", "tabel.csv");

    @Test
    void a_hundred_problems_of_a_file_are_listed() {
        add(100);
        assertThat(problems.list()).hasSize(100).noneMatch(problem -> problem.code() == ProblemCode.MORE);
        assertThat(problems.full()).isFalse();
    }

    @Test
    void of_more_problems_one_line_tells_that_they_are_there() {
        add(250);
        assertThat(problems.full()).isTrue();
        assertThat(problems.list()).hasSize(101);
        assertThat(problems.list().get(100))
                .hasToString(
                        "pak/tabel.csv:101:1  en-meer  Vanaf hier zijn er nog meer problemen. Los eerst de eerste 100 op.");
        assertThat(problems.list().get(100).found()).isEmpty();
    }

    @Test
    void an_unknown_word_comes_with_what_was_meant() {
        problems.addUnknownWord(
                new Cell("verwardhied", 7, 3), "thema", List.of("eenzaamheid", "verwardheid"), "Kies uit.");
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly("pak/tabel.csv:7:3  onbekend-woord  \"verwardhied\" is geen thema. Bedoelde u"
                        + " \"verwardheid\"?");
    }

    @Test
    void no_text_of_a_file_comes_into_a_problem_as_it_is() {
        problems.add(ProblemCode.WRONG_FORM, new Cell("a\u0007\n" + "b".repeat(100), 1, 1), "");
        assertThat(problems.list().get(0).found()).isEqualTo("a??" + "b".repeat(37) + "…");
    }

    private void add(int many) {
        for (int line = 1; line <= many; line++) {
            problems.add(ProblemCode.EMPTY, new Cell("x", line, 1), "leeg");
        }
    }
}
