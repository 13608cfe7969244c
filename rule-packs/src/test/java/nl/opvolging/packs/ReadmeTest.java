package nl.opvolging.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ModelJson;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.Sense;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.testkit.OpvolgingAssertions;
import org.junit.jupiter.api.Test;

/** The Java of the README compiles here, runs, and is word for word what stands there. */
final class ReadmeTest {
    private final List<String> printed = new ArrayList<>();

    @Test
    void the_example_of_the_readme_makes_a_plan() {
        example();

        assertThat(printed).hasSize(1);
        assertThat(printed.get(0)).startsWith("Ouderenadviseur\nGemeld op dinsdag 12 januari 2027 om 10:00");
    }

    @Test
    void the_assertion_of_the_readme_holds_for_its_example() throws IOException {
        FollowUpPlan plan = FollowUps.by(RulePacks.fromClassPath())
                .plan(
                        ModelJson.readCaseFile(Files.readAllBytes(Path.of("../examples/gordijnen-dicht.json"))),
                        Instant.parse("2027-01-12T10:00:00Z"));

        OpvolgingAssertions.assertThat(plan)
                .isOwnedBy("ouderenadviseur")
                .because("GM0512/routering/3")
                .owes(DutyKind.TAKE_UP)
                .by("2027-01-14T17:00");
    }

    @Test
    void the_example_of_the_readme_is_the_one_that_is_tested() throws IOException {
        String source = Files.readString(Path.of("src/test/java/nl/opvolging/packs/ReadmeTest.java"));
        String tested = between(source, "// README\n", "// end\n");
        String written = between(Files.readString(Path.of("../README.md")), "```java\n", "```\n");

        assertThat(withoutSpace(tested))
                .isNotEmpty()
                .isEqualTo(withoutSpace(written.replace("System.out.println(", "printed.add(")));
    }

    private void example() {
        // README
        FollowUps followUps = FollowUps.by(RulePacks.fromClassPath());
        Signal signal = Signal.builder()
                .id(SignalRef.of("melding-1"))
                .reportedAt(Instant.parse("2027-01-12T09:00:00Z"))
                .area(Area.of("BU05121105"))
                .observer(Observer.builder()
                        .kind(ObserverKind.RESIDENT)
                        .ref(ObserverRef.of("melder-17"))
                        .build())
                .about(About.OLDER_PERSON)
                .addObservations(Observation.builder()
                        .sign(Sign.of("gordijnen-dicht"))
                        .sense(Sense.SEEN)
                        .build())
                .build();
        FollowUpPlan plan = followUps.plan(CaseFile.of(signal), Instant.parse("2027-01-12T10:00:00Z"));
        printed.add(plan.owner().partner().name() + "\n" + plan.explanation().text());
        // end
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }
}
