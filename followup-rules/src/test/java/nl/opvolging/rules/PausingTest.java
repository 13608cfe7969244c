package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.duty;
import static nl.opvolging.rules.Cases.takenUp;
import static nl.opvolging.rules.Events.limit;
import static nl.opvolging.rules.Events.paused;
import static nl.opvolging.rules.Events.resumed;
import static nl.opvolging.rules.Events.steps;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ForecastKind;
import nl.opvolging.signal.Pause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clocks that stand still, and run again. */
class PausingTest {
    /** Wednesday at noon until Monday at noon: Thursday, Friday and Monday do not count. */
    private static final CaseEvent PAUSE =
            paused("p", "2027-01-13T12:00", "2027-01-18T12:00", DutyKind.TAKE_UP, DutyKind.FEED_BACK);

    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    private FollowUpPlan plan(String now, CaseEvent... events) {
        return Events.plan(packs, now, events);
    }

    @Test
    void before_a_pause_nobody_knows_of_it() {
        FollowUpPlan plan = plan("2027-01-13T11:59", PAUSE);

        assertThat(limit(plan, DutyKind.TAKE_UP)).isEqualTo("2027-01-15T17:00");
        assertThat(plan.pauses()).isEmpty();
        assertThat(plan.nextReviewAt()).contains(Cases.at("2027-01-13T12:00"));
    }

    @Test
    void in_a_pause_the_limit_is_put_off_until_its_latest_end() {
        FollowUpPlan plan = plan("2027-01-14T12:00", PAUSE);

        assertThat(duty(plan, DutyKind.TAKE_UP).state()).isEqualTo(DutyState.PAUSED);
        assertThat(limit(plan, DutyKind.TAKE_UP)).isEqualTo("2027-01-20T17:00");
        assertThat(duty(plan, DutyKind.TAKE_UP).limit().explanation()).contains("wachten op toestemming");
    }

    @Test
    void after_a_pause_the_days_that_it_lasted_still_do_not_count() {
        FollowUpPlan plan = plan("2027-01-19T12:00", PAUSE);

        assertThat(duty(plan, DutyKind.TAKE_UP).state()).isEqualTo(DutyState.OPEN);
        assertThat(limit(plan, DutyKind.TAKE_UP)).isEqualTo("2027-01-20T17:00");
        assertThat(duty(plan("2027-01-20T17:00", PAUSE), DutyKind.TAKE_UP).state())
                .isEqualTo(DutyState.MISSED);
    }

    @Test
    void only_the_clocks_that_are_named_stand_still() {
        FollowUpPlan plan = plan("2027-01-14T12:00", PAUSE);

        assertThat(limit(plan, DutyKind.DECIDE)).isEqualTo("2027-01-26T17:00");
        assertThat(duty(plan, DutyKind.DECIDE).state()).isEqualTo(DutyState.OPEN);
        assertThat(duty(plan, DutyKind.FEED_BACK).state()).isEqualTo(DutyState.PAUSED);
    }

    @Test
    void the_story_tells_which_clocks_stand_still_why_and_until_when() {
        assertThat(plan("2027-01-14T12:00", PAUSE).explanation().text())
                .contains("De klok staat stil sinds wo 13-1 12:00 (wachten op toestemming) voor: oppakken en"
                        + " terugkoppelen. De klok loopt weer vanaf ma 18-1 12:00, of eerder als iemand dat vastlegt.")
                .contains("De klok staat nu stil.");
        assertThat(plan("2027-01-18T12:00", PAUSE).explanation().text()).doesNotContain("De klok staat");
    }

    @Test
    void who_ends_a_pause_early_gets_the_days_that_are_left() {
        FollowUpPlan plan = plan("2027-01-15T12:00", PAUSE, resumed("r", "2027-01-14T12:00"));

        assertThat(duty(plan, DutyKind.TAKE_UP).state()).isEqualTo(DutyState.OPEN);
        assertThat(limit(plan, DutyKind.TAKE_UP)).isEqualTo("2027-01-18T17:00");
    }

    @Test
    void every_pause_stays_in_the_ledger() {
        CaseEvent second = paused("q", "2027-01-20T09:00", "2027-01-21T09:00", DutyKind.DECIDE);
        FollowUpPlan plan = plan("2027-01-22T12:00", PAUSE, resumed("r", "2027-01-14T12:00"), second);

        assertThat(plan.pauses())
                .extracting(PausingTest::told)
                .containsExactly(
                        "p 2027-01-13T12:00 2027-01-18T12:00 [TAKE_UP, FEED_BACK] ended 2027-01-14T12:00",
                        "q 2027-01-20T09:00 2027-01-21T09:00 [DECIDE]");
    }

