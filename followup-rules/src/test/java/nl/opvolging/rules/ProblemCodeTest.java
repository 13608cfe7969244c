package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemCodeTest {
    private static final String HEAD = "afspraak.yaml";

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void for_every_kind_of_problem_there_is_a_pack_that_has_it_and_no_other(ProblemCode code) {
        assertThat(problemsOf(code))
                .isNotEmpty()
                .extracting(Problem::code)
                .filteredOn(found -> code != ProblemCode.MORE || found != ProblemCode.EMPTY)
                .containsOnly(code);
    }

    @Test
    void every_kind_of_problem_has_a_dutch_word_of_its_own() {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::word))
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z]+(-[a-z]+)*"));
    }

    private static List<Problem> problemsOf(ProblemCode code) {
        PackText second = PackText.gorinchem().named("GM0512-gorinchem-nog-een");
        return code == ProblemCode.OVERLAP
                ? PackText.read(PackText.basis(), PackText.gorinchem(), second).problems()
                : packWith(code).problems();
    }

    /** The compiler tells when a kind is added and not shown here. */
    private static PackText packWith(ProblemCode code) {
        PackText sound = PackText.gorinchem();
        return switch (code) {
            case UNREADABLE -> sound.plus("gebieden.csv", "\"");
            case TOO_LARGE -> sound.plus("gebieden.csv", "West;WK051212;" + "x".repeat(1_001));
            case MISSING_FILE -> sound.without(HEAD);
            case UNKNOWN_FILE -> sound.with("gebiden.csv", "");
            case MISSING_COLUMN -> sound.replacing("gebieden.csv", "gebied;codes;bron", "gebied;;bron");
            case UNKNOWN_COLUMN -> sound.replacing("gebieden.csv", "gebied;codes;bron", "gebied;codes;bronn");
            case TOO_MANY_CELLS -> sound.plus("gebieden.csv", "West;WK051212;CBS;x");
            case EMPTY -> sound.plus("gebieden.csv", "West;");
            case UNKNOWN_WORD -> sound.plus("gebieden.csv", "West;WK05");
            case WRONG_FORM -> sound.plus("routering.csv", "x;;;;;;;;;;;regie;;;;");
            case DOUBLED -> sound.plus("routering.csv", "7;;;;;;;;;;;regie;;;;");
            case FORMULA -> sound.plus("gebieden.csv", "West;WK051212;=1");
            case WRONG_ORDER -> sound.plus("termijnen.csv", "3;;;;;2 weken;1 week;;");
            case NOT_ALLOWED -> sound.plus("routering.csv", "9;;;;;;;;;;;regie;;onoverschrijdbaar;;");
            case OUTSIDE_MUNICIPALITY -> sound.plus("gebieden.csv", "West;WK051312");
            case NOT_VALID -> sound.replacing(HEAD, "2027-01-01", "2014-01-01");
            case OVERLAP -> throw new IllegalArgumentException("One pack does not overlap");
            case NO_SAFETY_NET -> PackText.basis().replacing("routering.csv", "3;;;;;;;;;;;vangnet;;;;", "");
            case DANGER_NOT_FIRST -> PackText.basis().without("duiding.csv");
            case MORE ->
                sound.with(
                        "gebieden.csv",
                        IntStream.range(0, 200)
                                .mapToObj(row -> "g" + row + ";")
                                .collect(Collectors.joining("\n", "gebied;codes\nOost;WK051211\n", "\n")));
        };
    }
}
