package nl.opvolging.rules.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The table of clock changes says what the rules of the zone say, in the years that it holds and in all others. */
class DutchClockLaws {
    private static final ZoneRules RULES = DutchDates.AMSTERDAM.getRules();
    private static final long DAY = 24 * 60 * 60;

    @Property(tries = 5_000)
    void the_offset_is_that_of_the_zone(@ForAll("seconds") long second) {
        Instant moment = Instant.ofEpochSecond(second, 999);

        assertThat(DutchClock.offsetAt(moment)).isEqualTo(RULES.getOffset(moment));
    }

    @Property(tries = 5_000)
    void a_local_second_is_that_of_the_zone_or_if_there_is_none_the_change(@ForAll("seconds") long second) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        List<ZoneOffset> offsets = RULES.getValidOffsets(local);
        Instant expected =
                offsets.isEmpty() ? RULES.getTransition(local).getInstant() : local.toInstant(offsets.get(0));

        assertThat(DutchClock.at(Math.floorDiv(second, DAY), Math.floorMod(second, DAY)))
                .isEqualTo(expected);
    }

    @Example
    void a_second_that_the_clock_skips_is_the_change_and_one_that_comes_twice_is_the_first() {
        assertThat(DutchDates.atSecond(LocalDate.of(2027, 3, 28), 2 * 60 * 60 + 59))
                .isEqualTo("2027-03-28T01:00:00Z");
        assertThat(DutchDates.atSecond(LocalDate.of(2027, 10, 31), 2 * 60 * 60 + 59))
                .isEqualTo("2027-10-31T00:00:59Z");
    }

    /** Half of them within two hours of a change of the clock. */
    @Provide
    Arbitrary<Long> seconds() {
        Arbitrary<Long> any = Arbitraries.longs()
                .between(
                        Instant.parse("1930-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2140-01-01T00:00:00Z").getEpochSecond());
        Arbitrary<Integer> near = Arbitraries.integers().between(-7_200, 7_200);
        return Arbitraries.oneOf(any, Combinators.combine(any, near).as((second, away) -> {
            ZoneOffsetTransition change = RULES.nextTransition(Instant.ofEpochSecond(second));
            return change.getDateTimeBefore().toEpochSecond(ZoneOffset.UTC) + away;
        }));
    }
}
