package nl.opvolging.scenarios;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.rules.WeakSpot;
import nl.opvolging.rules.Witness;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.Team;

/** Writes scenarios: what somebody reports, and what follows now, ready to be kept, or to be changed into what should follow. */
public final class ScenarioText {
    /** With this a file with scenarios begins. */
    public static final String LANGUAGE = "# language: nl";

    private final RulePacks packs;
    private final Words words;

    private ScenarioText(RulePacks packs, Agreement agreement, String pack) {
        this.packs = packs;
        this.words = new Words(agreement, pack);
    }

    /**
     * Writes scenarios for the municipality's own pack of an agreement.
     *
     * @param packs the packs among which the agreement is
     * @param agreement the agreement
     * @return a writer
     */
    public static ScenarioText of(RulePacks packs, Agreement agreement) {
        return new ScenarioText(packs, agreement, agreement.packs().get(0).code());
    }

    /**
     * The scenario of a signal that shows a weak spot: it holds as long as the weak spot is there.
     *
     * @param spot the weak spot
     * @return the scenario, without the line of the language; empty if the weak spot has no witness
     */
    public Optional<String> of(WeakSpot spot) {
        return spot.witness().map(witness -> of(title(spot), witness));
    }

    private static String title(WeakSpot spot) {
        return spot.check().word() + " bij "
                + (spot.clauses().isEmpty()
                        ? spot.file()
                        : spot.clauses().get(0).toString());
    }

    /**
     * The scenario of a witness.
     *
     * @param name what to call it, on one line
     * @param witness the signal, and until when nothing happens
     * @return the scenario, without the line of the language
     */
    public String of(String name, Witness witness) {
        return of(name, witness.signal(), witness.asked());
    }

    /**
     * The scenario of a signal: what it is about, who follows up, and what is owed.
     *
     * @param name what to call it, on one line
     * @param signal the signal; free text and references are left out
     * @param asked until when nothing happens
     * @return the scenario, without the line of the language
     */
    public String of(String name, Signal signal, Instant asked) {
        List<String> steps = new ArrayList<>(given(signal));
        Instant until = asked.isAfter(signal.reportedAt()) ? asked : signal.reportedAt();
        if (until.isAfter(signal.reportedAt())) {
            steps.add("Als er niets gebeurt tot " + DutchMoments.inFull(until));
        }
        FollowUpPlan plan = FollowUps.by(packs).plan(CaseFile.of(signal), until);
        PlanLines lines = new PlanLines(plan, words);
        List<String> follows = Stream.of(lines.themes(), lines.owner(), lines.participants(), lines.duties())
                .flatMap(all -> all)
                .distinct()
                .toList();
        return scenario(name, steps, follows);
    }

    private static String scenario(String name, List<String> before, List<String> follows) {
        StringBuilder text = new StringBuilder("  Scenario: ")
                .append(name.replaceAll("\\s+", " ").strip())
                .append('\n');
        before.forEach(step -> text.append("    ").append(step).append('\n'));
        for (int i = 0; i < follows.size(); i++) {
            text.append("    ")
                    .append(i == 0 ? "Dan " : "En ")
                    .append(follows.get(i))
                    .append('\n');
        }
        return text.toString();
    }

    /** The steps that write down a signal. */
    private List<String> given(Signal signal) {
        List<String> steps = new ArrayList<>();
        steps.add("Gegeven een melding uit \"" + words.name(signal.area()) + "\" op "
                + DutchMoments.inFull(signal.reportedAt()));
        boolean first = true;
        for (Observation observation : signal.observations()) {
            steps.add("En " + observation(observation, first ? signal.about() : About.UNKNOWN));
            first = false;
        }
        if (signal.observer().kind() != ObserverKind.RESIDENT) {
            steps.add(
                    "En de melder is " + Phrases.OBSERVER.text(signal.observer().kind()));
        }
        if (signal.observer().anonymous()) {
            steps.add("En de melder blijft anoniem");
        }
        signal.observer().team().ifPresent(team -> steps.add("En " + team(team, signal)));
        answer(steps, signal.immediateDanger(), "er is direct gevaar", "er is geen direct gevaar");
        answer(steps, signal.consent(), "de bewoner vindt de melding goed", "de bewoner vindt de melding niet goed");
        signal.line().ifPresent(line -> steps.add("En de melding komt binnen bij de lijn " + line.word()));
        signal.knownTo().forEach(kind -> steps.add("En de bewoner is bekend bij: " + kind.word()));
        signal.notKnownTo().forEach(kind -> steps.add("En de bewoner is niet bekend bij: " + kind.word()));
        return steps;
    }

    private String observation(Observation observation, About about) {
        return observation.sense().word() + " is \""
                + words.name(observation.sign()).replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                + (observation.recurring() == Answer.UNKNOWN
                        ? ""
                        : ", " + Phrases.RECURRING.text(observation.recurring()))
                + (about == About.UNKNOWN ? "" : ", " + Phrases.ABOUT.text(about));
    }

    private String team(Team team, Signal signal) {
        return "de melder hoort bij een " + team.kind().word()
                + (team.coordinator().isPresent() ? " met een coördinator" : "")
                + " uit \""
                + words.name(
                        team.homeAreas().isEmpty()
                                ? signal.area().municipality()
                                : team.homeAreas().first()) + "\"";
    }

    private static void answer(List<String> steps, Answer answer, String yes, String no) {
        if (answer != Answer.UNKNOWN) {
            steps.add("En " + (answer == Answer.YES ? yes : no));
        }
    }
}
