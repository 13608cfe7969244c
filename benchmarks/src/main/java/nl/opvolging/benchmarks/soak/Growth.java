package nl.opvolging.benchmarks.soak;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * By how much something grew: the median of the last third of the samples against the median of the first third. What one
 * sample catches in passing does not count.
 *
 * @param what what was measured
 * @param first the median of the first third
 * @param last the median of the last third
 * @param mostPercent by how many percent it may grow
 */
record Growth(String what, long first, long last, int mostPercent) {
    /** Compares three samples or more. */
    static Growth of(String what, List<Sample> samples, ToLongFunction<Sample> figure, int mostPercent) {
        int third = samples.size() / 3;
        return new Growth(
                what,
                median(samples.subList(0, third), figure),
                median(samples.subList(samples.size() - third, samples.size()), figure),
                mostPercent);
    }

    private static long median(List<Sample> samples, ToLongFunction<Sample> figure) {
        return samples.stream().mapToLong(figure).sorted().toArray()[samples.size() / 2];
    }

    boolean isTooMuch() {
        return last * 100 > first * (100 + mostPercent);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %,d bytes in the first third, %,d in the last: %+.1f %% (may be %+d %%)",
                what,
                first,
                last,
                100.0 * (last - first) / first,
                mostPercent);
    }
}
