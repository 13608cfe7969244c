package nl.opvolging.scenarios;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.ClauseRef;

/**
 * Plays the scenarios of packs: a pure function of the packs and what the scenarios say.
 *
 * <p>A scenario is played under the agreement of the pack in which it stands. Those of a base pack are played under the
 * agreement of {@code Voorbeeldgemeente}, a municipality that adds nothing to it.
 */
public final class ScenarioRunner {
    private static final String IMPOSSIBLE =
            "Dit kan niet worden nagespeeld. Kijk of de dag, de tijd en het gebied kloppen, ook in de stappen hiervoor.";

    private final RulePacks packs;
    private final Vocabulary vocabulary = new Vocabulary();

    private ScenarioRunner(RulePacks packs) {
        this.packs = packs;
    }

    /**
     * Plays by these packs.
     *
     * @param packs the packs, base packs too
     * @return a runner; for use by one thread at a time
     */
    public static ScenarioRunner by(RulePacks packs) {
        return new ScenarioRunner(packs);
    }

    /**
     * Reads the scenarios of a pack.
     *
     * @param pack the pack
     * @return what can be played, and what cannot be read
     */
    public ScenarioSuite read(RulePack pack) {
        return ScenarioSuite.of(pack, vocabulary);
    }

    /**
     * Plays all scenarios of a pack.
     *
     * @param pack the pack
     * @return which hold, which fail and where, and which clauses they leave out
     * @throws IllegalArgumentException if the pack is none of these packs
     */
    public ScenarioReport run(RulePack pack) {
        ScenarioSuite suite = read(pack);
        Setting setting = setting(pack);
        List<ScenarioResult> results = suite.scenarios().stream()
                .map(scenario -> play(scenario, setting))
                .toList();
        Set<ClauseRef> touched = new HashSet<>();
        results.stream().filter(ScenarioResult::holds).forEach(result -> touched.addAll(result.touched()));
        return new ScenarioReport(pack, suite.problems(), results, Coverage.of(pack, touched));
    }

    /**
     * Plays one scenario of a pack.
     *
     * @param pack the pack
     * @param scenario one of its scenarios
     * @return whether it holds, or where it fails
     * @throws IllegalArgumentException if the pack is none of these packs
     */
    public ScenarioResult run(RulePack pack, Scenario scenario) {
        return play(scenario, setting(pack));
    }

    private Setting setting(RulePack pack) {
        return Setting.of(packs, pack)
                .orElseThrow(() -> new IllegalArgumentException("This pack is none of these packs: " + pack));
    }

    /** Plays a scenario in a setting. */
    static ScenarioResult play(Scenario scenario, Setting setting) {
        Stage stage = new Stage(setting);
        Scenario.Step last = scenario.steps().get(0);
        for (Scenario.Step step : scenario.steps()) {
            // An event that was refused fails, unless the step after it says so.
            Optional<StepFailure> failure = step.bound().sentence().equals(OtherSentences.REFUSED)
                    ? Optional.empty()
                    : refusal(scenario, last, stage);
            if (failure.isEmpty()) {
                failure = play(scenario, step, stage);
            }
            if (failure.isPresent()) {
                return new ScenarioResult(scenario, failure, stage.touched());
            }
            last = step;
        }
        return new ScenarioResult(scenario, refusal(scenario, last, stage), stage.touched());
    }

    private static Optional<StepFailure> refusal(Scenario scenario, Scenario.Step last, Stage stage) {
        return stage.takeRefusal().map(refused -> {
            String allowed = String.join(
                    ", ", refused.allowed().stream().map(kind -> kind.word()).toList());
            return failure(
                    scenario,
                    last,
                    new Mismatch(
                            "dat dit mag",
                            refused.reason() + (allowed.isEmpty() ? "" : " Wat wel mag: " + allowed + ".")),
                    stage);
        });
    }

    private static Optional<StepFailure> play(Scenario scenario, Scenario.Step step, Stage stage) {
        try {
            step.bound()
                    .sentence()
                    .act()
                    .play(stage, new Args(stage.words(), step.bound().values()));
            return Optional.empty();
        } catch (Mismatch mismatch) {
            return Optional.of(failure(scenario, step, mismatch, stage));
        } catch (IllegalArgumentException impossible) { // what the model refuses, in words that are not for here
            return Optional.of(failure(scenario, step, new Mismatch("iets wat kan", IMPOSSIBLE), stage));
        }
    }

    private static StepFailure failure(Scenario scenario, Scenario.Step step, Mismatch mismatch, Stage stage) {
        String expected = mismatch.expected().isEmpty() ? step.text() : mismatch.expected();
        return new StepFailure(
                scenario.pack(),
                scenario.file(),
                step.line(),
                step.text(),
                expected,
                mismatch.found(),
                step.bound().sentence().keyword() == Keyword.THEN ? stage.explanation() : "");
    }
}
