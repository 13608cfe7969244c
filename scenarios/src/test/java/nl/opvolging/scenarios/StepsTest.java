package nl.opvolging.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The list of steps, and {@code docs/stappen.md} that shows it. After a change of a step, write the page anew with
 * {@code mvn -pl scenarios -am test -Dtest=StepsTest -Dsurefire.failIfNoSpecifiedTests=false -Dsteps.update=true}.
 */
class StepsTest {
    private static final Path PAGE = Path.of(System.getProperty("basedir", ""), "..", "docs", "stappen.md");

    @Test
    void the_page_in_the_documentation_is_that_of_the_code() throws IOException {
        if (Boolean.getBoolean("steps.update")) {
            Files.writeString(PAGE, Steps.page());
        }

        assertThat(Files.readString(PAGE)).isEqualToNormalizingNewlines(Steps.page());
    }

    @Test
    void there_are_steps_of_each_kind() {
        assertThat(Steps.all()).extracting(Steps.Kind::keyword).contains(Keyword.values());
        assertThat(Steps.all()).hasSizeGreaterThan(80);
    }

    @Test
    void no_two_steps_are_written_the_same() {
        assertThat(Steps.all()).extracting(Steps.Kind::text).doesNotHaveDuplicates();
    }

    @Test
    void what_a_step_means_is_told_in_whole_sentences() {
        assertThat(Steps.all()).allSatisfy(kind -> assertThat(kind.meaning()).matches("[A-Z][^|\\n]+\\."));
    }

    @Test
    void what_is_to_be_filled_in_is_explained_on_the_page() {
        List<String> places = Steps.all().stream()
                .map(Steps.Kind::text)
                .flatMap(text -> Pattern.compile("‹(.*?)›").matcher(text).results())
                .map(place -> place.group(1))
                .distinct()
                .toList();

        assertThat(places).hasSizeGreaterThan(20);
        assertThat(places).allSatisfy(place -> assertThat(Steps.page()).contains("| ‹" + place + "› |"));
    }
}
