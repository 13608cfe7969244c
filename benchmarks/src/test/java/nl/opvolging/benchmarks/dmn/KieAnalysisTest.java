package nl.opvolging.benchmarks.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.testkit.GeneratedPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Apache KIE finds in the table of an agreement is what the checks of the library tell. These tell only of what signals
 * are about first of all, which KIE cannot know: what they tell lies between what KIE finds for signals of one observation,
 * and for all signals.
 */
class KieAnalysisTest {
    private static final List<Held> HELD = Stream.concat(
                    RulePacks.fromClassPath().agreements().stream(),
                    LongStream.range(0, 12)
                            .mapToObj(GeneratedPacks::of)
                            .flatMap(packs -> packs.read().agreements().stream()))
            .map(Held::new)
            .toList();

    static List<Held> held() {
        return HELD;
    }

    @ParameterizedTest
    @MethodSource("held")
    void both_find_the_same_gaps(Held held) {
        List<RoutingQuestion> gaps = held.inGapsOfKie();

        assertThat(gaps).allMatch(held::isLeftOver);
        assertThat(held.leftOver()).allMatch(held::isInGapOfKie);
    }

    @ParameterizedTest
    @MethodSource("held")
    void a_gap_is_told_if_it_is_left_to_the_safety_net(Held held) {
        if (!held.isLeftToTheSafetyNet()) {
            assertThat(held.tellsOfGap()).isFalse();
            return;
        }
        List<RoutingQuestion> gaps = held.inGapsOfKie();
        if (gaps.stream().anyMatch(held::isAboutOneSign)) {
            assertThat(held.tellsOfGap()).isTrue();
        }
        if (gaps.stream().noneMatch(Held::hasTheme)) {
            assertThat(held.tellsOfGap()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("held")
    void both_find_the_same_lines_whose_order_decides(Held held) {
        assertThat(held.pairsOfTheLibrary())
                .containsAll(held.pairsOfKie(held::isAboutOneSign))
                .isSubsetOf(held.pairsOfKie(Held::hasTheme));
    }

    @Test
    void for_most_agreements_that_leaves_no_room() {
        assertThat(HELD).hasSizeGreaterThan(30);
        assertThat(HELD.stream().filter(held -> !held.pairsOfTheLibrary().isEmpty()))
                .hasSizeBetween(15, HELD.size() - 5);
        assertThat(HELD.stream().filter(Held::tellsOfGap)).hasSizeBetween(15, HELD.size() - 5);
        assertThat(HELD.stream()
                        .filter(held -> held.pairsOfKie(held::isAboutOneSign).equals(held.pairsOfKie(Held::hasTheme))))
                .hasSizeGreaterThan(25);
    }
}
