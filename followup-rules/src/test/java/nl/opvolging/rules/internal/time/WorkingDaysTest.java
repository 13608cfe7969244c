package nl.opvolging.rules.internal.time;

import static nl.opvolging.rules.internal.time.Calendars.USUAL;
import static nl.opvolging.rules.internal.time.Calendars.add;
import static nl.opvolging.rules.internal.time.Calendars.at;
import static nl.opvolging.rules.internal.time.Calendars.closedOn;
import static nl.opvolging.signal.TermUnit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Moment;
import nl.opvolging.signal.OpeningHours;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    @Test
    void three_working_days_over_ascension_end_on_wednesday() {
        Moment moment = add("2026-05-14T10:00", 3, WORKING_DAYS);
        assertThat(moment.at()).isEqualTo(at("2026-05-20T17:00"));
        assertThat(moment.explanation())
                .isEqualTo("do 14-5 + 3 werkdagen = wo 20-5 17:00;"
                        + " vr 15-5 (gelijkgestelde dag) en het weekend tellen niet mee");
    }

    @Test
    void a_working_day_without_days_in_between_needs_no_reason() {
        assertThat(add("2026-01-12T10:00", 1, WORKING_DAYS).explanation())
                .isEqualTo("ma 12-1 + 1 werkdag = di 13-1 17:00");
    }

    @Test
    void the_hour_of_the_anchor_does_not_matter() {
        assertThat(add("2026-01-12T00:00", 1, WORKING_DAYS)).isEqualTo(add("2026-01-12T23:59:59.999", 1, WORKING_DAYS));
    }

    @Test
    void the_weekend_alone_does_not_count() {
        assertThat(add("2026-01-16T10:00", 1, WORKING_DAYS).explanation())
                .isEqualTo("vr 16-1 + 1 werkdag = ma 19-1 17:00; het weekend telt niet mee");
    }

    @Test
    void ten_working_days_over_christmas_end_in_the_new_year() {
        Moment moment = add("2026-12-22T10:00", 10, WORKING_DAYS);
        assertThat(moment.at()).isEqualTo(at("2027-01-07T17:00"));
        assertThat(moment.explanation())
                .isEqualTo("di 22-12 + 10 werkdagen = do 7-1-2027 17:00; vr 25-12 (eerste kerstdag),"
                        + " vr 1-1-2027 (Nieuwjaarsdag) en de weekenden tellen niet mee");
    }

    @Test
    void a_decreed_day_after_christmas_does_not_count() {
        assertThat(add("2024-12-24T10:00", 1, WORKING_DAYS).at()).isEqualTo(at("2024-12-30T17:00"));
    }

    @Test
    void two_working_days_before_easter_end_after_it() {
        assertThat(add("2026-04-02T10:00", 2, WORKING_DAYS).explanation())
                .isEqualTo("do 2-4 + 2 werkdagen = wo 8-4 17:00; vr 3-4 (Goede Vrijdag), ma 6-4 (tweede paasdag)"
                        + " en het weekend tellen niet mee");
    }

    @Test
    void a_kings_day_that_moves_to_saturday_costs_no_working_day() {
        assertThat(add("2025-04-25T10:00", 1, WORKING_DAYS).explanation())
                .isEqualTo("vr 25-4 + 1 werkdag = ma 28-4 17:00; het weekend telt niet mee");
    }

    @Test
    void a_kings_day_on_monday_does_not_count() {
        assertThat(add("2026-04-24T10:00", 1, WORKING_DAYS).at()).isEqualTo(at("2026-04-28T17:00"));
    }

    @Test
    void a_closing_day_does_not_count() {
        Moment moment =
                closedOn("2026-05-18").add(at("2026-05-14T10:00"), new Amount(3, WORKING_DAYS), Optional.empty());
        assertThat(moment.at()).isEqualTo(at("2026-05-21T17:00"));
        assertThat(moment.explanation()).contains("ma 18-5 (sluitingsdag)");
    }

    @Test
    void a_closing_day_in_the_weekend_is_not_named() {
        assertThat(closedOn("2026-01-17")
                        .add(at("2026-01-16T10:00"), new Amount(1, WORKING_DAYS), Optional.empty())
                        .explanation())
                .endsWith("; het weekend telt niet mee");
    }

    @Test
    void a_closing_day_on_a_holiday_keeps_the_name_of_the_holiday() {
        assertThat(closedOn("2026-04-27")
                        .add(at("2026-04-24T10:00"), new Amount(1, WORKING_DAYS), Optional.empty())
                        .explanation())
                .endsWith("; ma 27-4 (Koningsdag) en het weekend tellen niet mee");
    }

    @Test
    void of_many_days_four_are_named() {
        assertThat(add("2026-04-01T10:00", 60, WORKING_DAYS).explanation())
                .contains("; vr 3-4 (Goede Vrijdag), ma 6-4 (tweede paasdag), ma 27-4 (Koningsdag),"
                        + " di 5-5 (Bevrijdingsdag), nog 3 dagen en de weekenden tellen niet mee");
        assertThat(closedOn("2026-01-13", "2026-01-14", "2026-01-15", "2026-01-12", "2026-01-16")
                        .add(at("2026-01-11T10:00"), new Amount(0, WORKING_DAYS), Optional.empty())
                        .explanation())
                .contains("do 15-1 (sluitingsdag), nog 1 dag en de weekenden tellen niet mee");
    }

    @Test
    void no_working_days_is_until_closing_time_of_the_same_day() {
        assertThat(add("2026-05-13T17:00", 0, WORKING_DAYS).at()).isEqualTo(at("2026-05-13T17:00"));
    }

    @Test
    void no_working_days_after_closing_time_is_the_next_working_day() {
        Moment moment = add("2026-05-13T17:00:01", 0, WORKING_DAYS);
        assertThat(moment.at()).isEqualTo(at("2026-05-18T17:00"));
        assertThat(moment.explanation())
                .isEqualTo("wo 13-5 + 0 werkdagen = ma 18-5 17:00; op wo 13-5 is sluitingstijd al voorbij;"
                        + " do 14-5 (Hemelvaartsdag), vr 15-5 (gelijkgestelde dag) en het weekend tellen niet mee");
    }

    @Test
    void no_working_days_on_a_holiday_is_the_next_working_day() {
        assertThat(add("2026-05-25T10:00", 0, WORKING_DAYS).explanation())
                .isEqualTo("ma 25-5 + 0 werkdagen = di 26-5 17:00; ma 25-5 (tweede pinksterdag) telt niet mee");
    }

    @Test
    void the_debtors_own_closing_time_counts() {
        String hours = "ma-do 09:00-12:00, ma-do 13:00-16:30, vr 09:00-11:00";
        assertThat(add("2026-01-13T10:00", 1, WORKING_DAYS, hours).at()).isEqualTo(at("2026-01-14T16:30"));
        assertThat(add("2026-01-15T10:00", 1, WORKING_DAYS, hours).at()).isEqualTo(at("2026-01-16T11:00"));
    }

    @Test
    void a_debtor_who_is_closed_that_day_has_until_closing_time_of_the_day_that_he_opens() {
        Moment moment = add("2026-05-20T10:00", 2, WORKING_DAYS, "ma-do 09:00-12:00");
        assertThat(moment.at()).isEqualTo(at("2026-05-26T12:00"));
        assertThat(moment.explanation())
                .isEqualTo("wo 20-5 + 2 werkdagen = di 26-5 12:00;"
                        + " op vr 22-5 gesloten, dus de eerste dag daarna die open is");
    }

    @Test
    void a_debtor_who_opens_on_holidays_counts_the_same_working_days() {
        assertThat(add("2026-05-13T10:00", 1, WORKING_DAYS, "ma-zo 09:00-12:00 ook op feestdagen")
                        .at())
                .isEqualTo(at("2026-05-18T12:00"));
    }

    @Test
    void closing_time_at_midnight_is_the_last_second_of_the_day() {
        Moment moment = add("2026-01-15T10:00", 1, WORKING_DAYS, "altijd");
        assertThat(moment.at()).isEqualTo(at("2026-01-16T23:59:59"));
        assertThat(moment.explanation()).isEqualTo("do 15-1 + 1 werkdag = vr 16-1 23:59");
    }

    @Test
    void a_term_that_ends_after_the_last_decree_says_so() {
        assertThat(add("2028-12-28T10:00", 1, WORKING_DAYS).explanation()).doesNotContain("bekend");
        assertThat(add("2028-12-29T10:00", 1, WORKING_DAYS).explanation())
                .endsWith("; gelijkgestelde dagen na 2028 zijn nog niet bekend");
    }

    @Test
    void ten_thousand_working_days_are_counted() {
        Moment moment = add("2026-01-16T10:00", 10_000, WORKING_DAYS);
        LocalDate end = LocalDate.ofInstant(moment.at(), DutchDates.AMSTERDAM);
        assertThat(LocalDate.of(2026, 1, 17).datesUntil(end.plusDays(1)).filter(USUAL::isWorkingDay))
                .hasSize(10_000);
    }

    @Test
    void closing_days_for_a_lifetime_are_refused() {
        Set<LocalDate> closed =
                LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2090, 1, 1)).collect(Collectors.toSet());
        WorkCalendar calendar = WorkCalendar.of(Calendars.OFFICE, closed);
        assertThatThrownBy(() -> calendar.add(at("2026-01-16T10:00"), new Amount(2, WORKING_DAYS), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "2 werkdagen from 2026-01-16T09:00:00Z on are not found up to za 19-10-2080: the closing days"
                                + " and the opening hours \"ma-vr 08:30-17:00\" leave too little time. Maybe the amount is too"
                                + " large, or the hours are too short.");
        assertThatThrownBy(() -> calendar.add(
                        at("2025-12-30T10:00"),
                        new Amount(1, WORKING_DAYS),
                        Optional.of(OpeningHours.parse("do 08:30-17:00"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"do 08:30-17:00\"");
    }
}
