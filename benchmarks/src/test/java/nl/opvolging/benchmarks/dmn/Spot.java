package nl.opvolging.benchmarks.dmn;

import java.util.List;
import org.kie.dmn.feel.runtime.Range.RangeBoundary;
import org.kie.dmn.validation.dtanalysis.model.Bound;
import org.kie.dmn.validation.dtanalysis.model.Interval;

/**
 * What the columns of a table see of a question.
 *
 * @param values the value of each column
 */
record Spot(List<String> values) {
    Spot {
        values = List.copyOf(values);
    }

    /** Whether a column sees something that lies in an interval. */
    boolean isIn(Interval interval, int column) {
        String value = values.get(column);
        int aboveLower = value.compareTo(text(interval.getLowerBound()));
        int belowUpper = text(interval.getUpperBound()).compareTo(value);
        return (aboveLower > 0 || (aboveLower == 0 && isClosed(interval.getLowerBound())))
                && (belowUpper > 0 || (belowUpper == 0 && isClosed(interval.getUpperBound())));
    }

    private static String text(Bound<?> bound) {
        return String.valueOf(bound.getValue());
    }

    private static boolean isClosed(Bound<?> bound) {
        return bound.getBoundaryType() == RangeBoundary.CLOSED;
    }
}
