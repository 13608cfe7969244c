package nl.opvolging.benchmarks;

import java.util.concurrent.TimeUnit;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.FollowUpPlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How many plans are made in a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PlanBenchmark {
    private final FollowUps followUps = FollowUps.by(RulePacks.fromClassPath());

    /**
     * One plan.
     *
     * @return the plan
     */
    @Benchmark
    public FollowUpPlan plan() {
        return followUps.plan(FirstPlan.CASE, FirstPlan.NOW);
    }
}
