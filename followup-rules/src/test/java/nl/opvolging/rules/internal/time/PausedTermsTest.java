package nl.opvolging.rules.internal.time;

import static nl.opvolging.rules.internal.time.Calendars.USUAL;
import static nl.opvolging.rules.internal.time.Calendars.add;
import static nl.opvolging.rules.internal.time.Calendars.at;
import static nl.opvolging.rules.internal.time.Calendars.pause;
import static nl.opvolging.signal.TermUnit.CALENDAR_DAYS;
import static nl.opvolging.signal.TermUnit.DAYS;
import static nl.opvolging.signal.TermUnit.HOURS;
import static nl.opvolging.signal.TermUnit.MINUTES;
import static nl.opvolging.signal.TermUnit.OFFICE_HOURS;
import static nl.opvolging.signal.TermUnit.WEEKS;
import static nl.opvolging.signal.TermUnit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.opvolging.rules.internal.time.Pauses.Interval;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Moment;
import org.junit.jupiter.api.Test;

class PausedTermsTest {
    private static final Interval CONSENT = pause("2026-02-05T10:00", "2026-02-09T12:00", "wachten op toestemming");
    private static final String CONSENT_IN_WORDS =
            "gepauzeerd van do 5-2 10:00 tot ma 9-2 12:00 (wachten op toestemming)";

    @Test
    void working_days_after_the_begin_of_a_pause_up_to_its_end_do_not_count() {
        Moment moment = add("2026-02-03T10:00", 5, WORKING_DAYS, CONSENT);
        assertThat(moment.at()).isEqualTo(at("2026-02-12T17:00"));
        assertThat(moment.explanation())
                .isEqualTo("di 3-2 + 5 werkdagen = do 12-2 17:00; " + CONSENT_IN_WORDS + "; het weekend telt niet mee");
    }

    @Test
    void hours_stand_still_in_a_pause() {
        Moment moment = add("2026-02-05T09:00", 4, HOURS, CONSENT);
        assertThat(moment.at()).isEqualTo(at("2026-02-09T15:00"));
        assertThat(moment.explanation()).isEqualTo("do 5-2 09:00 + 4 uur = ma 9-2 15:00; " + CONSENT_IN_WORDS);
    }

    @Test
    void hours_that_end_when_the_pause_begins_do_not_wait_for_it() {
        assertThat(add("2026-02-05T09:00", 1, HOURS, CONSENT)).isEqualTo(add("2026-02-05T09:00", 1, HOURS));
        assertThat(add("2026-02-05T10:00", 0, MINUTES, CONSENT).at()).isEqualTo(at("2026-02-05T10:00"));
    }

    @Test
    void no_minutes_in_a_pause_end_with_it() {
        assertThat(add("2026-02-06T10:00", 0, MINUTES, CONSENT).at()).isEqualTo(CONSENT.until());
    }

    @Test
    void a_clock_change_in_a_pause_is_no_part_of_the_term() {
        Interval night = pause("2026-03-28T23:00", "2026-03-29T06:00", "even aanzien");
        Moment moment = add("2026-03-28T22:00", 2, HOURS, night);
        assertThat(moment.at()).isEqualTo(at("2026-03-29T07:00"));
        assertThat(moment.explanation()).doesNotContain("klok");
        assertThat(add("2026-03-28T22:00", 5, HOURS, pause("2026-03-29T06:00", "2026-03-29T07:00", "even aanzien"))
                        .explanation())
                .endsWith("de klok gaat in die tijd een uur vooruit");
    }

    @Test
    void office_hours_are_the_open_time_outside_the_pause() {
        Moment moment = add("2026-02-05T09:00", 3, OFFICE_HOURS, CONSENT);
        assertThat(moment.at()).isEqualTo(at("2026-02-09T14:00"));
        assertThat(moment.explanation())
                .isEqualTo("do 5-2 09:00 + 3 kantooruren = ma 9-2 14:00; " + CONSENT_IN_WORDS
                        + "; het weekend telt niet mee");
    }

    @Test
    void a_pause_outside_the_opening_hours_takes_no_office_hours_and_is_not_named() {
        Interval evening = pause("2026-02-05T17:00", "2026-02-06T08:30", "even aanzien");
        assertThat(add("2026-02-05T16:00", 2, OFFICE_HOURS, evening))
                .isEqualTo(add("2026-02-05T16:00", 2, OFFICE_HOURS));
    }

    @Test
    void two_pauses_in_one_day_both_stop_the_office_hours() {
        Moment moment = add(
                "2026-02-05T09:00",
                2,
                OFFICE_HOURS,
                pause("2026-02-05T10:00", "2026-02-05T11:00", "een"),
                pause("2026-02-05T11:30", "2026-02-05T12:00", "twee"));
        assertThat(moment.at()).isEqualTo(at("2026-02-05T12:30"));
        assertThat(moment.explanation())
                .endsWith("; gepauzeerd van do 5-2 10:00 tot do 5-2 11:00 (een)"
                        + " en van do 5-2 11:30 tot do 5-2 12:00 (twee)");
    }