    private static String told(Pause pause) {
        return pause.event() + " " + Cases.local(pause.since()) + " " + Cases.local(pause.until()) + " "
                + pause.duties()
                + pause.resumedAt().map(end -> " ended " + Cases.local(end)).orElse("");
    }

    @Test
    void a_second_pause_inside_the_first_changes_nothing_and_one_after_it_adds_its_days() {
        CaseEvent inside = paused("q", "2027-01-14T09:00", "2027-01-15T09:00", DutyKind.TAKE_UP);
        CaseEvent after = paused("q", "2027-01-19T09:00", "2027-01-20T09:00", DutyKind.TAKE_UP);

        assertThat(limit(plan("2027-01-15T12:00", PAUSE, inside), DutyKind.TAKE_UP))
                .isEqualTo("2027-01-20T17:00");
        assertThat(limit(plan("2027-01-19T12:00", PAUSE, after), DutyKind.TAKE_UP))
                .isEqualTo("2027-01-21T17:00");
    }

    @Test
    void all_pauses_that_run_end_together() {
        CaseEvent other = paused("q", "2027-01-13T13:00", "2027-02-13T13:00", DutyKind.DECIDE);
        FollowUpPlan plan = plan("2027-01-15T12:00", PAUSE, other, resumed("r", "2027-01-14T12:00"));

        assertThat(plan.pauses()).allMatch(pause -> pause.resumedAt().isPresent());
        assertThat(limit(plan, DutyKind.DECIDE)).isEqualTo("2027-01-27T17:00");
    }

    @Test
    void a_pause_that_is_ended_in_the_moment_it_begins_costs_nothing() {
        FollowUpPlan plan = plan("2027-01-14T12:00", PAUSE, resumed("r", "2027-01-13T12:00"));

        assertThat(limit(plan, DutyKind.TAKE_UP)).isEqualTo("2027-01-15T17:00");
        assertThat(plan.pauses()).hasSize(1);
    }

    @Test
    void what_comes_to_be_owed_in_a_pause_has_the_pause_too() {
        FollowUpPlan plan = plan("2027-01-14T12:00", PAUSE, Events.handedOver("h", "2027-01-14T09:00", "wijkagent"));

        assertThat(duty(plan, DutyKind.TAKE_UP).state()).isEqualTo(DutyState.PAUSED);
        assertThat(limit(plan, DutyKind.TAKE_UP)).isEqualTo("2027-01-21T17:00");
    }

    @Test
    void what_is_paused_can_be_done() {
        assertThat(duty(plan("2027-01-14T12:00", PAUSE, takenUp("t", "2027-01-14T09:00")), DutyKind.TAKE_UP)
                        .state())
                .isEqualTo(DutyState.MET);
    }

    @Test
    void a_pause_does_not_undo_that_it_was_too_late() {
        CaseEvent late = paused("q", "2027-01-16T09:00", "2027-01-20T09:00", DutyKind.TAKE_UP);

        assertThat(duty(plan("2027-01-18T09:00", late), DutyKind.TAKE_UP).state())
                .isEqualTo(DutyState.MISSED);
    }

    @Test
    void the_rungs_of_what_is_too_late_wait_while_it_is_paused() {
        packs.local("opschaling.csv", ClimbingTest.HEADER + """
                1;niet opgepakt;;;1;herinner;verantwoordelijke;;
                2;niet opgepakt;1 werkdag;;2;informeer;politie;;
                3;niet opgepakt;;weekend;3;informeer;regie;;
                4;niet opgepakt;1 uur;avond;4;informeer;wijkagent;;
                """);
        CaseEvent late = paused("q", "2027-01-15T17:30", "2027-01-19T09:00", DutyKind.TAKE_UP);

        assertThat(steps(plan("2027-01-24T09:00", late)))
                .containsExactly(
                        "2027-01-15T17:00 REMIND PARTNER:sociaal-team",
                        "2027-01-19T18:00 INFORM PARTNER:wijkagent",
                        "2027-01-20T17:00 INFORM PARTNER:politie",
                        "2027-01-23T00:00 INFORM PARTNER:regie");
    }

