package nl.opvolging.rules.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutchDatesTest {
    @Test
    void a_day_is_written_short() {
        assertThat(DutchDates.day(LocalDate.of(2026, 5, 14))).isEqualTo("do 14-5");
        assertThat(DutchDates.dayWithYear(LocalDate.of(2026, 5, 4))).isEqualTo("ma 4-5-2026");
    }

    @Test
    void every_weekday_has_its_name() {
        List<LocalDate> week =
                LocalDate.of(2026, 5, 11).datesUntil(LocalDate.of(2026, 5, 18)).toList();
        assertThat(week.stream().map(DutchDates::day))
                .containsExactly("ma 11-5", "di 12-5", "wo 13-5", "do 14-5", "vr 15-5", "za 16-5", "zo 17-5");
        assertThat(week.stream()
                        .map(day -> DutchDates.longMoment(
                                        day.atStartOfDay(DutchDates.AMSTERDAM).toInstant())
                                .split(" ", -1)[0]))
                .containsExactly("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    }

    @Test
    void every_month_has_its_name() {
        assertThat(Year.of(2026)
                        .atDay(1)
                        .datesUntil(LocalDate.of(2027, 1, 1), Period.ofMonths(1))
                        .map(day -> DutchDates.longMoment(
                                        day.atStartOfDay(DutchDates.AMSTERDAM).toInstant())
                                .split(" ", -1)[2]))
                .containsExactly(
                        "januari",
                        "februari",
                        "maart",
                        "april",
                        "mei",
                        "juni",
                        "juli",
                        "augustus",
                        "september",
                        "oktober",
                        "november",
                        "december");
    }

    @Test
    void a_moment_is_in_local_time_in_summer_and_in_winter() {
        assertThat(DutchDates.moment(Instant.parse("2026-05-14T15:00:00Z"))).isEqualTo("do 14-5 17:00");
        assertThat(DutchDates.moment(Instant.parse("2026-12-31T23:05:59Z"))).isEqualTo("vr 1-1 00:05");
    }

    @Test
    void a_moment_can_be_written_in_full() {
        assertThat(DutchDates.longMoment(Instant.parse("2026-05-14T15:00:00Z")))
                .isEqualTo("donderdag 14 mei 2026 om 17:00");
    }
}
