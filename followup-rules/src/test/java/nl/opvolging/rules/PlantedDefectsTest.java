package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolging.signal.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plants one defect at a time in a sound agreement: each is told at its cell, shown by a signal if one can, and not when mended. */
class PlantedDefectsTest {
    static List<Planted> defects() {
        return Stream.of(
                        RoutingDefects.ALL,
                        LadderDefects.ALL,
                        TermDefects.ALL,
                        FeedbackDefects.ALL,
                        PartnerDefects.ALL,
                        DisclosureDefects.ALL,
                        CalendarDefects.ALL)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void the_sound_agreement_has_no_weak_spot() {
        assertThat(WeakSpots.of(PackText.sound().agreement())).isEmpty();
    }

    @Test
    void each_check_of_one_agreement_has_its_defects() {
        assertThat(defects()).extracting(Planted::toString).doesNotHaveDuplicates();
        assertThat(defects())
                .extracting(defect -> defect.told().check())
                .containsAll(EnumSet.complementOf(EnumSet.of(CheckKind.VALIDITY)));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void a_defect_is_told_at_its_cell_with_a_signal_that_shows_it(Planted defect) {
        Agreement agreement = defect.agreement();
        List<WeakSpot> spots = spots(agreement, defect);

        assertThat(spots).hasSize(1);
        WeakSpot spot = spots.get(0);
        assertThat(spot.place()).isEqualTo(defect.told().place());
        assertThat(spot.weight()).isEqualTo(defect.told().weight());
        assertThat(spot.message()).contains(defect.told().words());
        assertThat(spot.witness().isPresent()).isEqualTo(defect.showing().isPresent());
        spot.witness()
                .ifPresent(witness -> defect.showing()
                        .orElseThrow()
                        .holds(spot, FollowUps.under(agreement).plan(CaseFile.of(witness.signal()), witness.asked())));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void its_mended_twin_is_not_told(Planted defect) {
        assertThat(spots(defect.mendedAgreement(), defect)).isEmpty();
    }

    private static List<WeakSpot> spots(Agreement agreement, Planted defect) {
        return WeakSpots.of(agreement).stream()
                .filter(spot -> spot.check() == defect.told().check())
                .toList();
    }
}
