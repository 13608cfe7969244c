package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.decided;
import static nl.opvolging.rules.Cases.duty;
import static nl.opvolging.rules.Cases.owner;
import static nl.opvolging.rules.Cases.takenUp;
import static nl.opvolging.rules.Events.handedOver;
import static nl.opvolging.rules.Events.plan;
import static nl.opvolging.rules.Events.steps;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.opvolging.signal.AssignmentBasis;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Outcome;
import nl.opvolging.signal.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ladder that is climbed because somebody does not do what is owed. */
class ClimbingTest {
    static final String HEADER = "regel;als;na;wanneer;stap;doe;naar;aantal;voorrang\n";
    static final String END = "1;niet opgepakt, niet besloten, niet afgehandeld, niet teruggekoppeld;10 werkdagen;;99;"
            + "neem over;vangnet;;onoverschrijdbaar\n";
    private static final String REMIND = "2027-01-15T17:00 REMIND PARTNER:sociaal-team";
    private static final String INFORM = "2027-01-19T08:30 INFORM PARTNER:regie";
    private static final String TAKE_OVER = "2027-01-20T08:30 TAKE_OVER PARTNER:wijkagent";

    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
        ladder("""
                2;niet opgepakt;;;1;herinner;verantwoordelijke;;
                3;niet opgepakt;1 werkdag;kantooruren;2;informeer;vervanger;;
                4;niet opgepakt;2 werkdagen;kantooruren;3;neem over;wijkagent;;
                """);
    }

    private void ladder(String rungs) {
        packs.local("opschaling.csv", HEADER + rungs);
    }

    private List<String> takeUp(FollowUpPlan plan) {
        return plan.steps().stream()
                .filter(step -> step.cause() == EscalationCause.NOT_TAKEN_UP)
                .map(step -> Cases.local(step.dueAt()) + " " + step.action() + " " + step.recipient())
                .toList();
    }

    @Test
    void rungs_are_counted_from_the_limit_and_wait_for_their_window() {
        assertThat(steps(plan(packs, "2027-01-21T09:00"))).containsExactly(REMIND, INFORM, TAKE_OVER);
    }

    @Test
    void a_rung_is_due_at_its_moment_and_not_a_nanosecond_before() {
        FollowUps followUps = packs.followUps();

        assertThat(followUps
                        .plan(Events.caseOf(), Cases.at("2027-01-15T17:00").minusNanos(1))
                        .steps())
                .isEmpty();
        assertThat(steps(followUps.plan(Events.caseOf(), Cases.at("2027-01-15T17:00"))))
                .containsExactly(REMIND);
    }

    @Test
    void a_ladder_is_climbed_in_the_order_of_time_then_of_rungs_whatever_the_order_of_the_lines() {
        ladder("""
                5;niet opgepakt;1 uur;;3;informeer;politie;;
                6;niet opgepakt;;;2;bel;politie;;
                7;niet opgepakt;;;1;herinner;verantwoordelijke;;
                """);

        assertThat(plan(packs, "2027-01-15T18:00").steps())
                .extracting(step -> step.clause().number())
                .containsExactly(7, 6, 5);
    }

    @Test
    void a_step_tells_what_to_do_why_and_by_which_clause() {
        Step step = plan(packs, "2027-01-15T17:00").steps().get(0);

        assertThat(step.reason())
                .isEqualTo("Herinner Sociaal team. Niet op tijd gedaan: oppakken. Dat moest uiterlijk vr 15-1 17:00.");
        assertThat(step.id()).hasToString("zaak-1/GM0512.2/TAKE_UP/e-s-1");
        assertThat(step.clause()).hasToString("GM0512/opschaling/2");
        assertThat(step.rung()).isEqualTo(1);
        assertThat(step.duty())
                .contains(duty(plan(packs, Cases.TUESDAY), DutyKind.TAKE_UP).id());
    }

    @Test
    void a_reminder_changes_neither_owner_nor_participants() {
        FollowUpPlan plan = plan(packs, "2027-01-15T17:00");

        assertThat(owner(plan)).isEqualTo("sociaal-team by GM0512/routering/2");
        assertThat(Cases.others(plan)).containsExactly("INFORMED wijkagent");
    }

    @Test
    void who_is_informed_stays_informed() {
        assertThat(Cases.others(plan(packs, "2027-01-19T08:30")))
                .containsExactly("INFORMED wijkagent", "INFORMED regie");
    }

    @Test
    void who_takes_over_is_responsible_from_then_on_and_the_former_owner_is_informed() {
        FollowUpPlan plan = plan(packs, "2027-01-20T08:30");

        assertThat(owner(plan)).isEqualTo("wijkagent by GM0512/opschaling/4");
        assertThat(plan.owner().basis()).isEqualTo(AssignmentBasis.TAKEN_OVER);
        assertThat(plan.owner().since()).isEqualTo(Cases.at("2027-01-20T08:30"));
        assertThat(plan.owner().reason())
                .isEqualTo("Overgenomen van Sociaal team op wo 20-1 08:30, volgens regel GM0512/opschaling/4."
                        + " Niet op tijd gedaan: oppakken. Dat moest uiterlijk vr 15-1 17:00.");
        assertThat(Cases.others(plan)).containsExactly("INFORMED regie", "INFORMED sociaal-team");
    }

    @Test
    void taking_over_gains_no_time() {
        FollowUpPlan plan = plan(packs, "2027-01-20T08:30");

        assertThat(plan.duties())
                .allMatch(duty -> duty.debtor().value().equals("wijkagent"))
                .extracting(duty -> Cases.local(duty.limit().at()))
                .contains("2027-01-15T17:00", "2027-01-26T17:00");
    }

    @Test
    void who_would_take_over_what_it_has_already_is_reminded() {
        FollowUpPlan plan = plan(packs, "2027-01-21T09:00", handedOver("h", "2027-01-12T11:00", "wijkagent"));

        assertThat(takeUp(plan)).endsWith("2027-01-20T08:30 REMIND PARTNER:wijkagent");
        assertThat(plan.steps().get(plan.steps().size() - 1).reason())
                .startsWith("Herinner Wijkagent.")
                .endsWith(" Wie het zou overnemen, is al verantwoordelijk.");
        assertThat(plan.owner().basis()).isEqualTo(AssignmentBasis.HANDED_OVER);
    }

    @Test
    void who_is_to_bring_people_together_does_not_become_the_owner() {
        ladder("2;niet opgepakt;;;1;roep overleg bijeen;regie;;\n");
        FollowUpPlan plan = plan(packs, "2027-01-15T17:00");

        assertThat(plan.steps().get(0).reason()).startsWith("Regie van de gemeente roept een overleg bijeen.");
        assertThat(owner(plan)).startsWith("sociaal-team");
    }

    @Test
    void a_ladder_stops_when_somebody_does_what_was_owed() {
        assertThat(takeUp(plan(packs, "2027-02-01T09:00", takenUp("t", "2027-01-19T09:00"))))
                .containsExactly(REMIND, INFORM);
    }

    @Test
    void what_happens_at_the_moment_of_a_step_comes_after_it() {
        assertThat(takeUp(plan(packs, "2027-01-19T10:00", takenUp("t", "2027-01-19T08:30"))))
                .containsExactly(REMIND, INFORM);
    }

    @Test
    void who_gets_the_case_has_a_new_term_and_a_new_ladder() {
        FollowUpPlan plan = plan(packs, "2027-01-25T09:00", handedOver("h", "2027-01-18T09:00", "politie"));

        assertThat(takeUp(plan))
                .containsExactly(
                        REMIND, "2027-01-21T23:59:59 REMIND PARTNER:politie", "2027-01-25T08:30 INFORM PARTNER:regie");
        assertThat(plan.steps())
                .extracting(step -> step.id().value())
                .contains("zaak-1/GM0512.2/TAKE_UP/e-s-1", "zaak-1/GM0512.2/TAKE_UP/h");
    }

    @Test
    void who_hears_of_a_step_only_notes_that_it_was_taken() {
        FollowUpPlan before = plan(packs, "2027-01-19T09:00");
        FollowUpPlan after = plan(
                packs,
                "2027-01-19T09:00",
                Events.stepTaken(
                        "s", "2027-01-18T09:00", before.steps().get(0).id().value()),
                Events.stepTaken(
                        "s-2", "2027-01-18T10:00", before.steps().get(0).id().value()));

        assertThat(after.steps().get(0).takenAt()).contains(Cases.at("2027-01-18T09:00"));
        assertThat(after.dueSteps())
                .isEqualTo(before.steps().subList(1, before.steps().size()));
        assertThat(after.duties()).isEqualTo(before.duties());
        assertThat(after.forecast()).isEqualTo(before.forecast());
        assertThat(after.owner()).isEqualTo(before.owner());
    }

    @Test
    void each_duty_that_is_missed_has_the_ladder_of_its_own_cause() {
        CaseEvent visit = decided("d", "2027-01-12T11:00", Decision.VISIT_NOW);
        CaseEvent look = Events.contact("c", "2027-01-12T11:00", ContactResponse.DENIAL);
        CaseEvent again = Events.outcome("o", "2027-01-12T11:00", Outcome.NO_SOLUTION_YET);
        CaseEvent heard = Cases.feedback("f", "2027-01-12T10:30", FeedbackLevel.FOLLOWED_UP);
        String late = "2027-05-01T09:00";

        assertThat(causes(plan(packs, late)))
                .containsOnly(
                        "TAKE_UP NOT_TAKEN_UP",
                        "DECIDE NOT_DECIDED",
                        "CONFIRM_RECEIPT NOT_FED_BACK",
                        "FEED_BACK NOT_FED_BACK");
        assertThat(causes(plan(packs, late, heard, visit))).containsOnly("VISIT NOT_SETTLED", "SETTLE NOT_SETTLED");
        assertThat(causes(plan(packs, late, heard, look))).containsOnly("LOOK_AGAIN NOT_SETTLED", "DECIDE NOT_DECIDED");
        assertThat(causes(plan(packs, late, heard, again))).containsOnly("LOOK_AGAIN NOT_SETTLED");
        assertThat(causes(plan(packs, late, heard, visit, Events.scaledDown("k", "2027-01-12T12:00"))))
                .containsOnly("KEEP_WATCH NOT_SETTLED");
    }

    private static List<String> causes(FollowUpPlan plan) {
        return plan.steps().stream()
                .map(step -> step.duty().orElseThrow().value().replaceAll("/.*", "") + " " + step.cause())
                .toList();
    }

    @Test
    void a_ladder_of_its_own_comes_whole_in_place_of_the_national_one_but_for_its_end() {
        packs.base("opschaling.csv", HEADER + END + "2;niet opgepakt;;;1;herinner;verantwoordelijke;;\n");
        ladder("1;niet opgepakt;1 uur;;1;bel;politie;;\n");

        CaseEvent heard = Cases.feedback("f", "2027-01-12T11:00", FeedbackLevel.FOLLOWED_UP);

        assertThat(takeUp(plan(packs, "2027-02-01T09:00", heard)))
                .containsExactly("2027-01-15T18:00 CALL PARTNER:politie", "2027-01-29T17:00 TAKE_OVER PARTNER:regie");
    }

    @Test
    void every_ladder_ends_with_the_safety_net_even_if_nobody_ever_asks() {
        ladder("");

        assertThat(owner(plan(packs, "2027-12-31T09:00"))).startsWith("regie by nederland/opschaling/");
    }

    @Test
    void nobody_climbs_for_a_case_that_is_closed() {
        FollowUpPlan plan = plan(
                packs,
                "2027-12-31T09:00",
                Events.outcome("o", "2027-01-13T09:00", Outcome.NOTHING_FOUND),
                Cases.feedback("f", "2027-01-13T10:00", FeedbackLevel.WHAT_WAS_DONE),
                Events.closed("z", "2027-01-13T11:00"));

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.forecast()).isEmpty();
    }

    @Test
    void of_two_ladders_the_lower_rung_is_climbed_first_at_one_moment() {
        packs.local("termijnen.csv", "regel;stap;uiterlijk\n1;oppakken, besluiten;3 werkdagen\n");
        ladder("""
                1;niet opgepakt;;;10;informeer;politie;;
                2;niet besloten;;;9;informeer;regie;;
                """);

        assertThat(plan(packs, "2027-01-15T17:00").steps())
                .extracting(step -> step.rung() + " " + Cases.local(step.dueAt()))
                .containsExactly("9 2027-01-15T17:00", "10 2027-01-15T17:00");
    }

    @Test
    void the_trace_tells_which_clauses_called_for_steps() {
        assertThat(plan(packs, "2027-01-19T09:00").explanation().trace())
                .filteredOn(line -> line.clause().table().equals("opschaling"))
                .extracting(line -> line.clause() + ": " + line.text())
                .containsExactly(
                        "GM0512/opschaling/2: Wat als er niets gebeurt? Stap 1, meteen: herinner verantwoordelijke."
                                + " Deze regel geldt bij aanleiding niet opgepakt.",
                        "GM0512/opschaling/3: Wat als er niets gebeurt? Stap 2, na 1 werkdag: informeer vervanger."
                                + " Deze regel geldt bij aanleiding niet opgepakt.");
    }
}
