package nl.opvolging.benchmarks.results;

import java.util.Locale;

/** Figures as people read them. */
final class Figures {
    private static final double HUNDRED = 100;
    private static final double TEN = 10;
    private static final double ONE = 1;
    private static final double TENTH = 0.1;

    private Figures() {}

    static String text(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    /** How many times as long, with two digits that count at least, down to hundredths. */
    static String ratio(double ratio) {
        if (ratio >= HUNDRED) {
            return text("%,.0f", ratio);
        }
        if (ratio >= TEN) {
            return text("%.0f", ratio);
        }
        if (ratio >= ONE) {
            return text("%.1f", ratio);
        }
        return ratio >= TENTH ? text("%.2f", ratio) : text("%.3f", ratio);
    }
}
