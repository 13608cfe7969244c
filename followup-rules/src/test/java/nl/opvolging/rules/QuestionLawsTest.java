package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.observation;
import static nl.opvolging.rules.Cases.signal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Fact;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.OpenQuestion;
import nl.opvolging.signal.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fact that nobody asks for changes nothing: checked on packs made by chance. */
class QuestionLawsTest {
    private static final List<String> THEMES = List.of("eenzaamheid", "verwardheid", "verwaarlozing");
    private static final List<String> ABOUT = List.of("", "", "oudere", "kind", "behalve oudere", "kind, jongere");
    private static final List<String> YES_OR_NO = List.of("", "", "ja", "nee", "behalve ja");
    private static final List<String> PARTNERS = List.of("regie", "vangnet", "sociaal-team", "wijkagent", "politie");

    @TempDir
    private Path folder;

    @Test
    void a_fact_that_is_not_asked_for_changes_neither_owner_nor_urgency() {
        int changes = 0;
        int questions = 0;
        for (int seed = 0; seed < 80; seed++) {
            Random chance = new Random(seed);
            TestPacks packs = TestPacks.in(folder.resolve("packs-" + seed));
            packs.local("duiding.csv", interpretations(chance));
            packs.local("routering.csv", routes(chance));
            FollowUps followUps = packs.followUps();
            FollowUpPlan plan = plan(followUps, unknown().build());
            Set<Fact> asked =
                    plan.openQuestions().stream().map(OpenQuestion::fact).collect(Collectors.toSet());
            questions += asked.size();
            for (Map.Entry<Signal, Fact> known : oneMoreKnown().entrySet()) {
                FollowUpPlan other = plan(followUps, known.getKey());
                if (!outcome(other).equals(outcome(plan))) {
                    changes++;
                    assertThat(asked)
                            .as("seed %s: %s becomes %s", seed, outcome(plan), outcome(other))
                            .contains(known.getValue());
                }
            }
        }
        assertThat(changes).isGreaterThan(50);
        assertThat(questions).isGreaterThan(50);
    }

    private static String outcome(FollowUpPlan plan) {
        return plan.owner().partner().ref() + " " + plan.urgency();
    }

    private static FollowUpPlan plan(FollowUps followUps, Signal signal) {
        return followUps.plan(Cases.caseFile(signal), signal.reportedAt());
    }

    private static Signal.Builder unknown() {
        return signal().about(About.UNKNOWN)
                .consent(Answer.UNKNOWN)
                .addObservations(observation("post-puilt-uit", Answer.UNKNOWN));
    }

    private static Map<Signal, Fact> oneMoreKnown() {
        Map<Signal, Fact> known = new LinkedHashMap<>();
        for (About about : About.values()) {
            known.put(unknown().about(about).build(), Fact.ABOUT);
        }
        for (Answer answer : Answer.values()) {
            known.put(unknown().consent(answer).build(), Fact.CONSENT);
            List<Observation> seen = List.of(observation("post-puilt-uit", answer));
            known.put(unknown().observations(seen).build(), Fact.RECURRING);
        }
        return known;
    }

    private static String interpretations(Random chance) {
        List<String> rows = new ArrayList<>(List.of("regel;over;herhaald;thema;spoed"));
        for (int number = 1; number <= 5; number++) {
            rows.add(String.join(
                    ";",
                    String.valueOf(number),
                    one(ABOUT, chance),
                    one(YES_OR_NO, chance),
                    one(THEMES, chance),
                    one(List.of("snel", "gewoon"), chance)));
        }
        return String.join("\n", rows) + "\n";
    }

    private static String routes(Random chance) {
        List<String> rows = new ArrayList<>(List.of("regel;thema;over;spoed;toestemming;opvolger"));
        for (int number = 1; number <= 6; number++) {
            rows.add(String.join(
                    ";",
                    String.valueOf(number),
                    chance.nextBoolean() ? "" : one(THEMES, chance),
                    one(ABOUT, chance),
                    one(List.of("", "", "snel"), chance),
                    one(YES_OR_NO, chance),
                    one(PARTNERS, chance)));
        }
        return String.join("\n", rows) + "\n";
    }

    private static String one(List<String> words, Random chance) {
        return words.get(chance.nextInt(words.size()));
    }
}
