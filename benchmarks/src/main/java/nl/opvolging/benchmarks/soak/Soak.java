package nl.opvolging.benchmarks.soak;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;

/**
 * Plans on two threads for some minutes while packs are replaced all the time, and looks thirty times at what is in use, from
 * when the program is warm.
 *
 * <p>Each thread replaces packs after every so many plans: one of them by its next version, and now and then all of them by
 * reading everything anew. The program fails if a plan is by another pack than that of its municipality, or if heap or metaspace
 * grow.
 */
public final class Soak {
    private static final int THREADS = 2;
    private static final int SAMPLES = 30;
    private static final int MUNICIPALITIES = 40;
    private static final int PLANS_BETWEEN = 500;
    private static final int RELOADS_OF_ALL = 20;
    private static final int RELOADS_BEFORE = 2 * RELOADS_OF_ALL;
    private static final int MOST_HEAP_PERCENT = 10;
    private static final int MOST_METASPACE_PERCENT = 5;

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final AtomicLong plans = new AtomicLong();
    private final AtomicLong reloads = new AtomicLong();
    private final Object replacing = new Object();
    /** Plans and replacements share it; a look has it alone. */
    private final ReadWriteLock pace = new ReentrantReadWriteLock(true);

    private volatile MarkedPacks inUse = MarkedPacks.read(MUNICIPALITIES);
    private volatile boolean over;

    private Soak() {}

    /**
     * Runs, prints a line at every look, and fails with an exception if something is wrong.
     *
     * @param args for how many minutes
     * @throws InterruptedException if the program is stopped
     * @throws ExecutionException if a plan is wrong or could not be made
     */
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        List<Sample> samples = new Soak().run(Duration.ofMinutes(Integer.parseInt(args[0])));
        List<Growth> growths = List.of(
                Growth.of("heap", samples, Sample::heap, MOST_HEAP_PERCENT),
                Growth.of("metaspace", samples, Sample::metaspace, MOST_METASPACE_PERCENT));
        growths.forEach(OUT::println);
        if (growths.stream().anyMatch(Growth::isTooMuch)) {
            throw new IllegalStateException("More is in use at the end than at the beginning");
        }
        OUT.println("Every plan was by the pack of its municipality, in the version of its moment.");
    }

    private List<Sample> run(Duration duration) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> running = new ArrayList<>();
        IntStream.range(0, THREADS).forEach(i -> running.add(threads.submit(() -> plan(new Cases(i)))));
        threads.shutdown();
        List<Sample> samples = new ArrayList<>();
        Duration interval = duration.dividedBy(SAMPLES);
        try {
            while (reloads.get() < RELOADS_BEFORE && !isEndedAfter(Duration.ofSeconds(1), running, threads)) {
                OUT.println("Warming up: " + reloads.get() + " of " + RELOADS_BEFORE + " reloads");
            }
            OUT.println(Sample.HEADER);
            while (samples.size() < SAMPLES && !isEndedAfter(interval, running, threads)) {
                Sample sample = look(interval.multipliedBy(samples.size() + 1L));
                OUT.println(sample);
                samples.add(sample);
            }
        } finally {
            over = true;
        }
        for (Future<?> thread : running) {
            thread.get();
        }
        return samples;
    }

    /** Looks while nobody plans, at packs that have just been read: what is more than the last time has been left behind. */
    private Sample look(Duration after) {
        pace.writeLock().lock();
        try {
            inUse = inUse.allNext();
            return Sample.take(after, plans.get(), reloads.incrementAndGet());
        } finally {
            pace.writeLock().unlock();
        }
    }

    /** Whether one of the threads has ended when some time has passed: something is wrong then. */
    private static boolean isEndedAfter(Duration time, List<Future<?>> running, ExecutorService threads)
            throws InterruptedException {
        return threads.awaitTermination(time.toMillis(), TimeUnit.MILLISECONDS)
                || running.stream().anyMatch(Future::isDone);
    }

    private void plan(Cases cases) {
        while (!over) {
            for (int i = 0; i < PLANS_BETWEEN && !over; i++) {
                together(() -> planOne(cases));
            }
            together(() -> replace(cases));
        }
    }

    private void together(Runnable work) {
        pace.readLock().lock();
        try {
            work.run();
        } finally {
            pace.readLock().unlock();
        }
    }

    private void planOne(Cases cases) {
        MarkedPacks packs = inUse;
        String code = cases.oneOf(packs.codes());
        packs.planWrongly(cases.in(code), code).ifPresent(wrong -> {
            throw new IllegalStateException(wrong);
        });
        plans.incrementAndGet();
    }

    private void replace(Cases cases) {
        synchronized (replacing) {
            boolean all = reloads.incrementAndGet() % RELOADS_OF_ALL == 0;
            inUse = all ? inUse.allNext() : inUse.withNext(cases.oneOf(inUse.codes()));
        }
    }
}
