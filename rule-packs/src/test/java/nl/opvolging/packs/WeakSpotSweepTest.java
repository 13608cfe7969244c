package nl.opvolging.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.WeakSpot;
import nl.opvolging.rules.WeakSpots;
import nl.opvolging.rules.Weight;
import org.junit.jupiter.api.Test;

/** What the checks of ladders, terms, feedback, references, disclosure, calendars and validity find in the packs of this module. */
class WeakSpotSweepTest {
    private static final Set<CheckKind> CHECKS = EnumSet.of(
            CheckKind.LADDER,
            CheckKind.TERM,
            CheckKind.FEEDBACK,
            CheckKind.REFERENCE,
            CheckKind.DISCLOSURE,
            CheckKind.CALENDAR,
            CheckKind.VALIDITY);
    private static final int MOST = 6;

    private final List<WeakSpot> spots = WeakSpots.of(Packs.ALL).stream()
            .filter(spot -> CHECKS.contains(spot.check()))
            .toList();

    @Test
    void no_pack_has_a_serious_weak_spot() {
        assertThat(spots).isNotEmpty().noneMatch(spot -> spot.weight() == Weight.SERIOUS);
    }

    @Test
    void no_step_comes_to_a_closed_door_or_never_comes() {
        assertThat(spots).noneMatch(spot -> spot.file().equals("opschaling.csv"));
    }

    @Test
    void an_adviser_reads_few_weak_spots_of_one_agreement() {
        for (Agreement agreement : Packs.agreements()) {
            Stream<WeakSpot> ofOne = WeakSpots.of(agreement).stream().filter(spot -> CHECKS.contains(spot.check()));
            assertThat(ofOne).as(Packs.name(agreement)).hasSizeLessThanOrEqualTo(MOST);
        }
    }
}
