package nl.opvolging.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.opvolging.signal.Signal;
import org.junit.jupiter.api.Test;

/** Generators give their values without jqwik's engine: here in Jupiter, and in a plain program. */
class SeededTest {
    @Test
    void the_same_seed_gives_the_same_values_and_another_seed_others() {
        assertThat(SeededMain.values(1)).isEqualTo(SeededMain.values(1)).isNotEqualTo(SeededMain.values(2));
    }

    @Test
    void a_plain_program_on_another_machine_gets_the_same_values() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Duser.language=tr",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SeededMain.class.getName(),
                        "1")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(program.getInputStream().readAllBytes(), UTF_8);

        assertThat(program.waitFor()).isZero();
        assertThat(printed).isEqualTo(SeededMain.values(1));
    }

    @Test
    void values_differ_from_one_to_the_next_and_have_no_end() {
        Seeded<Instant> moments = Seeded.of(Moments.of(Proefstad.AGREEMENT).arbitrary(), 7);
        List<Instant> first = moments.stream().limit(100).toList();

        assertThat(first).doesNotHaveDuplicates();
        assertThat(moments.hasNext()).isTrue();
        assertThat(moments.next()).isNotIn(first);
    }

    @Test
    void values_are_spread_as_with_the_engine() {
        List<Signal> signals = Seeded.of(Signals.of(Proefstad.AGREEMENT).arbitrary(), 7).stream()
                .limit(300)
                .toList();

        assertThat(signals.stream().map(signal -> signal.observer().kind()).distinct())
                .hasSizeGreaterThan(5);
        assertThat(signals.stream().map(Signal::area).distinct()).hasSizeGreaterThan(3);
    }
}
