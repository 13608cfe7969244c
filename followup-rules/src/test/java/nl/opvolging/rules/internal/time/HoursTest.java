package nl.opvolging.rules.internal.time;

import static nl.opvolging.rules.internal.time.Calendars.add;
import static nl.opvolging.rules.internal.time.Calendars.at;
import static nl.opvolging.signal.TermUnit.HOURS;
import static nl.opvolging.signal.TermUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.opvolging.signal.Moment;
import org.junit.jupiter.api.Test;

class HoursTest {
    @Test
    void hours_run_through_the_night_and_the_weekend() {
        Moment moment = add("2026-03-14T22:10", 4, HOURS);
        assertThat(moment.at()).isEqualTo(at("2026-03-15T02:10"));
        assertThat(moment.explanation()).isEqualTo("za 14-3 22:10 + 4 uur = zo 15-3 02:10");
    }

    @Test
    void minutes_keep_the_seconds_of_the_anchor() {
        Moment moment = add("2026-12-31T23:50:30", 15, MINUTES);
        assertThat(moment.at()).isEqualTo(at("2027-01-01T00:05:30"));
        assertThat(moment.explanation()).isEqualTo("do 31-12 23:50 + 15 minuten = vr 1-1-2027 00:05");
    }

    @Test
    void four_hours_in_the_night_that_the_clock_goes_forward_end_an_hour_later_on_the_clock() {
        Moment moment = add("2026-03-28T22:10", 4, HOURS);
        assertThat(moment.at()).isEqualTo(at("2026-03-29T03:10"));
        assertThat(moment.explanation())
                .isEqualTo("za 28-3 22:10 + 4 uur = zo 29-3 03:10; de klok gaat in die tijd een uur vooruit");
    }

    @Test
    void an_hour_in_the_night_that_the_clock_goes_back_ends_at_the_same_time_on_the_clock() {
        Moment moment = add("2026-10-25T02:30", 1, HOURS);
        assertThat(moment.at()).isEqualTo(at("2026-10-25T02:30").plus(Duration.ofHours(1)));
        assertThat(moment.explanation())
                .isEqualTo("zo 25-10 02:30 + 1 uur = zo 25-10 02:30; de klok gaat in die tijd een uur terug");
    }

    @Test
    void no_hours_is_at_once() {
        assertThat(add("2026-03-14T22:10", 0, HOURS).at()).isEqualTo(at("2026-03-14T22:10"));
    }

    @Test
    void hours_need_no_later_decrees() {
        assertThat(add("2028-12-31T22:10", 4, HOURS).explanation())
                .isEqualTo("zo 31-12 22:10 + 4 uur = ma 1-1-2029 02:10");
    }
}
