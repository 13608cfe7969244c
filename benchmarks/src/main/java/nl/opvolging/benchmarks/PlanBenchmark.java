package nl.opvolging.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** How many plans are made in a second, of cases that all differ, by the agreement of Gorinchem. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PlanBenchmark {
    static final int CASES = 400;

    /** How many events each case has. */
    @Param({"1", "20", "200"})
    public int events;

    private final FollowUps followUps = FollowUps.by(RulePacks.fromClassPath());
    private final AtomicInteger threads = new AtomicInteger();
    private List<Case> cases = List.of();

    /**
     * What is asked.
     *
     * @param file the case file
     * @param now the moment
     */
    record Case(CaseFile file, Instant now) {}

    /** Draws the cases; not measured. */
    @Setup
    public void draw() {
        cases = DrawnCases.of(events, CASES);
    }

    /** Where a thread is in the rotation; each begins elsewhere. */
    @State(Scope.Thread)
    public static class Turn {
        private int next;

        /**
         * Chooses where to begin.
         *
         * @param benchmark the cases
         */
        @Setup
        public void begin(PlanBenchmark benchmark) {
            next = benchmark.threads.getAndIncrement() * CASES / 2 % CASES;
        }
    }

    /**
     * One plan, on one thread.
     *
     * @param turn where the thread is
     * @return the plan
     */
    @Benchmark
    @Threads(1)
    public FollowUpPlan plan(Turn turn) {
        Case asked = cases.get(turn.next);
        turn.next = (turn.next + 1) % CASES;
        return followUps.plan(asked.file(), asked.now());
    }

    /**
     * One plan, on each of two threads.
     *
     * @param turn where the thread is
     * @return the plan
     */
    @Benchmark
    @Threads(2)
    public FollowUpPlan planOnTwoThreads(Turn turn) {
        return plan(turn);
    }
}
