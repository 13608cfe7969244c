package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking again after each save, where what happens between two looks is what the test says. */
class FolderWatchTest {
    @TempDir
    private Path folder;

    private final Deque<Step> steps = new ArrayDeque<>();
    private final List<String> checked = new ArrayList<>();
    private final StringWriter said = new StringWriter();

    /** What somebody does while the watch waits. */
    private interface Step {
        void run() throws IOException;
    }

    private FolderWatchTest then(Step step) {
        steps.add(step);
        return this;
    }

    private boolean goOn() {
        if (steps.isEmpty()) {
            return false;
        }
        try {
            steps.remove().run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private void save(String text) throws IOException {
        Files.writeString(folder.resolve("routering.csv"), text);
    }

    private int check() throws IOException {
        Path file = folder.resolve("routering.csv");
        if (!Files.exists(file)) {
            throw Refusal.wrongUse("Er is geen afspraak.");
        }
        checked.add(Files.readString(file));
        return checked.size();
    }

    private int follow(Path... watched) throws Exception {
        PrintWriter out = new PrintWriter(said);
        int result = new FolderWatch(List.of(watched), this::goOn).follow(this::check, out);
        out.flush();
        return result;
    }

    @Test
    void it_looks_once_and_not_again_while_nothing_changes() throws Exception {
        save("een");

        assertThat(then(() -> {}).then(() -> {}).then(() -> {}).follow(folder)).isEqualTo(1);
        assertThat(checked).containsExactly("een");
    }

    @Test
    void it_looks_again_after_each_save_and_gives_the_last_result() throws Exception {
        save("een");
        then(() -> save("twee "))
                .then(() -> {})
                .then(() -> {})
                .then(() -> save("drie   "))
                .then(() -> {});

        assertThat(follow(folder)).isEqualTo(3);
        assertThat(checked).containsExactly("een", "twee ", "drie   ");
        assertThat(said.toString()).contains("Er is iets opgeslagen");
    }

    @Test
    void while_somebody_is_still_writing_it_waits() throws Exception {
        save("een");
        then(() -> save("tw"))
                .then(() -> save("twee"))
                .then(() -> save("twee!"))
                .then(() -> {});

        follow(folder);
        assertThat(checked).containsExactly("een", "twee!");
    }

    @Test
    void a_new_file_and_a_file_that_is_gone_are_changes_too() throws Exception {
        save("een");
        then(() -> Files.writeString(folder.resolve("delen.csv"), "x"))
                .then(() -> {})
                .then(() -> Files.delete(folder.resolve("delen.csv")))
                .then(() -> {});

        assertThat(follow(folder)).isEqualTo(3);
    }

    @Test
    void a_file_can_be_watched_too() throws Exception {
        save("een");
        then(() -> save("twee ")).then(() -> {});

        assertThat(follow(folder.resolve("routering.csv"))).isEqualTo(2);
    }

    @Test
    void a_folder_that_is_for_a_moment_no_agreement_is_told_and_looked_at_again() throws Exception {
        save("een");
        then(() -> Files.delete(folder.resolve("routering.csv")))
                .then(() -> {})
                .then(() -> save("twee"))
                .then(() -> {});

        assertThat(follow(folder)).isEqualTo(2);
        assertThat(said.toString()).contains("Er is geen afspraak.");
    }

    @Test
    void it_ends_when_the_folder_is_gone() throws Exception {
        save("een");
        Path inside = Files.createDirectory(folder.resolve("map"));
        then(() -> Files.delete(inside)).then(() -> {
            throw new IOException("nobody waits any more");
        });

        assertThat(follow(inside)).isEqualTo(1);
        assertThat(said.toString()).contains("De map is er niet meer, dus het kijken stopt.");
    }

    @Test
    void staying_needs_a_folder() {
        Desk desk = Desk.run("controleer", "--blijf");

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err()).contains("Bij --blijf hoort een map").hasLineCount(1);
    }
}
