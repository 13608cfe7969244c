package nl.opvolging.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import nl.opvolging.signal.OpeningHours.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {
    @Test
    void hours_hold_on_the_days_of_their_range_only() {
        OpeningHours hours = OpeningHours.parse("ma-do 08:30-17:00, vr 08:30-12:00");

        assertThat(hours.on(DayOfWeek.MONDAY)).containsExactly(new Interval(510, 1020));
        assertThat(hours.on(DayOfWeek.THURSDAY)).containsExactly(new Interval(510, 1020));
        assertThat(hours.on(DayOfWeek.FRIDAY)).containsExactly(new Interval(510, 720));
        assertThat(hours.on(DayOfWeek.SATURDAY)).isEmpty();
        assertThat(hours.onHolidays()).isFalse();
    }

    @Test
    void a_day_with_a_break_is_told_from_early_to_late() {
        assertThat(OpeningHours.parse("ma 13:00-17:00, ma 08:00-12:00").on(DayOfWeek.MONDAY))
                .containsExactly(new Interval(480, 720), new Interval(780, 1020));
    }

    @Test
    void hours_that_touch_do_not_overlap() {
        assertThat(OpeningHours.parse("ma 08:00-12:00,ma 12:00-17:00").on(DayOfWeek.MONDAY))
                .hasSize(2);
    }

    @Test
    void always_is_day_and_night_on_every_day_and_on_holidays() {
        assertThat(DayOfWeek.values())
                .allSatisfy(day -> assertThat(OpeningHours.ALWAYS.on(day)).containsExactly(new Interval(0, 1440)));
        assertThat(OpeningHours.ALWAYS.onHolidays()).isTrue();
        assertThat(OpeningHours.ALWAYS)
                .hasToString("altijd")
                .isEqualTo(OpeningHours.parse("ma-zo 00:00-24:00 ook op feestdagen"));
    }

    @Test
    void hours_on_holidays_are_other_hours() {
        OpeningHours also = OpeningHours.parse("ma-zo 08:00-20:00 ook op feestdagen");

        assertThat(also.onHolidays()).isTrue();
        assertThat(also.on(DayOfWeek.SUNDAY)).containsExactly(new Interval(480, 1200));
        assertThat(also).isNotEqualTo(OpeningHours.parse("ma-zo 08:00-20:00"));
    }

    @Test
    void hours_that_mean_the_same_are_equal_however_they_are_written() {
        OpeningHours range = OpeningHours.parse("ma-di 08:00-17:00");
        OpeningHours list = OpeningHours.parse("DI 08:00 - 17:00,  ma  08:00-17:00 ");

        assertThat(range).isEqualTo(list).hasSameHashCodeAs(list).isNotEqualTo(OpeningHours.ALWAYS);
        assertThat(list).hasToString("di 08:00 - 17:00,  ma  08:00-17:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|``",
                "kantooruren|kantooruren",
                "ma|ma",
                "ma 9-17|ma 9-17",
                "ma 9:00-17:00|ma 9:00-17:00",
                "ma 08:60-17:00|ma 08:60-17:00",
                "ma 08:00-39:00|ma 08:00-39:00",
                "mo 08:00-17:00|mo 08:00-17:00",
                "ma08:00-17:00|ma08:00-17:00",
                "ma 08:00-17:00,|``",
                "ma 08:00-17:00; di 08:00-17:00|ma 08:00-17:00; di 08:00-17:00",
                "altijd ook op feestdagen|altijd",
                "ma 08:00-17:00 behalve op feestdagen|ma 08:00-17:00 behalve op feestdagen",
            })
    void what_is_no_opening_hours_is_refused(String text, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpeningHours.parse(text))
                .withMessage("openingstijden zijn zoals \"ma-vr 08:30-17:00\" of \"altijd\", niet \"" + shown + "\"");
    }

    @Test
    void days_from_late_to_early_in_the_week_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpeningHours.parse("za-ma 08:00-17:00"))
                .withMessage("een reeks dagen loopt van vroeg naar laat in de week (ma tot en met zo),"
                        + " niet \"za-ma 08:00-17:00\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ma 17:00-08:00", "ma 08:00-08:00", "ma 08:00-24:01", "ma 24:00-24:00", "ma 25:00-26:00"})
    void hours_that_end_before_they_begin_or_outside_the_day_are_refused(String refused) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpeningHours.parse(refused))
                .withMessage("een openingstijd begint voor hij eindigt, tussen 00:00 en 24:00 van dezelfde dag");
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "0, 1441", "5, 5", "6, 5"})
    void an_interval_that_is_empty_or_outside_the_day_is_refused(int from, int until) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(from, until))
                .withMessage("een openingstijd begint voor hij eindigt, tussen 00:00 en 24:00 van dezelfde dag");
    }

    @Test
    void hours_that_overlap_on_a_day_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpeningHours.parse("ma-vr 08:00-12:00, wo 11:59-13:00"))
                .withMessage("op wo overlappen twee openingstijden");
    }
}
