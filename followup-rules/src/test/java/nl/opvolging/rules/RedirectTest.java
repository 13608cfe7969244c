package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.received;
import static nl.opvolging.rules.Cases.signal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.Step;
import nl.opvolging.signal.Team;
import nl.opvolging.signal.TeamKind;
import nl.opvolging.signal.TeamRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step goes to somebody, also if the one of the clause is not there, and the reason says so. */
class RedirectTest {
    private static final String LATE = " Niet op tijd gedaan: oppakken. Dat moest uiterlijk vr 15-1 17:00.";

    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
        packs.local("opvolgers.csv", """
                opvolger;naam;soort;vervanger;open;koppelt terug;geldig tot
                regie;Regie van de gemeente;gemeente;sociaal-team;;ja;
                sociaal-team;Sociaal team;sociaal wijkteam;wijkagent;;ja;
                ouderenadviseur;Ouderenadviseur;welzijn;sociaal-team;ma-do 09:00-15:00;ja;
                wijkagent;Wijkagent;wijkagent;regie;;ja;
                weg;Weg;welzijn;ook-weg;;ja;2027-01-14
                ook-weg;Ook weg;welzijn;politie;;ja;2027-01-14
                """);
    }

    /** The steps because nobody took it up, until Friday 15 January at 20:00; the limit is at 17:00. */
    private List<String> steps(String rungs, CaseEvent... events) {
        packs.local("opschaling.csv", ClimbingTest.HEADER + rungs);
        CaseEvent[] all = events.length == 0 ? new CaseEvent[] {Events.curtains()} : events;
        FollowUpPlan plan = packs.followUps().plan(Cases.caseFile(all), Cases.at("2027-01-15T20:00"));
        return plan.steps().stream()
                .filter(step -> step.duty().orElseThrow().value().startsWith("TAKE_UP"))
                .map(RedirectTest::told)
                .toList();
    }

    private static String told(Step step) {
        return step.reason().replace(LATE, "");
    }

    private static CaseEvent ofTeam(String... coordinator) {
        Team.Builder team = Team.builder();
        team.ref(TeamRef.of("buurtteam")).kind(TeamKind.GROUP_CHAT);
        for (String ref : coordinator) {
            team.coordinator(ObserverRef.of(ref));
        }
        return received(signal("gordijnen-dicht")
                .observer(Observer.builder()
                        .kind(ObserverKind.NEIGHBOURHOOD_WATCH)
                        .ref(ObserverRef.of("melder-s-1"))
                        .team(team.build())
                        .build())
                .build());
    }

    @Test
    void who_is_closed_is_not_called_but_the_next_one_of_the_ladder_that_is_there() {
        assertThat(steps("""
                1;niet opgepakt;1 uur;;1;bel;wijkagent;;
                2;niet opgepakt;1 werkdag;;2;bel;ouderenadviseur;;
                3;niet opgepakt;2 werkdagen;;3;bel;politie;;
                """))
                .containsExactly("Bel Politie, geen spoed. Wijkagent is op dat moment gesloten."
                        + " Daarom gaat deze stap naar Politie, geen spoed.");
    }

    @Test
    void who_is_closed_does_not_take_over() {
        assertThat(steps("""
                1;niet opgepakt;1 uur;;1;neem over;wijkagent;;
                2;niet opgepakt;1 werkdag;;2;neem over;politie;;
                """))
                .containsExactly("Politie, geen spoed neemt het over. Wijkagent is op dat moment gesloten."
                        + " Daarom gaat deze stap naar Politie, geen spoed.");
    }

    @Test
    void a_message_may_wait_until_somebody_is_there() {
        assertThat(steps("""
                1;niet opgepakt;1 uur;;1;herinner;verantwoordelijke;;
                2;niet opgepakt;2 uur;;2;informeer;wijkagent;;
                3;niet opgepakt;3 uur;;3;roep overleg bijeen;regie;;
                """))
                .containsExactly(
                        "Herinner Sociaal team.",
                        "Informeer Wijkagent.",
                        "Regie van de gemeente roept een overleg bijeen.");
    }

    @Test
    void if_nobody_of_the_ladder_is_there_it_is_the_safety_net() {
        assertThat(steps("1;niet opgepakt;1 uur;;1;bel;wijkagent;;\n"))
                .containsExactly("Bel Regie van de gemeente. Wijkagent is op dat moment gesloten."
                        + " Niemand is dan te bereiken. Daarom krijgt Regie van de gemeente deze stap toch.");
    }

    @Test
    void a_safety_net_that_is_closed_itself_still_has_it_since_there_is_nobody_else() {
        assertThat(steps("1;niet opgepakt;1 uur;;1;bel;vangnet;;\n"))
                .containsExactly("Bel Regie van de gemeente. Regie van de gemeente is op dat moment gesloten."
                        + " Niemand is dan te bereiken. Daarom krijgt Regie van de gemeente deze stap toch.");
    }

    @Test
    void who_no_longer_takes_part_is_stood_in_for_by_the_substitute_of_the_substitute() {
        assertThat(steps("1;niet opgepakt;;;1;bel;weg;;\n"))
                .containsExactly("Bel Politie, geen spoed. Weg doet niet mee op vr 15-1."
                        + " Daarom gaat deze stap naar Politie, geen spoed.");
    }

    @Test
    void who_is_reminded_of_an_answer_is_who_owes_it() {
        packs.local("opvolgers.csv", """
                opvolger;naam;soort;vervanger;koppelt terug
                regie;Regie van de gemeente;gemeente;;ja
                sociaal-team;Sociaal team;sociaal wijkteam;regie;nee
                ouderenadviseur;Ouderenadviseur;welzijn;regie;ja
                wijkagent;Wijkagent;wijkagent;regie;ja
                """);
        packs.local(
                "opschaling.csv",
                ClimbingTest.HEADER + "1;niet teruggekoppeld, niet opgepakt;;;1;herinner;verantwoordelijke;;\n");

        assertThat(Events.plan(packs, "2027-01-15T20:00").steps())
                .extracting(step -> step.cause() + " " + step.recipient().ref())
                .containsExactly("NOT_FED_BACK regie", "NOT_TAKEN_UP sociaal-team");
    }

    @Test
    void the_substitute_is_that_of_the_owner() {
        assertThat(steps("1;niet opgepakt;;;1;informeer;vervanger;;\n")).containsExactly("Informeer Wijkagent.");
    }

    @Test
    void the_substitute_of_an_owner_without_one_is_the_safety_net() {
        packs.local("opvolgers.csv", """
                opvolger;naam;soort;vervanger
                regie;Regie van de gemeente;gemeente;
                sociaal-team;Sociaal team;sociaal wijkteam;
                ouderenadviseur;Ouderenadviseur;welzijn;
                wijkagent;Wijkagent;wijkagent;
                """);

        assertThat(steps("1;niet opgepakt;;;1;informeer;vervanger;;\n"))
                .containsExactly("Informeer Regie van de gemeente.");
    }

    @Test
    void a_step_for_the_coordinator_goes_to_the_coordinator() {
        assertThat(steps("1;niet opgepakt;;;1;bel;coördinator;;\n", ofTeam("trekker")))
                .containsExactly("Bel de coördinator van het team (trekker).");
    }

    @Test
    void the_step_of_each_coordinator_has_a_reference_of_its_own() {
        packs.local("opschaling.csv", ClimbingTest.HEADER + "1;niet opgepakt;;;1;bel;coördinator;;\n");

        assertThat(packs.followUps()
                        .plan(Cases.caseFile(ofTeam("trekker")), Cases.at("2027-01-15T20:00"))
                        .steps())
                .extracting(step -> step.id().value())
                .containsExactly("zaak-1/GM0512.1/TAKE_UP/e-s-1/trekker");
    }

    @Test
    void a_coordinator_does_not_stand_in_for_a_partner_that_is_closed() {
        assertThat(steps("""
                        1;niet opgepakt;1 uur;;1;neem over;wijkagent;;
                        2;niet opgepakt;1 werkdag;;2;informeer;coördinator;;
                        3;niet opgepakt;2 werkdagen;;3;bel;politie;;
                        """, ofTeam("trekker")))
                .containsExactly("Politie, geen spoed neemt het over. Wijkagent is op dat moment gesloten."
                        + " Daarom gaat deze stap naar Politie, geen spoed.");
    }

    @Test
    void without_a_known_coordinator_a_step_goes_to_the_next_one_of_the_ladder() {
        String rungs = "1;niet opgepakt;;;1;informeer;coördinator;;\n2;niet opgepakt;1 werkdag;;2;bel;wijkagent;;\n";
        String told = "Informeer Wijkagent. Er is geen coördinator bekend. Daarom gaat deze stap naar Wijkagent.";

        assertThat(steps(rungs)).containsExactly(told);
        assertThat(steps(rungs, ofTeam())).containsExactly(told);
    }

    @Test
    void of_two_rungs_at_one_moment_the_lower_one_is_next() {
        assertThat(steps("""
                        1;niet opgepakt;1 uur;;1;bel;wijkagent;;
                        2;niet opgepakt;1 werkdag;;3;bel;hulpdiensten;;
                        3;niet opgepakt;1 werkdag;;2;bel;politie;;
                        """))
                .containsExactly("Bel Politie, geen spoed. Wijkagent is op dat moment gesloten."
                        + " Daarom gaat deze stap naar Politie, geen spoed.");
    }

    @Test
    void who_has_the_case_is_not_informed_of_it_in_place_of_somebody_else() {
        assertThat(steps("""
                        1;niet opgepakt;;;1;informeer;coördinator;;
                        2;niet opgepakt;1 werkdag;;2;herinner;verantwoordelijke;;
                        3;niet opgepakt;2 werkdagen;;3;bel;wijkagent;;
                        """))
                .containsExactly(
                        "Informeer Wijkagent. Er is geen coördinator bekend. Daarom gaat deze stap naar Wijkagent.");
    }

    @Test
    void a_safety_net_for_which_nobody_stands_in_is_not_said_to_be_elsewhere() {
        packs.local("opvolgers.csv", """
                opvolger;naam;soort;vervanger;geldig tot
                regie;Regie van de gemeente;gemeente;ouderenadviseur;2027-01-14
                ouderenadviseur;Ouderenadviseur;welzijn;regie;2027-01-14
                sociaal-team;Sociaal team;sociaal wijkteam;regie;
                wijkagent;Wijkagent;wijkagent;regie;
                """);

        assertThat(steps("1;niet opgepakt;;;1;informeer;vangnet;;\n"))
                .containsExactly("Informeer Regie van de gemeente.");
    }

    @Test
    void the_coordinator_of_a_signal_that_was_taken_back_is_not_called() {
        assertThat(steps(
                        "1;niet opgepakt;;;1;bel;coördinator;;\n2;niet opgepakt;1 werkdag;;2;bel;politie;;\n",
                        ofTeam("trekker"),
                        received(Cases.signalAt("s-2", "2027-01-12T10:01", "gordijnen-dicht")
                                .build()),
                        Events.withdrawn("w", "2027-01-12T10:02", "s-1")))
                .containsExactly("Bel Politie, geen spoed. Er is geen coördinator bekend."
                        + " Daarom gaat deze stap naar Politie, geen spoed.");
    }

    @Test
    void who_is_informed_instead_stays_informed() {
        packs.local("opschaling.csv", ClimbingTest.HEADER + "1;niet opgepakt;;;1;informeer;coördinator;;\n");

        assertThat(Cases.others(Events.plan(packs, "2027-01-15T20:00")))
                .containsExactly("INFORMED wijkagent", "INFORMED regie");
    }
}
