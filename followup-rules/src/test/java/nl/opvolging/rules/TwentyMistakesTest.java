package nl.opvolging.rules;

import static nl.opvolging.rules.ProblemCode.DOUBLED;
import static nl.opvolging.rules.ProblemCode.EMPTY;
import static nl.opvolging.rules.ProblemCode.FORMULA;
import static nl.opvolging.rules.ProblemCode.NOT_ALLOWED;
import static nl.opvolging.rules.ProblemCode.OUTSIDE_MUNICIPALITY;
import static nl.opvolging.rules.ProblemCode.TOO_MANY_CELLS;
import static nl.opvolging.rules.ProblemCode.UNKNOWN_COLUMN;
import static nl.opvolging.rules.ProblemCode.UNKNOWN_WORD;
import static nl.opvolging.rules.ProblemCode.WRONG_FORM;
import static nl.opvolging.rules.ProblemCode.WRONG_ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One agreement, with twenty mistakes spread over its head and seven of its tables: see {@code proef/twintig-fouten}. */
class TwentyMistakesTest {
    @TempDir
    Path folder;

    private RulePacks.Result result;

    @BeforeEach
    void read() {
        PackText.basis().writeIn(folder);
        PackText.twentyMistakes().writeIn(folder);
        result = RulePacks.reader().folder(folder).read();
    }

    @Test
    void all_mistakes_are_found_at_once_each_at_its_place_and_nothing_else() {
        assertThat(result.problems())
                .extracting(
                        Problem::file,
                        Problem::line,
                        Problem::column,
                        Problem::code,
                        Problem::found,
                        problem -> problem.suggestion().orElse("-"))
                .containsExactly(
                        tuple("afspraak.yaml", 6, 9, UNKNOWN_WORD, "vastgestelt", "vastgesteld"),
                        tuple("afspraak.yaml", 7, 22, WRONG_FORM, "ma-vr 17:00-08:30", "-"),
                        tuple("afspraak.yaml", 7, 72, WRONG_FORM, "2027-02-29", "-"),
                        tuple("afspraak.yaml", 8, 10, UNKNOWN_WORD, "regi", "regie"),
                        tuple("afspraak.yaml", 9, 1, UNKNOWN_COLUMN, "bronen", "bronnen"),
                        tuple("duiding.csv", 2, 3, UNKNOWN_WORD, "gordijnen-dich", "gordijnen-dicht"),
                        tuple("duiding.csv", 3, 39, NOT_ALLOWED, "onoverschrijdbaar", "-"),
                        tuple("gebieden.csv", 1, 14, UNKNOWN_COLUMN, "bronn", "bron"),
                        tuple("gebieden.csv", 3, 10, OUTSIDE_MUNICIPALITY, "WK060601", "-"),
                        tuple("opvolgers.csv", 2, 35, WRONG_FORM, "06-12345678", "-"),
                        tuple("opvolgers.csv", 3, 44, UNKNOWN_WORD, "regei", "regie"),
                        tuple("opvolgers.csv", 4, 58, WRONG_FORM, "01-07-2027", "-"),
                        tuple("routering.csv", 3, 19, UNKNOWN_WORD, "sociaal-taem", "sociaal-team"),
                        tuple("routering.csv", 4, 39, TOO_MANY_CELLS, "regie", "-"),
                        tuple("routering.csv", 5, 1, DOUBLED, "2", "-"),
                        tuple("tekens.csv", 2, 29, FORMULA, "=A1&A2", "-"),
                        tuple("termijnen.csv", 2, 13, WRONG_FORM, "twee werkdagen", "-"),
                        tuple("termijnen.csv", 3, 13, WRONG_ORDER, "3 weken", "-"),
                        tuple("termijnen.csv", 4, 1, WRONG_FORM, "4a", "-"),
                        tuple("themas.csv", 2, 12, EMPTY, "", "-"))
                .hasSize(20);
    }

    @Test
    void the_place_of_each_mistake_is_where_its_text_stands() {
        PackText text = PackText.twentyMistakes();
        assertThat(result.problems()).isNotEmpty().allSatisfy(problem -> {
            String line = text.text(problem.file()).split("\n", -1)[problem.line() - 1];
            String rest = line.substring(problem.column() - 1);
            assertThat(rest.startsWith("\"") ? rest.substring(1) : rest).startsWith(problem.found());
        });
    }

    @Test
    void a_mistake_is_told_on_one_line() {
        assertThat(result.problems().get(0))
                .hasToString(
                        "twintig-fouten/afspraak.yaml:6:9  onbekend-woord  \"vastgestelt\" past hier niet. Kies uit: concept, vastgesteld."
                                + " Bedoelde u \"vastgesteld\"?");
    }

    @Test
    void nothing_of_a_pack_with_mistakes_is_left_and_the_packs_beside_it_are_untouched() {
        assertThat(result.packs().packs()).extracting(RulePack::code).containsExactly("proef-basis");
        assertThat(result.packs().agreements()).isEmpty();
    }

    @Test
    void who_wants_packs_without_mistakes_gets_an_exception_with_all_of_them() {
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(result::orThrow)
                .satisfies(exception -> assertThat(exception.problems()).isEqualTo(result.problems()))
                .withMessageStartingWith(
                        "The rule packs have 20 problems:\ntwintig-fouten/afspraak.yaml:6:9  onbekend-woord")
                .withMessageContaining("\ntwintig-fouten/themas.csv:2:12  leeg  ");
    }
}
