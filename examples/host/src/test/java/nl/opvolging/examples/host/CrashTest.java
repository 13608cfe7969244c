package nl.opvolging.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that is stopped again and again, and started again each time, leaves what one leaves that was never stopped. */
class CrashTest {
    private static final int KILLS = 100;
    private static final int CUTS = 500;
    private static final int MOST_LINES = 6;

    private static final Path ALL_PACKS = Path.of("..", "..", "rule-packs/src/main/resources/opvolging/packs");
    private static final List<String> PACKS = List.of("GM0512-gorinchem-2027", "nederland");

    private final long seed = new Random().nextLong();

    @TempDir
    private Path folder;

    private List<String> unharmed = List.of();

    @BeforeEach
    void play() throws IOException {
        Path store = folder.resolve("unharmed");
        Stage.play(store, Stage.AT_REVIEWS, line -> {});
        unharmed = Stage.lines(store);
        assertThat(unharmed).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void killed_at_a_hundred_points_it_sends_every_message_once() throws Exception {
        List<String> options = prepare();
        AtomicInteger killsLeft = new AtomicInteger(KILLS);
        ExecutorService players = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> games = new ArrayList<>();
            for (int player = 0; player < 2; player++) {
                Path store = folder.resolve("player-" + player);
                Random random = new Random(seed + player);
                games.add(players.submit(() -> {
                    for (int game = 0; killsLeft.get() > 0; game++) {
                        playAndKill(options, store.resolve("game-" + game), random, killsLeft);
                    }
                    return null;
                }));
            }
            for (Future<?> game : games) {
                game.get();
            }
        } finally {
            players.shutdownNow();
        }
        assertThat(killsLeft).hasNonPositiveValue();
    }

    /** Plays the story to its end, in processes that are killed after some lines as long as there are kills left. */
    private void playAndKill(List<String> options, Path store, Random random, AtomicInteger killsLeft)
            throws Exception {
        boolean ended = false;
        while (!ended) {
            Process process = start(options, store);
            try {
                int lines = killsLeft.get() > 0 ? 1 + random.nextInt(MOST_LINES) : Integer.MAX_VALUE;
                ended = isAtEndAfter(lines, process);
                process.destroyForcibly(); // no clean end: the system stops the process where it is
                if (process.waitFor() != 0) {
                    assertThat(ended).isFalse();
                    killsLeft.decrementAndGet();
                } else {
                    ended = true;
                }
            } finally {
                process.destroyForcibly();
            }
        }
        assertThat(Stage.lines(store)).as("seed %d, %s", seed, store).isEqualTo(unharmed);
    }

    private static boolean isAtEndAfter(int lines, Process process) throws Exception {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < lines; i++) {
                if (reader.readLine() == null) {
                    process.waitFor();
                    return true;
                }
            }
            return false;
        }
    }

    /** That of the tests as jars, with two packs for all packs, and what Java keeps of it: so a process starts sooner. */
    private List<String> prepare() throws Exception {
        Path two = folder.resolve("packs");
        Path index = Files.createDirectories(two.resolve("META-INF/opvolging")).resolve("packs");
        Files.write(index, PACKS.stream().map("opvolging/packs/"::concat).toList());
        for (String pack : PACKS) {
            Path copy = Files.createDirectories(two.resolve("opvolging/packs").resolve(pack));
            for (Path file : files(ALL_PACKS.resolve(pack))) {
                Files.copy(file, copy.resolve(file.getFileName().toString()));
            }
        }
        List<String> entries = new ArrayList<>();
        for (String entry : List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))) {
            Path path = entry.contains("rule-packs") ? two : Path.of(entry);
            Path jar = folder.resolve(entries.size() + ".jar");
            entries.add(Files.isDirectory(path) ? jar(path, jar) : path.toString());
        }
        String classPath = String.join(File.pathSeparator, entries);
        Path archive = folder.resolve("classes.jsa");
        Path store = folder.resolve("first");
        assertThat(isAtEndAfter(
                        Integer.MAX_VALUE,
                        start(List.of("-XX:ArchiveClassesAtExit=" + archive, "-cp", classPath), store)))
                .isTrue();
        assertThat(Stage.lines(store)).isEqualTo(unharmed);
        return List.of("-XX:SharedArchiveFile=" + archive, "-cp", classPath);
    }

    private static String jar(Path directory, Path jar) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files(directory)) {
                zip.putNextEntry(
                        new ZipEntry(directory.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, zip);
            }
        }
        return jar.toString();
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static Process start(List<String> options, Path store) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-Xlog:disable", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.add(Host.class.getName());
        command.addAll(List.of(store.toString(), Stage.STORY.toString(), Stage.END.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void stopped_within_five_hundred_lines_it_sends_every_message_once() throws IOException {
        Random random = new Random(seed);
        int cuts = 0;
        for (int game = 0; cuts < CUTS; game++) {
            Path store = folder.resolve("game-" + game);
            while (isStopped(store, random)) {
                cuts++;
            }
            assertThat(Stage.lines(store)).as("seed %d, %s", seed, store).isEqualTo(unharmed);
        }
    }

    /** Plays on until some lines are written, and leaves the last one as if its writing broke off; false at the end. */
    private static boolean isStopped(Path store, Random random) throws IOException {
        Trap trap = new Trap(store, random.nextInt(MOST_LINES));
        try {
            Stage.play(store, Stage.AT_REVIEWS, trap::step);
            return false;
        } catch (Stopped e) {
            trap.tear(random);
            return true;
        }
    }

    /** The process is gone. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Stops a host after some lines, and knows which line was the last. */
    private static final class Trap {
        private final List<Path> files;
        private final long[] before = new long[2];
        private final long[] after = new long[2];
        private int left;

        private Trap(Path store, int left) throws IOException {
            this.files = List.of(Stage.dossier(store), Stage.outbox(store));
            this.left = left;
            measure();
        }

        private void step(String line) {
            try {
                measure();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (left-- == 0) {
                throw new Stopped();
            }
        }

        private void measure() throws IOException {
            for (int i = 0; i < files.size(); i++) {
                before[i] = after[i];
                after[i] = Files.exists(files.get(i)) ? Files.size(files.get(i)) : 0;
            }
        }

        /** Takes off some bytes of the last line, at most all of it. */
        private void tear(Random random) throws IOException {
            int file = after[0] > before[0] ? 0 : 1;
            int written = (int) (after[file] - before[file]);
            try (RandomAccessFile open = new RandomAccessFile(files.get(file).toFile(), "rw")) {
                open.setLength(after[file] - random.nextInt(written + 1));
            }
        }
    }
}
