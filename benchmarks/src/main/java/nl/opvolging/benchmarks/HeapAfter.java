package nl.opvolging.benchmarks;

import java.util.Collection;
import java.util.List;
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

    private long before;

    /** Nothing is known yet. */
    public HeapAfter() {}

    @Override
    public String getDescription() {
        return "what a benchmark keeps";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
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