    @Test
    void the_rungs_of_what_is_too_late_come_earlier_when_the_pause_ends_early() {
        packs.local("opschaling.csv", ClimbingTest.HEADER + "2;niet opgepakt;1 werkdag;;2;informeer;politie;;\n");
        CaseEvent late = paused("q", "2027-01-15T17:30", "2027-01-29T09:00", DutyKind.TAKE_UP);

        assertThat(steps(plan("2027-01-24T09:00", late))).isEmpty();
        assertThat(steps(plan("2027-01-24T09:00", late, resumed("r", "2027-01-18T09:00"))))
                .containsExactly("2027-01-19T17:00 INFORM PARTNER:politie");
    }

    @Test
    void a_rung_that_was_climbed_before_a_pause_is_not_climbed_again_after_it() {
        packs.local("opschaling.csv", ClimbingTest.HEADER + "1;niet opgepakt;;;1;herinner;verantwoordelijke;;\n");
        CaseEvent late = paused("q", "2027-01-15T17:00", "2027-01-19T09:00", DutyKind.TAKE_UP);

        assertThat(steps(plan("2027-01-20T09:00", late, resumed("r", "2027-01-18T09:00"))))
                .containsExactly("2027-01-15T17:00 REMIND PARTNER:sociaal-team");
    }

    @Test
    void the_forecast_tells_when_a_pause_ends() {
        FollowUpPlan plan = plan("2027-01-14T12:00", PAUSE);

        assertThat(plan.forecast())
                .filteredOn(line -> line.kind() == ForecastKind.PAUSE_ENDS)
                .extracting(line -> Cases.local(line.at()) + " " + line.party() + " " + line.text())
                .containsExactly(
                        "2027-01-18T12:00 PARTNER:sociaal-team De pauze (wachten op toestemming) is voorbij: de"
                                + " klok loopt weer.");
        assertThat(plan("2027-01-14T13:00", PAUSE, resumed("r", "2027-01-14T12:30"))
                        .forecast())
                .noneMatch(line -> line.kind() == ForecastKind.PAUSE_ENDS);
    }

    @Test
    void the_clock_of_an_answer_alone_may_stand_still() {
        CaseEvent answer = paused("q", "2027-01-13T12:00", "2027-01-18T12:00", DutyKind.FEED_BACK);
        FollowUpPlan plan = plan("2027-01-14T12:00", answer);

        assertThat(plan.refused()).isEmpty();
        assertThat(duty(plan, DutyKind.FEED_BACK).state()).isEqualTo(DutyState.PAUSED);
    }

    @Test
    void a_pause_of_others_does_not_count_for_a_clock_that_stands_still_later() {
        CaseEvent second = paused("q", "2027-01-20T09:00", "2027-01-21T09:00", DutyKind.DECIDE);

        assertThat(limit(plan("2027-01-22T12:00", PAUSE, second), DutyKind.DECIDE))
                .isEqualTo(limit(plan("2027-01-22T12:00", second), DutyKind.DECIDE))
                .isEqualTo("2027-01-27T17:00");
    }

    @Test
    void what_was_done_before_a_pause_keeps_its_limit() {
        CaseEvent both =
                paused("q", "2027-01-13T12:00", "2027-01-18T12:00", DutyKind.TAKE_UP, DutyKind.CONFIRM_RECEIPT);

        assertThat(limit(
                        plan("2027-01-14T12:00", Cases.acknowledged("a", "2027-01-13T09:00"), both),
                        DutyKind.CONFIRM_RECEIPT))
                .isEqualTo("2027-01-14T17:00");
    }

    @Test
    void the_limit_counts_from_the_pause_that_put_it_off() {
        CaseEvent inside = paused("q", "2027-01-14T09:00", "2027-01-15T09:00", DutyKind.TAKE_UP);
        FollowUpPlan plan = plan("2027-01-15T12:00", PAUSE, inside);

        assertThat(duty(plan, DutyKind.TAKE_UP).since()).isEqualTo(Cases.at("2027-01-13T12:00"));
        assertThat(duty(plan, DutyKind.DECIDE).since()).isEqualTo(Cases.at(Cases.TUESDAY));
    }

    @Test
    void a_pause_that_follows_one_that_ended_early_is_foreseen_to_end() {
        CaseEvent second = paused("q", "2027-01-15T09:00", "2027-01-19T09:00", DutyKind.DECIDE);

        assertThat(plan("2027-01-15T10:00", PAUSE, resumed("r", "2027-01-14T12:00"), second)
                        .forecast())
                .filteredOn(line -> line.kind() == ForecastKind.PAUSE_ENDS)
                .extracting(line -> Cases.local(line.at()))
                .containsExactly("2027-01-19T09:00");
    }
}