    @Test
    void no_office_hours_in_a_pause_end_at_the_first_open_moment_after_it() {
        assertThat(add("2026-02-05T11:00", 0, OFFICE_HOURS, CONSENT).at()).isEqualTo(CONSENT.until());
        assertThat(add("2026-02-05T11:00", 0, OFFICE_HOURS, pause("2026-02-05T10:00", "2026-02-06T20:00", "x"))
                        .at())
                .isEqualTo(at("2026-02-09T08:30"));
        assertThat(add("2026-02-05T10:00", 0, OFFICE_HOURS, CONSENT).at()).isEqualTo(at("2026-02-05T10:00"));
    }

    @Test
    void calendar_days_of_a_pause_do_not_count() {
        Moment moment = add("2026-02-03T10:00", 3, CALENDAR_DAYS, CONSENT);
        assertThat(moment.at()).isEqualTo(at("2026-02-10T23:59:59"));
        assertThat(moment.explanation()).isEqualTo("di 3-2 + 3 kalenderdagen = di 10-2 23:59; " + CONSENT_IN_WORDS);
    }

    @Test
    void days_and_weeks_stand_still_and_then_end_on_a_working_day() {
        assertThat(add("2026-02-03T10:00", 7, DAYS, CONSENT).explanation())
                .isEqualTo("di 3-2 + 7 dagen = ma 16-2 23:59; " + CONSENT_IN_WORDS
                        + "; eigenlijk za 14-2, maar het weekend telt niet mee");
        assertThat(add("2026-02-03T10:00", 1, WEEKS, CONSENT).at())
                .isEqualTo(add("2026-02-03T10:00", 7, DAYS, CONSENT).at());
    }

    @Test
    void a_pause_inside_one_day_costs_no_day() {
        Interval hour = pause("2026-02-05T10:00", "2026-02-05T11:00", "even aanzien");
        assertThat(add("2026-02-03T10:00", 5, WORKING_DAYS, hour)).isEqualTo(add("2026-02-03T10:00", 5, WORKING_DAYS));
        assertThat(add("2026-02-03T10:00", 5, DAYS, hour)).isEqualTo(add("2026-02-03T10:00", 5, DAYS));
    }

    @Test
    void a_pause_until_midnight_ends_on_the_day_that_begins_then() {
        Interval untilFriday = pause("2026-02-04T10:00", "2026-02-06T00:00", "even aanzien");
        assertThat(add("2026-02-03T10:00", 2, WORKING_DAYS, untilFriday).at()).isEqualTo(at("2026-02-09T17:00"));
    }

    @Test
    void a_pause_before_the_anchor_changes_nothing() {
        assertThat(add("2026-02-09T12:00", 0, WORKING_DAYS, CONSENT))
                .isEqualTo(add("2026-02-09T12:00", 0, WORKING_DAYS));
        assertThat(add("2026-02-09T12:00", 3, DAYS, CONSENT)).isEqualTo(add("2026-02-09T12:00", 3, DAYS));
        assertThat(add("2026-02-09T12:00", 3, HOURS, CONSENT)).isEqualTo(add("2026-02-09T12:00", 3, HOURS));
    }

    @Test
    void a_pause_that_begins_before_closing_time_of_the_last_day_moves_the_end() {
        Moment moment = add("2026-02-03T10:00", 2, WORKING_DAYS, CONSENT);
        assertThat(moment.at()).isEqualTo(at("2026-02-09T17:00"));
        assertThat(moment.explanation())
                .isEqualTo("di 3-2 + 2 werkdagen = ma 9-2 17:00; " + CONSENT_IN_WORDS + ", dus niet do 5-2 17:00");
    }

    @Test
    void a_pause_that_begins_at_closing_time_of_the_last_day_changes_nothing() {
        Interval after = pause("2026-02-05T17:00", "2026-02-09T12:00", "even aanzien");
        assertThat(add("2026-02-03T10:00", 2, WORKING_DAYS, after)).isEqualTo(add("2026-02-03T10:00", 2, WORKING_DAYS));
    }

    @Test
    void an_end_that_moves_from_a_pause_into_another_moves_again() {
        Moment moment = add(
                "2026-02-03T10:00",
                2,
                WORKING_DAYS,
                pause("2026-02-05T10:00", "2026-02-06T12:00", "een"),
                pause("2026-02-06T16:00", "2026-02-06T18:00", "twee"));
        assertThat(moment.at()).isEqualTo(at("2026-02-09T17:00"));
        assertThat(moment.explanation())
                .endsWith("; gepauzeerd van do 5-2 10:00 tot vr 6-2 12:00 (een)"
                        + " en van vr 6-2 16:00 tot vr 6-2 18:00 (twee), dus niet do 5-2 17:00;"
                        + " het weekend telt niet mee");
    }

