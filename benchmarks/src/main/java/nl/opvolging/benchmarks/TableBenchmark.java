package nl.opvolging.benchmarks;

import java.util.concurrent.TimeUnit;
import nl.opvolging.benchmarks.table.Asking;
import nl.opvolging.benchmarks.table.Engine;
import nl.opvolging.benchmarks.table.MeasuredTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long each engine takes to answer one question from the same table. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TableBenchmark {
    /** The engine. */
    @Param
    public Engine engine = Engine.OPVOLGING;

    /** How many lines the table has. */
    @Param({"30", "300"})
    public int lines;

    /** How many different questions are asked in rotation: fewer than this library remembers, and more. */
    @Param({"1000", "50000"})
    public int questions;

    @SuppressWarnings("NullAway.Init") // by compile
    private Asking<?> asking;

    /** Compiles the table for the engine and tries it; not measured. */
    @Setup
    public void compile() {
        asking = Asking.of(engine, MeasuredTable.of(lines), questions);
    }

    /**
     * One question.
     *
     * @return the number of the line that answers
     */
    @Benchmark
    public int answer() {
        return asking.ask();
    }
}
