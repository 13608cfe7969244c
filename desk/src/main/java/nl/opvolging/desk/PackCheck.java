package nl.opvolging.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.rules.WeakSpot;
import nl.opvolging.rules.WeakSpots;
import nl.opvolging.rules.Weight;
import nl.opvolging.scenarios.MutationReport;
import nl.opvolging.scenarios.Mutations;
import nl.opvolging.scenarios.ScenarioReport;
import nl.opvolging.scenarios.ScenarioRunner;
import nl.opvolging.scenarios.ScenarioText;

/**
 * What came of checking one pack that could be read.
 *
 * @param pack the pack
 * @param weakSpots what does not work as people expect, and stands in this pack; of a base pack what its agreements show
 * @param scenarios what came of its scenarios
 * @param mutations which changes its scenarios notice, if that was asked
 * @param witnesses scenarios that show the weak spots, if they were asked
 */
record PackCheck(
        RulePack pack,
        List<WeakSpot> weakSpots,
        ScenarioReport scenarios,
        Optional<MutationReport> mutations,
        List<String> witnesses) {
    /**
     * What came of checking some packs, in their order.
     *
     * @param packs all packs
     * @param isMeant which ones to check
     * @param thorough whether to change them one place at a time, and whom to tell which one is next: it takes long
     * @param witnesses whether to write scenarios that show the weak spots
     */
    static List<PackCheck> of(
            RulePacks packs, Predicate<RulePack> isMeant, Optional<Consumer<RulePack>> thorough, boolean witnesses) {
        List<WeakSpot> found = WeakSpots.of(packs, isMeant);
        return packs.packs().stream()
                .filter(isMeant)
                .map(pack -> of(packs, pack, found, thorough, witnesses))
                .toList();
    }

    private static PackCheck of(
            RulePacks packs,
            RulePack pack,
            List<WeakSpot> found,
            Optional<Consumer<RulePack>> thorough,
            boolean witnesses) {
        Optional<Agreement> agreement = packs.agreements().stream()
                .filter(one -> one.packs().get(0).folder().equals(pack.folder()))
                .findFirst();
        List<WeakSpot> weakSpots =
                found.stream().filter(spot -> spot.pack().equals(pack.folder())).toList();
        return new PackCheck(
                pack,
                weakSpots,
                ScenarioRunner.by(packs).run(pack),
                thorough.map(told -> {
                    told.accept(pack);
                    return Mutations.by(packs).of(pack);
                }),
                witnesses
                        ? agreement
                                .map(one -> ScenarioText.of(packs, one))
                                .map(text -> weakSpots.stream()
                                        .flatMap(spot -> text.of(spot).stream())
                                        .toList())
                                .orElse(List.of())
                        : List.of());
    }

    /** Whether nothing has to be mended before the pack is adopted. */
    boolean passes() {
        return scenarios.holds() && weakSpots.stream().noneMatch(spot -> spot.weight() == Weight.SERIOUS);
    }

    /** Whether the pack has been adopted without a single scenario. */
    boolean lacksScenarios() {
        return pack.adopted() && pack.scenarios().isEmpty();
    }
}
