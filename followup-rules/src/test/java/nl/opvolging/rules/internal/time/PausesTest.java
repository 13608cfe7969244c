package nl.opvolging.rules.internal.time;

import static nl.opvolging.rules.internal.time.Calendars.pause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.opvolging.rules.internal.time.Pauses.Interval;
import org.junit.jupiter.api.Test;

class PausesTest {
    private static final Interval CONSENT = pause("2026-02-05T10:00", "2026-02-09T12:00", "wachten op toestemming");

    @Test
    void pauses_stand_from_early_to_late_in_whatever_order_they_came() {
        Interval later = pause("2026-02-10T10:00", "2026-02-11T10:00", "even aanzien");
        assertThat(Pauses.of(List.of(later, CONSENT)).intervals()).containsExactly(CONSENT, later);
        assertThat(Pauses.of(List.of(later, CONSENT)))
                .isEqualTo(Pauses.of(List.of(CONSENT, later)))
                .hasSameHashCodeAs(Pauses.of(List.of(CONSENT, later)));
    }

    @Test
    void pauses_that_overlap_are_one_with_both_reasons() {
        Interval other = pause("2026-02-06T10:00", "2026-02-10T12:00", "even aanzien");
        assertThat(Pauses.of(List.of(other, CONSENT)).intervals())
                .containsExactly(
                        pause("2026-02-05T10:00", "2026-02-10T12:00", "wachten op toestemming en even aanzien"));
    }

    @Test
    void pauses_that_are_one_have_no_reason_of_a_pause_before_them() {
        Interval before = pause("2026-02-02T10:00", "2026-02-03T12:00", "opname");
        Interval other = pause("2026-02-06T10:00", "2026-02-10T12:00", "even aanzien");
        assertThat(Pauses.of(List.of(before, CONSENT, other)).intervals())
                .containsExactly(
                        before,
                        pause("2026-02-05T10:00", "2026-02-10T12:00", "wachten op toestemming en even aanzien"));
    }

    @Test
    void pauses_that_meet_are_one() {
        Interval next = pause("2026-02-09T12:00", "2026-02-10T12:00", "wachten op toestemming");
        assertThat(Pauses.of(List.of(CONSENT, next)).intervals())
                .containsExactly(pause("2026-02-05T10:00", "2026-02-10T12:00", "wachten op toestemming"));
    }

    @Test
    void a_pause_inside_another_does_not_make_it_shorter() {
        Interval inside = pause("2026-02-06T10:00", "2026-02-07T12:00", "wachten op toestemming");
        assertThat(Pauses.of(List.of(CONSENT, inside))).isEqualTo(Pauses.of(List.of(CONSENT)));
    }

    @Test
    void a_pause_that_does_not_end_after_its_begin_is_left_out() {
        Interval empty = new Interval(CONSENT.from(), CONSENT.from(), "leeg");
        Interval reversed = new Interval(CONSENT.until(), CONSENT.from(), "omgekeerd");
        assertThat(Pauses.of(List.of(empty, reversed))).isEqualTo(Pauses.none());
        assertThat(Pauses.of(List.of(empty, CONSENT)).intervals()).containsExactly(CONSENT);
    }

    @Test
    void pauses_do_not_change_with_the_list_they_came_from() {
        List<Interval> given = new ArrayList<>(List.of(CONSENT));
        Pauses pauses = Pauses.of(given);
        given.clear();
        assertThat(pauses.intervals()).containsExactly(CONSENT);
        assertThatThrownBy(() -> pauses.intervals().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void other_pauses_are_not_equal() {
        assertThat(Pauses.of(List.of(CONSENT))).isNotEqualTo(Pauses.none()).isNotEqualTo(CONSENT);
        assertThat(Pauses.of(List.of(CONSENT))).hasToString(List.of(CONSENT).toString());
    }
}
