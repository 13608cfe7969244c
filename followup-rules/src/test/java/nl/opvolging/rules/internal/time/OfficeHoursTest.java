package nl.opvolging.rules.internal.time;

import static nl.opvolging.rules.internal.time.Calendars.add;
import static nl.opvolging.rules.internal.time.Calendars.at;
import static nl.opvolging.rules.internal.time.Calendars.closedOn;
import static nl.opvolging.signal.TermUnit.OFFICE_HOURS;
import static nl.opvolging.signal.TermUnit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Moment;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {
    @Test
    void office_hours_stop_for_the_weekend() {
        Moment moment = add("2026-01-16T16:00", 4, OFFICE_HOURS);
        assertThat(moment.at()).isEqualTo(at("2026-01-19T11:30"));
        assertThat(moment.explanation())
                .isEqualTo("vr 16-1 16:00 + 4 kantooruren = ma 19-1 11:30; het weekend telt niet mee");
    }

    @Test
    void office_hours_may_end_at_closing_time() {
        assertThat(add("2026-01-16T16:00", 1, OFFICE_HOURS).at()).isEqualTo(at("2026-01-16T17:00"));
        assertThat(add("2026-01-16T16:00:00.001", 1, OFFICE_HOURS).at()).isEqualTo(at("2026-01-19T08:30:00.001"));
    }

    @Test
    void office_hours_stop_between_two_intervals() {
        assertThat(add("2026-01-14T11:30", 1, OFFICE_HOURS, "ma-vr 09:00-12:00, ma-vr 13:00-17:00")
                        .at())
                .isEqualTo(at("2026-01-14T13:30"));
    }

    @Test
    void an_anchor_in_the_weekend_starts_at_the_next_opening() {
        Moment moment = add("2024-01-07T12:00", 2, OFFICE_HOURS);
        assertThat(moment.at()).isEqualTo(at("2024-01-08T10:30"));
        assertThat(moment.explanation())
                .isEqualTo("zo 7-1 12:00 + 2 kantooruren = ma 8-1 10:30;"
                        + " geteld vanaf ma 8-1 08:30 (opening); het weekend telt niet mee");
    }

    @Test
    void an_anchor_at_closing_time_starts_at_the_next_opening() {
        assertThat(add("2026-01-14T17:00", 0, OFFICE_HOURS).at()).isEqualTo(at("2026-01-15T08:30"));
        assertThat(add("2026-01-14T17:00", 1, OFFICE_HOURS).explanation())
                .isEqualTo("wo 14-1 17:00 + 1 kantooruur = do 15-1 09:30; geteld vanaf do 15-1 08:30 (opening)");
    }

    @Test
    void no_office_hours_inside_the_opening_hours_is_at_once() {
        Moment moment = add("2026-01-14T08:30", 0, OFFICE_HOURS);
        assertThat(moment.at()).isEqualTo(at("2026-01-14T08:30"));
        assertThat(moment.explanation()).isEqualTo("wo 14-1 08:30 + 0 kantooruren = wo 14-1 08:30");
    }

    @Test
    void a_holiday_and_a_closing_day_do_not_count() {
        Moment moment =
                closedOn("2026-04-07").add(at("2026-04-06T12:00"), new Amount(2, OFFICE_HOURS), Optional.empty());
        assertThat(moment.at()).isEqualTo(at("2026-04-08T10:30"));
        assertThat(moment.explanation()).endsWith("; ma 6-4 (tweede paasdag) en di 7-4 (sluitingsdag) tellen niet mee");
    }

    @Test
    void hours_that_hold_on_holidays_count_then() {
        assertThat(add("2026-04-06T12:00", 2, OFFICE_HOURS, "ma-vr 08:30-17:00 ook op feestdagen")
                        .at())
                .isEqualTo(at("2026-04-06T14:00"));
    }

    @Test
    void a_holiday_on_a_saturday_with_opening_hours_is_named() {
        assertThat(add("2025-04-25T16:00", 2, OFFICE_HOURS, "ma-za 09:00-17:00").explanation())
                .isEqualTo("vr 25-4 16:00 + 2 kantooruren = ma 28-4 10:00;"
                        + " za 26-4 (Koningsdag) en het weekend tellen niet mee");
    }

    @Test
    void weekdays_without_opening_hours_are_explained_by_the_hours() {
        assertThat(add("2026-04-01T15:00", 3, OFFICE_HOURS, "wo 09:00-17:00").explanation())
                .isEqualTo("wo 1-4 15:00 + 3 kantooruren = wo 8-4 10:00; het weekend telt niet mee;"
                        + " alleen wo 09:00-17:00 telt mee");
    }

    @Test
    void round_the_clock_hours_are_elapsed_hours_when_the_clock_goes_forward() {
        Moment moment = add("2026-03-28T22:00", 30, OFFICE_HOURS, "altijd");
        assertThat(moment.at()).isEqualTo(at("2026-03-28T22:00").plus(Duration.ofHours(30)));
        assertThat(moment.explanation())
                .isEqualTo("za 28-3 22:00 + 30 kantooruren = ma 30-3 05:00;"
                        + " de klok gaat in die tijd een uur vooruit");
    }

    @Test
    void round_the_clock_hours_are_elapsed_hours_when_the_clock_goes_back() {
        Moment moment = add("2026-10-24T22:00", 30, OFFICE_HOURS, "altijd");
        assertThat(moment.at()).isEqualTo(at("2026-10-24T22:00").plus(Duration.ofHours(30)));
        assertThat(moment.explanation()).endsWith("= ma 26-10 03:00; de klok gaat in die tijd een uur terug");
    }

    @Test
    void office_hours_may_end_on_the_day_on_which_the_clock_changes() {
        assertThat(add("2026-03-28T22:00", 5, OFFICE_HOURS, "altijd").explanation())
                .endsWith("= zo 29-3 04:00; de klok gaat in die tijd een uur vooruit");
        assertThat(add("2026-10-24T22:00", 5, OFFICE_HOURS, "altijd").explanation())
                .endsWith("= zo 25-10 02:00; de klok gaat in die tijd een uur terug");
    }

    @Test
    void a_clock_change_outside_the_opening_hours_does_not_matter() {
        assertThat(add("2026-03-27T16:00", 2, OFFICE_HOURS).explanation())
                .isEqualTo("vr 27-3 16:00 + 2 kantooruren = ma 30-3 09:30; het weekend telt niet mee");
    }

    @Test
    void an_interval_inside_the_hour_that_the_clock_skips_does_not_exist_that_day() {
        String hours = "zo 02:10-02:50, zo 04:00-06:00";
        assertThat(add("2026-03-28T22:00", 1, OFFICE_HOURS, hours).at()).isEqualTo(at("2026-03-29T05:00"));
        assertThat(add("2026-03-28T22:00", 1, OFFICE_HOURS, "zo 01:30-02:30, zo 04:00-06:00")
                        .at())
                .isEqualTo(at("2026-03-29T04:30"));
    }

    @Test
    void intervals_that_meet_in_the_hour_that_comes_twice_count_it_once_each() {
        Moment moment = add("2026-10-24T22:00", 5, OFFICE_HOURS, "zo 01:00-02:30, zo 02:30-05:00");
        assertThat(moment.at()).isEqualTo(at("2026-10-25T05:00"));
    }

    @Test
    void the_end_of_a_day_is_written_as_24_00() {
        Moment moment = add("2026-01-16T16:00", 8, OFFICE_HOURS, "ma-vr 16:00-24:00");
        assertThat(moment.at()).isEqualTo(at("2026-01-17T00:00"));
        assertThat(moment.explanation()).isEqualTo("vr 16-1 16:00 + 8 kantooruren = vr 16-1 24:00");
    }

    @Test
    void later_decrees_matter_only_to_hours_that_close_on_holidays() {
        assertThat(add("2029-01-02T10:00", 2, OFFICE_HOURS).explanation()).endsWith("zijn nog niet bekend");
        assertThat(add("2029-01-02T10:00", 2, OFFICE_HOURS, "altijd").explanation())
                .doesNotContain("bekend");
    }

    @Test
    void ten_thousand_office_hours_are_counted() {
        // 1176 whole days of 8.5 hours from Friday the 16th on, and 4 hours of the next working day.
        assertThat(add("2026-01-16T08:30", 10_000, OFFICE_HOURS).at())
                .isEqualTo(add("2026-01-15T12:00", 1_177, WORKING_DAYS).at().minus(Duration.ofMinutes(270)));
    }

    @Test
    void more_office_hours_than_half_a_century_has_are_refused() {
        assertThatThrownBy(() -> add("2026-01-16T16:00", 10_000, OFFICE_HOURS, "ma 09:00-09:01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("10000 kantooruren from 2026-01-16T15:00:00Z on are not found up to ")
                .hasMessageContaining("\"ma 09:00-09:01\"");
    }
}
