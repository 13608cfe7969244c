package nl.opvolging.desk;

import java.io.InputStream;
import java.time.Clock;
import nl.opvolging.rules.DutchMoments;
import org.jspecify.annotations.Nullable;

/**
 * What the commands take from outside, other than their arguments and files.
 *
 * @param input the standard input
 * @param width how many characters fit on a line, from {@value #NARROWEST} to {@value #WIDEST}
 * @param clock which day it is in the Netherlands, for proposing a day and nothing else
 */
record Surroundings(InputStream input, int width, Clock clock) {
    /** The least in which picocli can lay out its help. */
    static final int NARROWEST = 60;

    /** Longer lines are hard to read, whatever fits on the screen. */
    static final int WIDEST = 100;

    static Surroundings ofProcess() {
        return new Surroundings(System.in, width(System.getenv("COLUMNS")), Clock.system(DutchMoments.ZONE));
    }

    /** The width for a terminal of so many columns; the widest if that is not known. */
    static int width(@Nullable String columns) {
        boolean known = columns != null && columns.matches("[1-9][0-9]{0,4}");
        return known ? Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns))) : WIDEST;
    }
}
