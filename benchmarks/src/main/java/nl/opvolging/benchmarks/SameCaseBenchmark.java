package nl.opvolging.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.SignalReceived;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How many plans are made in a second of one case, again and again: that of the README. All that can be remembered is, so
 * {@link PlanBenchmark} tells more; this one is for comparison with versions before it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SameCaseBenchmark {
    /** How many events the case has. */
    @Param({"1", "20"})
    public int events;

    private final FollowUps followUps = FollowUps.by(RulePacks.fromClassPath());
    private CaseFile file = FirstPlan.CASE;
    private Instant now = FirstPlan.NOW;

    /** Writes the case; not measured. */
    @Setup
    public void write() {
        SignalReceived first = (SignalReceived) FirstPlan.CASE.history().get(0);
        file = LongCases.of(FirstPlan.CASE.id(), List.of(first.signal()), events);
        now = LongCases.end(file);
    }

    /**
     * One plan.
     *
     * @return the plan
     */
    @Benchmark
    public FollowUpPlan plan() {
        return followUps.plan(file, now);
    }
}
