package nl.opvolging.benchmarks.results;

import java.util.Map;
import java.util.Optional;

/**
 * What was measured of a benchmark with some parameters.
 *
 * @param benchmark the class and method, such as {@code PackBenchmark.read}
 * @param parameters the values of the parameters by their names
 * @param score the mean
 * @param error half the width of its 99.9% confidence interval; empty if too little was measured to tell
 * @param secondary what profilers measured besides, by its name
 */
record Score(
        String benchmark,
        Map<String, String> parameters,
        double score,
        Optional<Double> error,
        Map<String, Double> secondary) {
    Score {
        parameters = Map.copyOf(parameters);
        secondary = Map.copyOf(secondary);
    }

    /** The score with its error, in letters of a format. */
    String text(String format, double unit) {
        String mean = Figures.text(format, score / unit);
        return error.map(width -> mean + " ± " + Figures.text(format, width / unit))
                .orElse(mean);
    }
}
