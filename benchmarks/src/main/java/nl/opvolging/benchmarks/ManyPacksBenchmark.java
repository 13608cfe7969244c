package nl.opvolging.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.opvolging.benchmarks.table.MeasuredPack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.Area;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes a program that has just started to read and compile a pack for each Dutch municipality; each thread reads its
 * share from a folder of its own. {@link HeapAfter} tells what is kept.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ManyPacksBenchmark {
    private static final int MUNICIPALITIES = 342;
    private static final int CLAUSES = 60;

    /** How many threads share the work. */
    @Param({"1", "2"})
    public int readers;

    private final List<Path> folders = new ArrayList<>();

    /**
     * Writes the packs; not measured.
     *
     * @throws IOException if that fails
     */
    @Setup
    public void write() throws IOException {
        for (int reader = 0; reader < readers; reader++) {
            folders.add(Files.createTempDirectory("packs"));
        }
        for (int i = 0; i < MUNICIPALITIES; i++) {
            String code = String.format(Locale.ROOT, "GM%04d", 3001 + i);
            Path folder = Files.createDirectory(folders.get(i % readers).resolve(code));
            for (Map.Entry<String, String> file :
                    MeasuredPack.of(Area.of(code), CLAUSES).files().entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        }
    }

    /**
     * Reads all packs and asks each the first questions.
     *
     * @return the packs
     * @throws InterruptedException if it is stopped
     * @throws ExecutionException if a pack cannot be read
     */
    @Benchmark
    public List<RulePacks> readAndCompileAll() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        try {
            List<Future<RulePacks>> shares = new ArrayList<>();
            for (Path folder : folders) {
                shares.add(threads.submit(() -> readAndCompile(folder)));
            }
            List<RulePacks> all = new ArrayList<>();
            for (Future<RulePacks> share : shares) {
                all.add(share.get());
            }
            HeapAfter.keep(all);
            return all;
        } finally {
            threads.shutdown();
        }
    }

    private static RulePacks readAndCompile(Path folder) {
        RulePacks packs = RulePacks.reader().classPath().folder(folder).read().orThrow();
        packs.agreements().forEach(MeasuredPack::ask);
        return packs;
    }

    /**
     * Deletes the packs.
     *
     * @throws IOException if that fails
     */
    @TearDown
    public void delete() throws IOException {
        for (Path folder : folders) {
            Folders.delete(folder);
        }
    }
}
