package nl.opvolging.desk;

import java.util.List;
import java.util.Optional;
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
 * @param weakSpots what does not work as people expect; none for a base pack, whose matter is told with its municipalities
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
    static PackCheck of(RulePacks packs, RulePack pack, boolean thorough, boolean witnesses) {
        Optional<Agreement> agreement = packs.agreements().stream()
                .filter(one -> one.packs().get(0).folder().equals(pack.folder()))
                .findFirst();
        List<WeakSpot> weakSpots = agreement.map(WeakSpots::of).orElse(List.of());
        return new PackCheck(
                pack,
                weakSpots,
                ScenarioRunner.by(packs).run(pack),
                thorough ? Optional.of(Mutations.by(packs).of(pack)) : Optional.empty(),
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
