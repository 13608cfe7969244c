package nl.opvolging.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.opvolging.benchmarks.table.MeasuredPack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.Area;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to read a pack from its texts and to compile it, beside a national pack that is there already. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PackBenchmark {
    private static final Area MUNICIPALITY = Area.of("GM3001");

    /** How many clauses the pack has. */
    @Param({"30", "150", "500"})
    public int clauses;

    private final RulePacks shipped = RulePacks.fromClassPath();
    private Map<String, String> files = Map.of();

    /** Writes the pack; not measured. */
    @Setup
    public void write() {
        files = MeasuredPack.of(MUNICIPALITY, clauses).files();
    }

    /**
     * Reads the pack.
     *
     * @return the pack among the others
     */
    @Benchmark
    public RulePacks read() {
        return shipped.with(MUNICIPALITY.code(), files).orThrow();
    }

    /**
     * Reads the pack and asks the first questions, for which it is compiled.
     *
     * @return what was answered
     */
    @Benchmark
    public String readAndCompile() {
        return MeasuredPack.ask(MeasuredPack.agreement(read(), MUNICIPALITY));
    }
}
