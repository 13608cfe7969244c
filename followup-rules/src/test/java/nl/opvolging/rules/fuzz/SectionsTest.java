package nl.opvolging.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files cut out of one input. In these, a bar stands for the mark. */
class SectionsTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = true,
            delimiter = '>',
            value = {
                "'' > ''",
                "before > ''",
                "| > ''",
                "|a > a=",
                "|aone > a=one",
                "before|aone|Btwo > a=one B=two",
                "||a > a=",
                "|aone|a > a=one a="
            })
    void an_input_is_cut_at_each_mark(String input, String cut) {
        assertThat(String.join(
                        " ",
                        Sections.of(input.replace('|', (char) Sections.MARK).getBytes(StandardCharsets.UTF_8)).stream()
                                .map(section -> (char) section.letter() + "="
                                        + new String(section.content(), StandardCharsets.UTF_8))
                                .toList()))
                .isEqualTo(cut);
    }

    @ParameterizedTest
    @CsvSource({"a, one", "A, one", "b, two", "C, three", "d, one", "{, three", "0, one"})
    void each_letter_is_one_of_the_files(char letter, String file) {
        assertThat(new Sections.Section((byte) letter, new byte[0]).of(List.of("one", "two", "three")))
                .isEqualTo(file);
    }
}
