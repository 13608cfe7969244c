package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DutchMomentTest {
    @Test
    void a_local_time_that_comes_twice_is_refused_with_both_of_its_forms() {
        assertThatThrownBy(() -> DutchMoment.parse("2027-10-31T02:30"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("komt twee keer voor")
                .hasMessageContaining("2027-10-31T02:30+02:00 voor de eerste keer")
                .hasMessageContaining("2027-10-31T02:30+01:00 voor de tweede keer");
        assertThat(DutchMoment.parse("2027-10-31T02:30+02:00")).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(DutchMoment.parse("2027-10-31T02:30+01:00")).isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
    }

    @Test
    void a_local_time_that_the_clock_skips_is_refused_with_the_times_around_it() {
        assertThatThrownBy(() -> DutchMoment.parse("2027-03-28T02:30"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("bestaat niet")
                .hasMessageContaining("2027-03-28T01:30+01:00 voor net ervoor")
                .hasMessageContaining("2027-03-28T03:30+02:00 voor net erna");
    }

    @Test
    void just_before_and_after_a_change_of_the_clock_a_local_time_is_one_moment() {
        assertThat(DutchMoment.parse("2027-03-28T01:59:59")).isEqualTo(Instant.parse("2027-03-28T00:59:59Z"));
        assertThat(DutchMoment.parse("2027-03-28T03:00")).isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
        assertThat(DutchMoment.parse("2027-10-31T01:59:59")).isEqualTo(Instant.parse("2027-10-30T23:59:59Z"));
        assertThat(DutchMoment.parse("2027-10-31T03:00")).isEqualTo(Instant.parse("2027-10-31T02:00:00Z"));
    }

    @Test
    void such_a_moment_is_wrong_use() {
        Desk desk = Desk.run("plan", Desk.example("gordijnen-dicht.json"), "--at", "2027-10-31T02:30");

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.out()).isEmpty();
        assertThat(desk.err()).hasLineCount(1);
    }

    @Test
    void in_short_a_moment_has_its_weekday_and_year() {
        assertThat(DutchMoment.shortly(Instant.parse("2027-01-14T16:00:00Z"))).isEqualTo("do 14-1-2027 17:00");
    }
}
