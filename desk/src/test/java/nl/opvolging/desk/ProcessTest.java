package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command as a process of its own, on a machine with other habits. */
class ProcessTest {
    private static final List<String> OTHER_HABITS = List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Auckland",
            "-Dfile.encoding=ISO-8859-1",
            "-Dstdout.encoding=US-ASCII");

    @Test
    void language_time_zone_and_encoding_of_the_machine_change_nothing() throws Exception {
        String example = Desk.example("jeugd-groot-ammers.json");
        Process process = start("plan", example, "--uitgebreid");
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(out)
                .contains("geïnformeerd")
                .isEqualTo(Desk.run("plan", example, "--uitgebreid").out());
    }

    @Test
    void the_exit_code_reaches_the_shell_and_the_sentence_the_standard_error() throws Exception {
        Process process = start("plan", "weg");

        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("Het bestand \"weg\" is er niet. Kijk of de naam goed is." + System.lineSeparator());
        assertThat(process.waitFor()).isEqualTo(2);
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OTHER_HABITS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Opvolging.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }
}
