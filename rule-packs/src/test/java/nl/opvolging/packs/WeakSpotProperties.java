package nl.opvolging.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.WeakSpot;
import nl.opvolging.rules.WeakSpots;
import nl.opvolging.rules.Witness;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Signal;
import nl.opvolging.testkit.GeneratedPacks;
import nl.opvolging.testkit.Signals;

/** What the checks say of an agreement is what happens, for shipped and for generated packs. */
class WeakSpotProperties {
    private static final int TRIES = 2_000;
    private static final String ROUTING = "routering";
    private static final Set<String> NO_CONDITIONS =
            Set.of("regel", "opvolger", "informeer", "voorrang", "artikel", "bron");
    private static final Map<Agreement, List<WeakSpot>> FOUND = new ConcurrentHashMap<>();

    private static final List<Agreement> GENERATED = LongStream.range(0, 40)
            .mapToObj(seed -> GeneratedPacks.of(seed).read().agreements())
            .flatMap(List::stream)
            .toList();

    /** A signal under an agreement. */
    record Reported(Agreement agreement, Signal signal) {
        FollowUpPlan plan() {
            return FollowUps.under(agreement).plan(CaseFile.of(signal), signal.reportedAt());
        }
    }

    @Provide
    Arbitrary<Reported> signals() {
        List<RandomGenerator<Reported>> shipped = generators(Packs.agreements());
        List<RandomGenerator<Reported>> generated = generators(GENERATED);
        return Arbitraries.fromGenerator(random -> {
            List<RandomGenerator<Reported>> half = random.nextBoolean() ? shipped : generated;
            return half.get(random.nextInt(half.size())).next(random);
        });
    }

    private static List<RandomGenerator<Reported>> generators(List<Agreement> agreements) {
        return agreements.stream()
                .map(agreement -> Signals.of(agreement)
                        .arbitrary()
                        .map(signal -> new Reported(agreement, signal))
                        .generator(TRIES))
                .toList();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void no_search_finds_a_signal_in_a_gap_that_is_not_told(@ForAll("signals") Reported one) {
        FollowUpPlan plan = one.plan();
        if (isRouted(plan)
                && !plan.themes().isEmpty()
                && isLeftToTheSafetyNet(plan.owner().clause(), one.agreement())) {
            assertThat(found(CheckKind.GAP, one.agreement())).isNotEmpty();
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void no_search_finds_an_answer_of_a_clause_that_is_said_to_have_none(@ForAll("signals") Reported one) {
        assertThat(found(CheckKind.UNREACHABLE, one.agreement()))
                .extracting(spot -> spot.clauses().get(0))
                .doesNotContain(one.plan().owner().clause());
    }

    @Example
    void the_signal_that_shows_a_gap_is_left_to_the_safety_net() {
        forEach(CheckKind.GAP, (agreement, spot, plan) -> {
            assertThat(plan.owner().partner()).isEqualTo(agreement.safetyNet());
            assertThat(isLeftToTheSafetyNet(plan.owner().clause(), agreement)).isTrue();
            assertThat(plan.themes()).isNotEmpty();
        });
    }

    @Example
    void the_signal_that_shows_an_overlap_is_answered_by_the_clause_that_stands_first() {
        forEach(
                CheckKind.OVERLAP,
                (agreement, spot, plan) -> assertThat(plan.owner().clause())
                        .isEqualTo(spot.clauses().get(0)));
    }

    /** Holds a weak spot against the plan of the signal that shows it. */
    private interface Holding {
        void hold(Agreement agreement, WeakSpot spot, FollowUpPlan plan);
    }

    private static void forEach(CheckKind kind, Holding holding) {
        int shown = 0;
        for (Agreement agreement : Packs.agreements()) {
            for (WeakSpot spot : found(kind, agreement)) {
                Witness witness = spot.witness().orElseThrow();
                holding.hold(
                        agreement,
                        spot,
                        FollowUps.under(agreement).plan(CaseFile.of(witness.signal()), witness.asked()));
                shown++;
            }
        }
        assertThat(shown).isGreaterThan(10);
    }

    private static List<WeakSpot> found(CheckKind kind, Agreement agreement) {
        return FOUND.computeIfAbsent(agreement, WeakSpots::of).stream()
                .filter(spot -> spot.check() == kind)
                .toList();
    }

    /** Whether the accountable one is still who the routing named: a rung without a wait has its own at once. */
    private static boolean isRouted(FollowUpPlan plan) {
        return plan.owner().clause().table().equals(ROUTING);
    }

    /** Whether a clause of the routing has no condition at all, and names the safety net. */
    private static boolean isLeftToTheSafetyNet(ClauseRef clause, Agreement agreement) {
        Map<String, String> row = agreement.packs().stream()
                .filter(pack -> pack.code().equals(clause.pack()))
                .flatMap(pack -> Packs.rows(pack, ROUTING + ".csv").stream())
                .map(WeakSpotProperties::withPlainHeaders)
                .filter(cells -> String.valueOf(clause.number()).equals(cells.get("regel")))
                .findFirst()
                .orElseThrow();
        return NO_CONDITIONS.containsAll(row.keySet())
                && agreement.partner(PartnerRef.of(row.get("opvolger"))).equals(Optional.of(agreement.safetyNet()));
    }

    private static Map<String, String> withPlainHeaders(Map<String, String> row) {
        return row.entrySet().stream()
                .collect(Collectors.toMap(
                        cell -> cell.getKey().strip().toLowerCase(Locale.ROOT),
                        cell -> cell.getValue().strip()));
    }
}