    @Test
    void days_that_end_inside_a_pause_move_to_a_working_day_and_calendar_days_to_any_day() {
        Interval untilSaturday = pause("2026-02-05T10:00", "2026-02-07T12:00", "even aanzien");
        assertThat(add("2026-02-03T10:00", 2, CALENDAR_DAYS, untilSaturday).at())
                .isEqualTo(at("2026-02-07T23:59:59"));
        assertThat(add("2026-02-03T10:00", 2, DAYS, untilSaturday).explanation())
                .isEqualTo("di 3-2 + 2 dagen = ma 9-2 23:59;"
                        + " gepauzeerd van do 5-2 10:00 tot za 7-2 12:00 (even aanzien), dus niet do 5-2 23:59;"
                        + " het weekend telt niet mee");
    }

    @Test
    void an_end_that_moves_is_on_a_working_day_for_a_debtor_who_is_always_open() {
        Interval untilSaturday = pause("2026-02-06T10:00", "2026-02-07T12:00", "even aanzien");
        assertThat(add("2026-02-05T10:00", 1, WORKING_DAYS, "altijd", untilSaturday)
                        .at())
                .isEqualTo(at("2026-02-09T23:59:59"));
    }

    @Test
    void an_end_that_moves_may_be_on_a_saturday_for_a_debtor_who_is_closed_on_some_weekdays() {
        Interval untilSaturday = pause("2026-02-06T10:00", "2026-02-07T12:00", "even aanzien");
        assertThat(add("2026-02-05T10:00", 1, WORKING_DAYS, "vr-za 09:00-17:00", untilSaturday)
                        .at())
                .isEqualTo(at("2026-02-07T17:00"));
    }

    @Test
    void an_end_that_moves_may_be_on_a_saturday_for_a_debtor_who_is_closed_on_fridays_alone() {
        Interval untilFriday = pause("2026-02-04T16:00", "2026-02-06T12:00", "even aanzien");
        assertThat(add("2026-02-03T10:00", 1, WORKING_DAYS, "ma-do 09:00-17:00, za 09:00-17:00", untilFriday)
                        .at())
                .isEqualTo(at("2026-02-07T17:00"));
    }

    @Test
    void no_working_days_in_a_pause_end_at_the_first_closing_time_after_it() {
        assertThat(add("2026-02-06T10:00", 0, WORKING_DAYS, CONSENT).at()).isEqualTo(at("2026-02-09T17:00"));
        assertThat(add("2026-02-06T10:00", 0, WORKING_DAYS, pause("2026-02-05T10:00", "2026-02-09T17:01", "x"))
                        .at())
                .isEqualTo(at("2026-02-10T17:00"));
    }

    @Test
    void a_pause_over_new_year_shows_the_years_that_differ() {
        assertThat(add("2026-12-30T10:00", 2, WORKING_DAYS, pause("2026-12-31T10:00", "2027-01-05T12:00", "x"))
                        .explanation())
                .isEqualTo("wo 30-12 + 2 werkdagen = wo 6-1-2027 17:00;"
                        + " gepauzeerd van do 31-12 10:00 tot di 5-1-2027 12:00 (x);"
                        + " vr 1-1-2027 (Nieuwjaarsdag) en het weekend tellen niet mee");
    }

    @Test
    void of_many_pauses_four_are_named() {
        Instant anchor = at("2026-02-05T09:00");
        List<Interval> pauses = IntStream.range(1, 7)
                .mapToObj(hour ->
                        new Interval(anchor.plusSeconds(hour * 3600L), anchor.plusSeconds(hour * 3600L + 60), "x"))
                .toList();
        assertThat(USUAL.add(anchor, new Amount(10, HOURS), Optional.empty(), Pauses.of(pauses))
                        .explanation())
                .startsWith("do 5-2 09:00 + 10 uur = do 5-2 19:06; gepauzeerd van do 5-2 10:00 tot do 5-2 10:01 (x), ")
                .endsWith(" van do 5-2 13:00 tot do 5-2 13:01 (x) en daarna nog 2 keer");
    }

    @Test
    void a_pause_of_a_lifetime_is_no_reason_to_refuse() {
        Interval lifetime = pause("2026-02-05T10:00", "2099-01-01T12:00", "even aanzien");
        assertThat(add("2026-02-03T10:00", 3, WORKING_DAYS, lifetime).at()).isEqualTo(at("2099-01-02T17:00"));
        assertThat(add("2026-02-05T09:00", 2, OFFICE_HOURS, lifetime).at()).isEqualTo(at("2099-01-02T09:30"));
    }
}
