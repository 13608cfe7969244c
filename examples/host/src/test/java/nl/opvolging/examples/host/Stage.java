package nl.opvolging.examples.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.ModelJson;

/** Where hosts play a script. */
final class Stage {
    /** A case that goes from hand to hand, stands still, goes on, and is disputed. */
    static final Path STORY = Path.of("verhaal.json");

    static final Instant END = Instant.parse("2027-05-01T00:00:00Z");
    static final FollowUps FOLLOW_UPS = FollowUps.by(RulePacks.fromClassPath());
    static final BinaryOperator<Instant> AT_REVIEWS = (now, next) -> next;

    private Stage() {}

    static CaseFile script(Path file) {
        return ModelJson.readCaseFile(bytes(file));
    }

    /** Plays the story, or what is left of it. */
    static void play(Path store, BinaryOperator<Instant> alarm, Consumer<String> log) throws IOException {
        new Host(store, script(STORY), FOLLOW_UPS, log).run(END, alarm);
    }

    static List<Host.Sent> sent(Path store) throws IOException {
        return ModelJson.newMapper()
                .readerFor(Host.Sent.class)
                .<Host.Sent>readValues(bytes(outbox(store)))
                .readAll();
    }

    static Path dossier(Path store) {
        return store.resolve("dossier");
    }

    static Path outbox(Path store) {
        return store.resolve("verzonden");
    }

    /** Both files, line by line. */
    static List<String> lines(Path store) {
        return (text(dossier(store)) + text(outbox(store))).lines().toList();
    }

    private static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
