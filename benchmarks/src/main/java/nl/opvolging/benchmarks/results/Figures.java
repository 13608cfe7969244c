package nl.opvolging.benchmarks.results;

import java.util.Locale;

/** Figures as people read them. */
final class Figures {
    private static final double HUNDRED = 100;
    private static final double TEN = 10;
    private static final double ONE = 1;

    private Figures() {}

    static String text(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    /** How many times as long, with two or three digits that count. */
    static String ratio(double ratio) {
        if (ratio >= HUNDRED) {
            return text("%,.0f", ratio);
        }
        if (ratio >= TEN) {
            return text("%.0f", ratio);
        }
        return ratio >= ONE ? text("%.1f", ratio) : text("%.2f", ratio);
    }
}
