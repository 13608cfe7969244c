package nl.opvolging.rules.internal.time;

import static nl.opvolging.rules.TimeWindow.EVENING;
import static nl.opvolging.rules.TimeWindow.HOLIDAY;
import static nl.opvolging.rules.TimeWindow.NIGHT;
import static nl.opvolging.rules.TimeWindow.OFFICE_HOURS;
import static nl.opvolging.rules.TimeWindow.OUTSIDE_OFFICE_HOURS;
import static nl.opvolging.rules.TimeWindow.WEEKEND;
import static nl.opvolging.rules.TimeWindow.WORKING_DAY;
import static nl.opvolging.rules.internal.time.Calendars.USUAL;
import static nl.opvolging.rules.internal.time.Calendars.at;
import static nl.opvolging.rules.internal.time.Calendars.closedOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.OpeningHours;
import org.junit.jupiter.api.Test;

class WindowsTest {
    @Test
    void a_tuesday_morning_is_in_office_hours() {
        assertThat(USUAL.windowsAt(at("2026-01-13T10:00"))).containsExactly(OFFICE_HOURS, WORKING_DAY);
    }

    @Test
    void office_hours_begin_with_the_first_minute_and_end_before_the_last() {
        assertThat(USUAL.windowsAt(at("2026-01-13T08:29:59"))).contains(OUTSIDE_OFFICE_HOURS);
        assertThat(USUAL.windowsAt(at("2026-01-13T08:30"))).contains(OFFICE_HOURS);
        assertThat(USUAL.windowsAt(at("2026-01-13T16:59:59"))).contains(OFFICE_HOURS);
        assertThat(USUAL.windowsAt(at("2026-01-13T17:00"))).contains(OUTSIDE_OFFICE_HOURS);
    }

    @Test
    void evening_begins_at_six_and_night_at_eleven() {
        assertThat(USUAL.windowsAt(at("2026-01-13T17:59:59"))).containsExactly(OUTSIDE_OFFICE_HOURS, WORKING_DAY);
        assertThat(USUAL.windowsAt(at("2026-01-13T18:00"))).containsExactly(OUTSIDE_OFFICE_HOURS, WORKING_DAY, EVENING);
        assertThat(USUAL.windowsAt(at("2026-01-13T22:59:59"))).contains(EVENING);
        assertThat(USUAL.windowsAt(at("2026-01-13T23:00"))).containsExactly(OUTSIDE_OFFICE_HOURS, WORKING_DAY, NIGHT);
        assertThat(USUAL.windowsAt(at("2026-01-14T06:59:59"))).contains(NIGHT);
        assertThat(USUAL.windowsAt(at("2026-01-14T07:00"))).containsExactly(OUTSIDE_OFFICE_HOURS, WORKING_DAY);
    }

    @Test
    void a_holiday_on_a_weekday_is_no_working_day_and_has_no_office_hours() {
        assertThat(USUAL.windowsAt(at("2026-05-14T10:00"))).containsExactly(OUTSIDE_OFFICE_HOURS, HOLIDAY);
    }

    @Test
    void a_closing_day_is_in_the_window_of_the_holidays() {
        assertThat(closedOn("2026-01-13").windowsAt(at("2026-01-13T10:00")))
                .containsExactly(OUTSIDE_OFFICE_HOURS, HOLIDAY);
    }

    @Test
    void a_holiday_on_a_saturday_is_also_in_the_weekend() {
        assertThat(USUAL.windowsAt(at("2025-04-26T10:00"))).containsExactly(OUTSIDE_OFFICE_HOURS, WEEKEND, HOLIDAY);
    }

    @Test
    void an_office_that_opens_on_holidays_has_office_hours_then() {
        WorkCalendar calendar = WorkCalendar.of(OpeningHours.parse("ma-zo 10:00-12:00 ook op feestdagen"), Set.of());
        assertThat(calendar.windowsAt(at("2026-05-14T10:00"))).containsExactly(OFFICE_HOURS, HOLIDAY);
        assertThat(calendar.windowsAt(at("2026-05-16T10:00"))).containsExactly(OFFICE_HOURS, WEEKEND);
    }

    @Test
    void an_office_that_is_always_open_stays_open_when_the_clock_changes() {
        WorkCalendar calendar = WorkCalendar.of(OpeningHours.ALWAYS, Set.of());
        for (int hour = 0; hour < 48; hour++) {
            assertThat(calendar.windowsAt(at("2026-03-28T12:00").plus(Duration.ofHours(hour))))
                    .contains(OFFICE_HOURS);
            assertThat(calendar.windowsAt(at("2026-10-24T12:00").plus(Duration.ofHours(hour))))
                    .contains(OFFICE_HOURS);
        }
    }

    @Test
    void working_days_are_monday_to_friday_without_holidays_and_closing_days() {
        WorkCalendar calendar = closedOn("2026-05-12");
        assertThat(LocalDate.of(2026, 5, 11)
                        .datesUntil(LocalDate.of(2026, 5, 19))
                        .filter(calendar::isWorkingDay))
                .containsExactly(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 13), LocalDate.of(2026, 5, 18));
    }

    @Test
    void closing_days_are_fixed_when_the_calendar_is_made() {
        Set<LocalDate> days = new HashSet<>();
        WorkCalendar calendar = WorkCalendar.of(Calendars.OFFICE, days);
        days.add(LocalDate.of(2026, 5, 12));
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 5, 12))).isTrue();
    }

    @Test
    void every_window_has_its_dutch_word() {
        assertThat(Arrays.stream(TimeWindow.values()).map(TimeWindow::word))
                .containsExactly(
                        "kantooruren", "buiten kantooruren", "werkdag", "weekend", "feestdag", "avond", "nacht");
    }
}
