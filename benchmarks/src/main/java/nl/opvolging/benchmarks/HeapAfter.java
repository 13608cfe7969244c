package nl.opvolging.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** How much more of the heap is in use after a benchmark than before it, when what is garbage has gone. */
public final class HeapAfter implements InternalProfiler {
    private static final double MEGABYTE = 1024 * 1024;

    private static final AtomicReference<List<?>> KEPT = new AtomicReference<>(List.of());

    private long before;

    /** Nothing is known yet. */
    public HeapAfter() {}

    /** Holds on to what a benchmark made: JMH lets go of all that a benchmark holds before it asks what profilers found. */
    static void keep(List<?> made) {
        KEPT.set(made);
    }

    @Override
    public String getDescription() {
        return "what a benchmark keeps";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        KEPT.set(List.of());
        before = used();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double kept = (used() - before) / MEGABYTE;
        return List.of(new ScalarResult("heap.after", kept, "MB", AggregationPolicy.AVG));
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
