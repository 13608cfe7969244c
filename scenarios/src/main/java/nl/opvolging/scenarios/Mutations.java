package nl.opvolging.scenarios;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolging.rules.Comparison;
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
 *
 * <p>A change that no scenario notices is harmless if no question at all gets another answer by it: what it changes, another
 * line says as well.
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
     * @return how many changes are noticed, which are not, and which of those change nothing
     * @throws IllegalArgumentException if the pack is none of these packs
     */
    public MutationReport of(RulePack pack) {
        Setting setting = Setting.of(packs, pack)
                .orElseThrow(() -> new IllegalArgumentException("This pack is none of these packs: " + pack));
        List<ScenarioResult> held = ScenarioSuite.of(pack, vocabulary).scenarios().stream()
                .map(scenario -> ScenarioRunner.play(scenario, setting))
                .filter(ScenarioResult::holds)
                .toList();
        List<Tried> tried = Mutants.of(pack, setting.words()).parallelStream()
                .flatMap(mutant ->
                        read(pack, mutant).map(changed -> tried(mutant.mutation(), held, setting, changed)).stream())
                .toList();
        return new MutationReport(pack, tried.size(), of(tried, Outcome.HARMLESS), of(tried, Outcome.UNNOTICED));
    }

    private enum Outcome {
        NOTICED,
        HARMLESS,
        UNNOTICED
    }

    private record Tried(Mutation mutation, Outcome outcome) {}

    private static List<Mutation> of(List<Tried> tried, Outcome outcome) {
        return tried.stream()
                .filter(one -> one.outcome() == outcome)
                .map(Tried::mutation)
                .toList();
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

    private static Tried tried(Mutation mutation, List<ScenarioResult> held, Setting before, Setting changed) {
        if (isNoticed(held, mutation.clause(), changed)) {
            return new Tried(mutation, Outcome.NOTICED);
        }
        Comparison comparison =
                Comparison.of(before.words().agreement(), changed.words().agreement());
        return new Tried(mutation, comparison.differences().isEmpty() ? Outcome.HARMLESS : Outcome.UNNOTICED);
    }

    /** The scenarios that are likely to notice go first: those that name the clause, those that touch it, and short ones. */
    private static boolean isNoticed(List<ScenarioResult> held, ClauseRef clause, Setting changed) {
        String name = "\"" + changed.words().name(clause) + "\"";
        Stream<ScenarioResult> likelyFirst = held.stream()
                .sorted(Comparator.<ScenarioResult, Boolean>comparing(
                                result -> !result.scenario().names(name))
                        .thenComparing(result -> !result.touched().contains(clause))
                        .thenComparing(result -> result.scenario().steps().size()));
        return likelyFirst.anyMatch(
                result -> !ScenarioRunner.play(result.scenario(), changed).holds());
    }
}
