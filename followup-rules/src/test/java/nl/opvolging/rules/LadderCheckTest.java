package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.FollowUpPlan;
import org.junit.jupiter.api.Test;

/** What is said of ladders in which more than one step plays a part. */
class LadderCheckTest {
    private static final String REST =
            "9;niet besloten, niet afgehandeld, niet teruggekoppeld;2 werkdagen;;;kantooruren;1;neem over;vervanger\n";

    @Test
    void a_step_to_the_substitute_of_the_safety_net_changes_something_for_whom_another_substitutes() {
        PackText pack = PackText.sound()
                .replacing("opvolgers.csv", "welzijn;sociaal-team", "welzijn;wijkagent")
                .with("opschaling.csv", """
                        regel;als;na;thema;spoed;wanneer;stap;doe;naar
                        1;niet opgepakt;2 werkdagen;;;kantooruren;1;neem over;vervanger
                        2;niet opgepakt;4 werkdagen;;;kantooruren;2;neem over;sociaal-team
                        """ + REST);

        assertThat(ladders(pack)).noneMatch(spot -> spot.matter().contains("verandert niets"));
    }

    @Test
    void of_two_steps_to_the_same_closed_door_each_is_shown_by_itself() {
        PackText pack = PackText.sound().with("opschaling.csv", """
                regel;als;na;thema;spoed;wanneer;stap;doe;naar
                1;niet opgepakt;;;;avond;1;bel;wijkagent
                2;niet opgepakt;1 werkdag;;;avond;2;bel;wijkagent
                3;niet opgepakt;2 werkdagen;;;kantooruren;3;neem over;vervanger
                """ + REST);
        Agreement agreement = pack.agreement();
        List<WeakSpot> spots = ladders(pack);

        assertThat(spots)
                .extracting(spot -> spot.clauses().get(0))
                .containsExactly(ClauseRef.parse("GM0512/opschaling/1"), ClauseRef.parse("GM0512/opschaling/2"));
        assertThat(spots).allSatisfy(spot -> {
            Witness witness = spot.witness().orElseThrow();
            FollowUpPlan plan = FollowUps.under(agreement).plan(CaseFile.of(witness.signal()), witness.asked());
            assertThat(plan.steps())
                    .filteredOn(step -> step.dueAt().equals(plan.at()))
                    .anySatisfy(step -> {
                        assertThat(step.clause()).isEqualTo(spot.clauses().get(0));
                        assertThat(step.reason()).contains("Wijkagent is op dat moment gesloten");
                    });
        });
    }

    private static List<WeakSpot> ladders(PackText pack) {
        return WeakSpots.of(pack.agreement()).stream()
                .filter(spot -> spot.check() == CheckKind.LADDER)
                .toList();
    }
}
