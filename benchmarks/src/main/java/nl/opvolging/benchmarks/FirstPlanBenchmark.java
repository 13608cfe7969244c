package nl.opvolging.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long a program takes from its start to its end that makes one plan and prints it: {@link FirstPlan}, with the libraries of the
 * example of a host and nothing else on its class path.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FirstPlanBenchmark {
    private static final Set<String> PACKS = Set.of("nederland", "GM0512");

    /** How Java is started. */
    public enum Start {
        /** Without any option. */
        PLAIN,
        /** Without any option, with no other packs than those of Gorinchem and what they rest on. */
        GORINCHEM,
        /** With the options and the archive of classes that {@code ./opvolging} starts with. */
        ARCHIVE
    }

    /** How Java is started. */
    @Param
    public Start start = Start.PLAIN;

    private final List<String> command = new ArrayList<>();
    private Path folder = Path.of("");

    /**
     * Puts the command together and runs it once, so that the files are at hand; not measured.
     *
     * @throws IOException if it cannot be started
     * @throws InterruptedException if it is stopped
     */
    @Setup
    public void prepare() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("first-plan");
        Path archive = folder.resolve("classes.jsa");
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (start == Start.ARCHIVE) {
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xlog:disable"));
        }
        command.addAll(List.of("-cp", classPath(), FirstPlan.class.getName()));
        if (start == Start.GORINCHEM) {
            command.add(writePacks().toString());
        }
        if (start == Start.ARCHIVE) {
            command.add(1, "-XX:ArchiveClassesAtExit=" + archive);
            plan();
            command.set(1, "-XX:SharedArchiveFile=" + archive);
        }
        if (!plan().contains("Ouderenadviseur")) {
            throw new IllegalStateException("Another plan than that of the README");
        }
    }

    private Path writePacks() throws IOException {
        Path packs = folder.resolve("packs");
        for (RulePack pack : RulePacks.fromClassPath().packs()) {
            if (PACKS.contains(pack.code())) {
                Path own = packs.resolve(pack.code() + "-" + pack.version());
                for (Map.Entry<String, String> file : pack.files().entrySet()) {
                    Path written = own.resolve(file.getKey());
                    Files.createDirectories(written.resolveSibling(""));
                    Files.writeString(written, file.getValue());
                }
            }
        }
        return packs;
    }

    private static String classPath() throws IOException {
        Path libraries = Path.of("examples", "host", "target", "lib");
        try (Stream<Path> jars = Files.list(libraries)) {
            return Stream.concat(Stream.of(Path.of("benchmarks", "target", "benchmarks.jar")), jars.sorted())
                    .map(Path::toString)
                    .collect(Collectors.joining(System.getProperty("path.separator")));
        }
    }

    /**
     * Runs the program.
     *
     * @return what it prints
     * @throws IOException if it cannot be started
     * @throws InterruptedException if it is stopped
     */
    @Benchmark
    public String plan() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (program.waitFor() != 0) {
            throw new IllegalStateException(printed);
        }
        return printed;
    }

    /**
     * Deletes the archive and the packs.
     *
     * @throws IOException if that fails
     */
    @TearDown
    public void delete() throws IOException {
        Folders.delete(folder);
    }
}
