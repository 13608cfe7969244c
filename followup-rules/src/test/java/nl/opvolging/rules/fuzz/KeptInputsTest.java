package nl.opvolging.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The inputs that fuzzing begins with, and those that it found worth keeping: each is read as it was when it was kept. */
class KeptInputsTest {
    private static final int FEWEST = 10;
    private static final int MOST_BYTES = 500_000;

    @ParameterizedTest(name = "{0}")
    @MethodSource("packs")
    void law_15_a_pack_is_right_or_has_a_problem_with_a_place(String name, byte[] input) {
        PackTarget.fuzzerTestOneInput(input);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workbooks")
    void law_15_a_workbook_is_right_or_has_a_problem_with_a_place(String name, byte[] input) {
        WorkbookTarget.fuzzerTestOneInput(input);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void law_14_a_document_that_is_read_is_written_and_read_as_the_same_and_another_is_refused_with_a_place(
            String name, byte[] input) {
        JsonTarget.fuzzerTestOneInput(input);
    }

    @Test
    void there_are_inputs_for_each_target_and_not_too_many() {
        List<List<Arguments>> kept =
                List.of(packs().toList(), workbooks().toList(), documents().toList());

        assertThat(kept).allSatisfy(inputs -> assertThat(inputs).hasSizeGreaterThanOrEqualTo(FEWEST));
        assertThat(kept.stream()
                        .flatMap(List::stream)
                        .mapToInt(input -> ((byte[]) input.get()[1]).length)
                        .sum())
                .isLessThan(MOST_BYTES);
    }

    private static Stream<Arguments> packs() {
        return in("pack");
    }

    private static Stream<Arguments> workbooks() {
        return in("workbook");
    }

    private static Stream<Arguments> documents() {
        return in("json");
    }

    private static Stream<Arguments> in(String folder) {
        try (Stream<Path> files = Files.list(
                Path.of(KeptInputsTest.class.getResource("/fuzz/" + folder).toURI()))) {
            return files.sorted().map(file -> arguments(file.getFileName().toString(), read(file))).toList().stream();
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
