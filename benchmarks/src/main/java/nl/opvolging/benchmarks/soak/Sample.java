package nl.opvolging.benchmarks.soak;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/**
 * How it stands at a moment.
 *
 * @param after how long the soak has run
 * @param heap the bytes of heap that were in use when garbage was last collected
 * @param metaspace the bytes of metaspace in use
 * @param classes how many classes are loaded
 * @param plans how many plans have been made
 * @param reloads how often packs have been replaced
 */
record Sample(Duration after, long heap, long metaspace, long classes, long plans, long reloads) {
    private static final double MEGABYTE = 1024.0 * 1024;

    static final String HEADER = "    after   heap after GC       metaspace   classes          plans   reloads";

    /** Collects garbage, and looks. */
    static Sample take(Duration after, long plans, long reloads) {
        System.gc();
        long heap = 0;
        long metaspace = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                heap += Objects.requireNonNull(pool.getCollectionUsage()).getUsed();
            } else if (pool.getName().equals("Metaspace")) {
                metaspace += pool.getUsage().getUsed();
            }
        }
        int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        return new Sample(after, heap, metaspace, classes, plans, reloads);
    }

    /** A line below the {@link #HEADER}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,7d s %,12.1f MB %,12.2f MB %,9d %,14d %,9d",
                after.toSeconds(),
                heap / MEGABYTE,
                metaspace / MEGABYTE,
                classes,
                plans,
                reloads);
    }
}
