package nl.opvolging.scenarios;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.ClauseRef;

/**
 * Tells how sharp the scenarios of a pack are: it changes one thing of the pack at a time, and looks whether a scenario
 * notices.
 *
 * <p>Tried are: another follower, recipient or theme; another word of a closed list; a term or a number doubled; a condition
 * left out; a line left out; and, where order counts, a line below the next one, unless the two can plainly never meet. The
 * other packs are read once.
 */
public final class Mutations {
    private final RulePacks packs;
    private final Vocabulary vocabulary = new Vocabulary();

    private Mutations(RulePacks packs) {
        this.packs = packs;
    }

    /**
     * Tries changes among these packs.
     *
     * @param packs the packs, base packs too
     * @return what tries them; for use by one thread at a time
     */
    public static Mutations by(RulePacks packs) {
        return new Mutations(packs);
    }

    /**
     * Tries all changes of a pack. Scenarios that fail already are left out.
     *
     * @param pack the pack
     * @return how many changes are noticed, and which are not
     * @throws IllegalArgumentException if the pack is none of these packs
     */
    public MutationReport of(RulePack pack) {
        Setting setting = Setting.of(packs, pack)
                .orElseThrow(() -> new IllegalArgumentException("This pack is none of these packs: " + pack));
        List<ScenarioResult> held = ScenarioSuite.of(pack, vocabulary).scenarios().stream()
                .map(scenario -> ScenarioRunner.play(scenario, setting))
                .filter(ScenarioResult::holds)
                .toList();
        int tried = 0;
        List<Mutation> unnoticed = new ArrayList<>();
        for (Mutants.Mutant mutant : Mutants.of(pack, setting.words())) {
            Optional<Setting> changed = read(pack, mutant);
            if (changed.isPresent()) {
                tried++;
                if (!isNoticed(held, mutant.mutation().clause(), changed.get())) {
                    unnoticed.add(mutant.mutation());
                }
            }
        }
        return new MutationReport(pack, tried, unnoticed);
    }

    private Optional<Setting> read(RulePack pack, Mutants.Mutant mutant) {
        RulePacks.Result result = packs.with(pack.folder(), mutant.files());
        return result.problems().isEmpty()
                ? result.packs().packs().stream()
                        .filter(changed -> changed.folder().equals(pack.folder()))
                        .findFirst()
                        .flatMap(changed -> Setting.of(result.packs(), changed))
                : Optional.empty();
    }

    /** The scenarios that touch the clause go first, since they are likely to notice. */
    private static boolean isNoticed(List<ScenarioResult> held, ClauseRef clause, Setting changed) {
        Stream<ScenarioResult> likelyFirst = held.stream()
                .sorted(Comparator.comparing(result -> !result.touched().contains(clause)));
        return likelyFirst.anyMatch(
                result -> !ScenarioRunner.play(result.scenario(), changed).holds());
    }
}
