package nl.opvolging.rules.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.TermUnit;

class NextWindowLaws extends CalendarCases {
    private static final int MINUTES_OF_WEEK = 7 * 24 * 60;

    @Property(seed = "20260540", tries = 300)
    void no_minute_before_the_next_window_is_in_it(
            @ForAll("wholeMinutes") Instant from,
            @ForAll @NotEmpty Set<TimeWindow> windows,
            @ForAll("hours") OpeningHours hours,
            @ForAll("closingDays") Set<LocalDate> closed) {
        assumeThatItComes(windows, hours);
        WorkCalendar calendar = WorkCalendar.of(hours, closed);
        Instant next = calendar.nextIn(windows, from);
        assertThat(isIn(calendar, windows, next)).isTrue();
        Instant minute = from;
        for (int i = 0; i < MINUTES_OF_WEEK && minute.isBefore(next); i++) {
            assertThat(isIn(calendar, windows, minute)).isFalse();
            minute = minute.plusSeconds(60);
        }
    }

    @Property(seed = "20260541")
    void the_next_window_is_from_then_on_and_holds_from_every_moment_before_it(
            @ForAll("anchors") Instant from,
            @ForAll("gaps") Duration gap,
            @ForAll @NotEmpty Set<TimeWindow> windows,
            @ForAll("hours") OpeningHours hours,
            @ForAll("closingDays") Set<LocalDate> closed) {
        assumeThatItComes(windows, hours);
        WorkCalendar calendar = WorkCalendar.of(hours, closed);
        Instant next = calendar.nextIn(windows, from);
        Instant between = from.plus(gap);
        assertThat(next).isAfterOrEqualTo(from);
        assertThat(calendar.nextIn(windows, between)).isAfterOrEqualTo(next);
        if (next.isAfter(from)) {
            assertThat(isIn(calendar, windows, next.minusNanos(1))).isFalse();
        }
        if (!between.isAfter(next)) {
            assertThat(calendar.nextIn(windows, between)).isEqualTo(next);
        }
    }

    @Property(seed = "20260542")
    void somebody_is_open_at_the_moment_from_which_his_office_hours_count(
            @ForAll("anchors") Instant at,
            @ForAll("hours") OpeningHours hours,
            @ForAll("closingDays") Set<LocalDate> closed) {
        WorkCalendar calendar = WorkCalendar.of(Calendars.OFFICE, closed);
        Instant open = calendar.add(at, new Amount(0, TermUnit.OFFICE_HOURS), Optional.of(hours))
                .at();
        assertThat(calendar.isOpen(Optional.of(hours), open)).isTrue();
        assertThat(calendar.isOpen(Optional.of(hours), at)).isEqualTo(open.equals(at));
        assertThat(WorkCalendar.of(hours, closed).nextIn(Set.of(TimeWindow.OFFICE_HOURS), at))
                .isEqualTo(open);
    }

    private static void assumeThatItComes(Set<TimeWindow> windows, OpeningHours hours) {
        Assume.that(!(hours.equals(OpeningHours.ALWAYS) && windows.equals(Set.of(TimeWindow.OUTSIDE_OFFICE_HOURS))));
    }

    private static boolean isIn(WorkCalendar calendar, Set<TimeWindow> windows, Instant at) {
        return !Collections.disjoint(calendar.windowsAt(at), windows);
    }
}
