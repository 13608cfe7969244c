package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;

class SettableClockTest {
    private final SettableClock clock = SettableClock.at("2027-01-12T10:00");

    @Test
    void it_shows_dutch_local_time() {
        assertThat(clock.instant()).isEqualTo("2027-01-12T09:00:00Z");
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Europe/Amsterdam"));
        assertThat(clock).hasToString("2027-01-12T10:00 Europe/Amsterdam");
    }

    @Test
    void it_is_set_forward_and_back() {
        clock.set("2027-07-12T10:00");
        assertThat(clock.instant()).isEqualTo("2027-07-12T08:00:00Z");

        clock.set(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(clock).hasToString("2027-01-01T01:00 Europe/Amsterdam");
    }

    @Test
    void it_advances_over_a_change_of_the_hour_by_the_time_that_passes() {
        clock.set("2027-03-28T01:30");
        clock.advance(Duration.ofHours(1));

        assertThat(clock).hasToString("2027-03-28T03:30 Europe/Amsterdam");
    }

    @Test
    void of_an_hour_that_it_has_twice_the_first_is_meant() {
        assertThat(SettableClock.at("2027-10-31T02:30").instant()).isEqualTo("2027-10-31T00:30:00Z");
    }

    @Test
    void time_that_runs_back_or_does_not_exist_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.advance(Duration.ofMinutes(-1)))
                .withMessage("Time passes forward, but this is PT-1M");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.set("2027-03-28T02:30"))
                .withMessage("A Dutch clock never shows 2027-03-28T02:30: it is put forward then. Later it shows"
                        + " 2027-03-28T03:30");
        assertThatThrownBy(() -> clock.set("morgen")).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void in_another_zone_it_is_the_same_clock() {
        Clock elsewhere = clock.withZone(ZoneId.of("UTC"));
        clock.advance(Duration.ofDays(1));

        assertThat(elsewhere.instant()).isEqualTo(clock.instant());
        assertThat(elsewhere).hasToString("2027-01-13T09:00 UTC");
    }
}
