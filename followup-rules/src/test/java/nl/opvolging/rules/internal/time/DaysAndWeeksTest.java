package nl.opvolging.rules.internal.time;

import static nl.opvolging.rules.internal.time.Calendars.add;
import static nl.opvolging.rules.internal.time.Calendars.at;
import static nl.opvolging.rules.internal.time.Calendars.closedOn;
import static nl.opvolging.signal.TermUnit.CALENDAR_DAYS;
import static nl.opvolging.signal.TermUnit.DAYS;
import static nl.opvolging.signal.TermUnit.WEEKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Moment;
import org.junit.jupiter.api.Test;

class DaysAndWeeksTest {
    @Test
    void days_run_until_the_last_second_of_the_day() {
        Moment moment = add("2026-01-12T10:00", 3, DAYS);
        assertThat(moment.at()).isEqualTo(at("2026-01-15T23:59:59"));
        assertThat(moment.explanation()).isEqualTo("ma 12-1 + 3 dagen = do 15-1 23:59");
    }

    @Test
    void days_that_end_on_whit_sunday_run_until_tuesday() {
        Moment moment = add("2026-05-14T10:00", 10, DAYS);
        assertThat(moment.at()).isEqualTo(at("2026-05-26T23:59:59"));
        assertThat(moment.explanation())
                .isEqualTo("do 14-5 + 10 dagen = di 26-5 23:59;"
                        + " eigenlijk zo 24-5, maar ma 25-5 (tweede pinksterdag) en het weekend tellen niet mee");
    }

    @Test
    void six_weeks_that_end_on_christmas_run_until_monday() {
        Moment moment = add("2026-11-13T10:00", 6, WEEKS);
        assertThat(moment.at()).isEqualTo(at("2026-12-28T23:59:59"));
        assertThat(moment.explanation())
                .isEqualTo("vr 13-11 + 6 weken = ma 28-12 23:59;"
                        + " eigenlijk vr 25-12, maar vr 25-12 (eerste kerstdag) en het weekend tellen niet mee");
    }

    @Test
    void a_week_that_ends_on_a_closing_day_runs_until_the_next_day() {
        assertThat(closedOn("2026-01-19")
                        .add(at("2026-01-12T10:00"), new Amount(1, WEEKS), Optional.empty())
                        .at())
                .isEqualTo(at("2026-01-20T23:59:59"));
    }

    @Test
    void a_week_that_ends_on_new_years_day_shows_the_year() {
        assertThat(add("2025-12-25T10:00", 1, WEEKS).explanation())
                .isEqualTo("do 25-12 + 1 week = ma 5-1-2026 23:59; eigenlijk do 1-1-2026, maar"
                        + " do 1-1-2026 (Nieuwjaarsdag), vr 2-1-2026 (gelijkgestelde dag)"
                        + " en het weekend tellen niet mee");
    }

    @Test
    void calendar_days_end_on_any_day() {
        Moment moment = add("2026-05-14T10:00", 10, CALENDAR_DAYS);
        assertThat(moment.at()).isEqualTo(at("2026-05-24T23:59:59"));
        assertThat(moment.explanation()).isEqualTo("do 14-5 + 10 kalenderdagen = zo 24-5 23:59");
    }

    @Test
    void a_day_over_a_clock_change_is_a_day() {
        assertThat(add("2026-03-28T10:00", 1, CALENDAR_DAYS).at()).isEqualTo(at("2026-03-29T23:59:59"));
        assertThat(add("2026-10-24T10:00", 1, CALENDAR_DAYS).at()).isEqualTo(at("2026-10-25T23:59:59"));
        assertThat(add("2026-03-27T10:00", 1, WEEKS).explanation())
                .isEqualTo("vr 27-3 + 1 week = di 7-4 23:59; eigenlijk vr 3-4, maar vr 3-4 (Goede Vrijdag),"
                        + " ma 6-4 (tweede paasdag) en het weekend tellen niet mee");
    }

    @Test
    void the_day_of_the_anchor_is_the_local_one() {
        assertThat(add("2026-07-01T00:30", 1, DAYS).at()).isEqualTo(at("2026-07-02T23:59:59"));
    }

    @Test
    void no_days_in_the_last_second_of_a_day_is_at_once() {
        assertThat(add("2026-01-12T23:59:59.500", 0, DAYS).at()).isEqualTo(at("2026-01-12T23:59:59.500"));
    }

    @Test
    void days_and_weeks_depend_on_later_decrees_and_calendar_days_do_not() {
        String unknown = "gelijkgestelde dagen na 2028 zijn nog niet bekend";
        assertThat(add("2028-12-30T10:00", 3, DAYS).explanation()).endsWith(unknown);
        assertThat(add("2028-12-12T10:00", 3, WEEKS).explanation()).endsWith(unknown);
        assertThat(add("2028-12-30T10:00", 3, CALENDAR_DAYS).explanation()).doesNotContain(unknown);
    }

    @Test
    void ten_thousand_weeks_are_counted() {
        assertThat(add("2026-01-16T10:00", 10_000, WEEKS).at()).isEqualTo(at("2217-09-12T23:59:59"));
    }

    @Test
    void closing_days_for_a_lifetime_are_refused() {
        Set<LocalDate> closed =
                LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2090, 1, 1)).collect(Collectors.toSet());
        WorkCalendar calendar = WorkCalendar.of(Calendars.OFFICE, closed);
        assertThatThrownBy(() -> calendar.add(at("2026-01-16T10:00"), new Amount(2, DAYS), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("2 dagen from 2026-01-16T09:00:00Z on are not found up to ");
    }
}
