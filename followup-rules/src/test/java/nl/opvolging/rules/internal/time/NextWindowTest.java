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

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.OpeningHours;
import org.junit.jupiter.api.Test;

class NextWindowTest {
    private static Instant next(String from, TimeWindow... windows) {
        return USUAL.nextIn(Set.of(windows), at(from));
    }

    @Test
    void a_moment_inside_a_window_is_itself() {
        assertThat(next("2026-01-13T10:00:00.001", OFFICE_HOURS)).isEqualTo(at("2026-01-13T10:00:00.001"));
        assertThat(next("2026-01-13T08:30", OFFICE_HOURS)).isEqualTo(at("2026-01-13T08:30"));
    }

    @Test
    void without_windows_any_moment_will_do() {
        assertThat(next("2026-01-13T03:00")).isEqualTo(at("2026-01-13T03:00"));
    }

    @Test
    void office_hours_come_with_the_next_opening() {
        assertThat(next("2026-01-13T08:29:59.999", OFFICE_HOURS)).isEqualTo(at("2026-01-13T08:30"));
        assertThat(next("2026-01-13T17:00", OFFICE_HOURS)).isEqualTo(at("2026-01-14T08:30"));
        assertThat(next("2026-05-13T17:00", OFFICE_HOURS)).isEqualTo(at("2026-05-18T08:30"));
        assertThat(closedOn("2026-05-18").nextIn(Set.of(OFFICE_HOURS), at("2026-05-13T17:00")))
                .isEqualTo(at("2026-05-19T08:30"));
    }

    @Test
    void the_time_outside_office_hours_comes_with_closing_time() {
        assertThat(next("2026-01-13T10:00", OUTSIDE_OFFICE_HOURS)).isEqualTo(at("2026-01-13T17:00"));
        WorkCalendar lunch = WorkCalendar.of(OpeningHours.parse("ma-vr 00:00-12:00, ma-vr 13:00-24:00"), Set.of());
        assertThat(lunch.nextIn(Set.of(OUTSIDE_OFFICE_HOURS), at("2026-01-13T00:00")))
                .isEqualTo(at("2026-01-13T12:00"));
        assertThat(lunch.nextIn(Set.of(OUTSIDE_OFFICE_HOURS), at("2026-01-16T13:00")))
                .isEqualTo(at("2026-01-17T00:00"));
    }

    @Test
    void evening_begins_at_six_and_night_at_eleven_and_goes_on_at_midnight() {
        assertThat(next("2026-01-13T17:59:59", EVENING)).isEqualTo(at("2026-01-13T18:00"));
        assertThat(next("2026-01-13T23:00", EVENING)).isEqualTo(at("2026-01-14T18:00"));
        assertThat(next("2026-01-13T07:00", NIGHT)).isEqualTo(at("2026-01-13T23:00"));
        assertThat(next("2026-01-14T00:00", NIGHT)).isEqualTo(at("2026-01-14T00:00"));
        assertThat(next("2026-01-14T06:59:59", NIGHT)).isEqualTo(at("2026-01-14T06:59:59"));
    }

    @Test
    void days_of_a_kind_begin_at_midnight() {
        assertThat(next("2026-01-14T10:00", WEEKEND)).isEqualTo(at("2026-01-17T00:00"));
        assertThat(next("2026-05-14T10:00", WORKING_DAY)).isEqualTo(at("2026-05-18T00:00"));
        assertThat(next("2026-05-05T23:59:59", WORKING_DAY)).isEqualTo(at("2026-05-06T00:00"));
        assertThat(next("2026-06-01T10:00", HOLIDAY)).isEqualTo(at("2026-12-25T00:00"));
    }

    @Test
    void of_some_windows_the_first_one_counts() {
        assertThat(next("2026-01-16T17:30", OFFICE_HOURS, EVENING, WEEKEND)).isEqualTo(at("2026-01-16T18:00"));
        assertThat(next("2026-01-16T23:30", OFFICE_HOURS, EVENING, WEEKEND)).isEqualTo(at("2026-01-17T00:00"));
    }

    @Test
    void an_opening_that_the_clock_skips_is_the_change_and_one_that_comes_twice_is_the_first() {
        WorkCalendar calendar = WorkCalendar.of(OpeningHours.parse("zo 02:30-06:00"), Set.of());
        assertThat(calendar.nextIn(Set.of(OFFICE_HOURS), at("2026-03-28T12:00")))
                .isEqualTo("2026-03-29T01:00:00Z");
        assertThat(calendar.nextIn(Set.of(OFFICE_HOURS), at("2026-10-24T12:00")))
                .isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void office_hours_inside_the_hour_that_the_clock_skips_come_a_week_later() {
        WorkCalendar calendar = WorkCalendar.of(OpeningHours.parse("zo 02:10-02:50"), Set.of());
        assertThat(calendar.nextIn(Set.of(OFFICE_HOURS), at("2026-03-28T12:00")))
                .isEqualTo(at("2026-04-05T02:10"));
    }

    @Test
    void for_windows_that_never_come_nobody_waits() {
        Set<LocalDate> closed =
                LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2090, 1, 1)).collect(Collectors.toSet());
        Instant from = at("2026-01-16T10:00");
        assertThat(WorkCalendar.of(Calendars.OFFICE, closed).nextIn(Set.of(WORKING_DAY, OFFICE_HOURS), from))
                .isEqualTo(from);
        assertThat(WorkCalendar.of(OpeningHours.ALWAYS, Set.of()).nextIn(Set.of(OUTSIDE_OFFICE_HOURS), from))
                .isEqualTo(from);
    }

    @Test
    void somebody_is_open_from_the_moment_of_opening_until_before_that_of_closing() {
        Optional<OpeningHours> own = Optional.of(OpeningHours.parse("di 09:00-10:00"));
        assertThat(USUAL.isOpen(own, at("2026-01-13T08:59:59"))).isFalse();
        assertThat(USUAL.isOpen(own, at("2026-01-13T09:00"))).isTrue();
        assertThat(USUAL.isOpen(own, at("2026-01-13T10:00"))).isFalse();
    }

    @Test
    void somebody_without_own_hours_is_open_in_office_hours() {
        assertThat(USUAL.isOpen(Optional.empty(), at("2026-01-13T08:59:59"))).isTrue();
        assertThat(USUAL.isOpen(Optional.empty(), at("2026-05-14T10:00"))).isFalse();
    }

    @Test
    void somebody_with_hours_on_holidays_is_open_on_a_closing_day() {
        WorkCalendar calendar = closedOn("2026-01-13");
        assertThat(calendar.isOpen(Optional.of(OpeningHours.ALWAYS), at("2026-01-13T10:00")))
                .isTrue();
        assertThat(calendar.isOpen(Optional.of(Calendars.OFFICE), at("2026-01-13T10:00")))
                .isFalse();
    }
}
