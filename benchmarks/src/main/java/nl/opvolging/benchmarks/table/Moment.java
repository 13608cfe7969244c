package nl.opvolging.benchmarks.table;

import static nl.opvolging.rules.TimeWindow.EVENING;
import static nl.opvolging.rules.TimeWindow.NIGHT;
import static nl.opvolging.rules.TimeWindow.OFFICE_HOURS;
import static nl.opvolging.rules.TimeWindow.OUTSIDE_OFFICE_HOURS;
import static nl.opvolging.rules.TimeWindow.WEEKEND;
import static nl.opvolging.rules.TimeWindow.WORKING_DAY;

import java.util.List;
import java.util.Set;
import nl.opvolging.rules.TimeWindow;

/**
 * A kind of moment, as the library tells it and as others are told it.
 *
 * @param windows all windows in which it lies
 * @param hours inside or outside office hours
 * @param days in the week or in the weekend
 * @param partOfDay by day, in the evening or at night
 */
record Moment(Set<TimeWindow> windows, String hours, String days, String partOfDay) {
    static final List<Moment> ALL = List.of(
            new Moment(Set.of(OFFICE_HOURS, WORKING_DAY), OFFICE_HOURS.word(), "week", "dag"),
            new Moment(Set.of(OUTSIDE_OFFICE_HOURS, WORKING_DAY), OUTSIDE_OFFICE_HOURS.word(), "week", "dag"),
            new Moment(
                    Set.of(OUTSIDE_OFFICE_HOURS, WORKING_DAY, EVENING),
                    OUTSIDE_OFFICE_HOURS.word(),
                    "week",
                    EVENING.word()),
            new Moment(
                    Set.of(OUTSIDE_OFFICE_HOURS, WORKING_DAY, NIGHT),
                    OUTSIDE_OFFICE_HOURS.word(),
                    "week",
                    NIGHT.word()),
            new Moment(Set.of(OUTSIDE_OFFICE_HOURS, WEEKEND), OUTSIDE_OFFICE_HOURS.word(), WEEKEND.word(), "dag"),
            new Moment(
                    Set.of(OUTSIDE_OFFICE_HOURS, WEEKEND, EVENING),
                    OUTSIDE_OFFICE_HOURS.word(),
                    WEEKEND.word(),
                    EVENING.word()),
            new Moment(
                    Set.of(OUTSIDE_OFFICE_HOURS, WEEKEND, NIGHT),
                    OUTSIDE_OFFICE_HOURS.word(),
                    WEEKEND.word(),
                    NIGHT.word()));
}
