package nl.opvolging.signal;

import static nl.opvolging.signal.Samples.REPORTED;
import static nl.opvolging.signal.Samples.answer;
import static nl.opvolging.signal.Samples.duty;
import static nl.opvolging.signal.Samples.plan;
import static nl.opvolging.signal.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditTest {
    private static final Party SOCIAL_TEAM = Party.partner(PartnerRef.of("sociaal-team"));
    private static final Instant LIMIT = duty().build().limit().at();

    private static List<AuditLine> audit(Duty... duties) {
        return plan().duties(List.of(duties)).build().audit();
    }

    private static List<AuditLine> audit(Step... steps) {
        return plan().addSteps(steps).build().audit();
    }

    @Test
    void a_duty_that_was_missed_stands_in_the_audit_since_its_limit() {
        assertThat(audit(duty().state(DutyState.MISSED).build()))
                .containsExactly(new AuditLine(LIMIT, SOCIAL_TEAM, "Oppakken is niet op tijd gedaan"));
    }

    @Test
    void a_duty_that_was_met_at_its_limit_was_met_late() {
        assertThat(audit(duty().state(DutyState.MET).metAt(LIMIT).build()))
                .containsExactly(new AuditLine(LIMIT, SOCIAL_TEAM, "Oppakken is te laat gedaan"));
    }

    @Test
    void a_duty_that_was_met_just_before_its_limit_was_met_in_time() {
        assertThat(audit(duty().state(DutyState.MET).metAt(LIMIT.minusMillis(1)).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "PAUSED"})
    void a_duty_whose_limit_has_not_come_is_no_fault(DutyState state) {
        assertThat(audit(duty().state(state).build())).isEmpty();
    }

    @Test
    void a_duty_that_need_not_be_done_is_no_fault() {
        assertThat(audit(duty().state(DutyState.WAIVED)
                        .waived(WaiverReason.CASE_CLOSED)
                        .build()))
                .isEmpty();
    }

    @Test
    void an_answer_that_was_missed_names_its_signal() {
        assertThat(audit(answer("s-1").state(DutyState.MISSED).build()))
                .extracting(AuditLine::text)
                .containsExactly("Terugkoppelen (melding s-1) is niet op tijd gedaan");
    }

    @Test
    void a_step_that_nobody_took_stands_in_the_audit_since_it_fell_due() {
        assertThat(audit(step().build()))
                .containsExactly(
                        new AuditLine(REPORTED, SOCIAL_TEAM, "Stap 1 bij niet opgepakt (herinner) is niet gezet"));
    }

    /** REPORTED is at ten in the morning in the Netherlands, so that its day ends at 23:00 UTC. */
    @Test
    void a_step_that_was_taken_on_its_day_was_taken_in_time() {
        assertThat(audit(step().takenAt(Instant.parse("2027-01-12T22:59:59Z")).build()))
                .isEmpty();
    }

    @Test
    void a_step_that_was_taken_on_the_next_dutch_day_was_taken_late() {
        assertThat(audit(step().takenAt(Instant.parse("2027-01-12T23:00:00Z")).build()))
                .containsExactly(
                        new AuditLine(REPORTED, SOCIAL_TEAM, "Stap 1 bij niet opgepakt (herinner) is te laat gezet"));
    }

    @Test
    void an_audit_is_from_early_to_late() {
        FollowUpPlan plan = plan().duties(List.of(duty().state(DutyState.MISSED).build()))
                .addSteps(step().build())
                .build();

        assertThat(plan.audit()).extracting(AuditLine::since).containsExactly(REPORTED, LIMIT);
    }

    @Test
    void steps_that_were_taken_are_not_due_any_more() {
        Step taken = step().id(StepRef.of("2")).takenAt(REPORTED).build();

        assertThat(plan().addSteps(taken, step().build()).build().dueSteps()).containsExactly(step().build());
    }

    @Test
    void who_owed_it_when_its_limit_passed_was_late_and_not_who_owes_it_since() {
        Duty late = duty().state(DutyState.MISSED)
                .missedBy(PartnerRef.of("wijkagent"))
                .build();

        assertThat(audit(late)).extracting(AuditLine::party).containsExactly(Party.partner(PartnerRef.of("wijkagent")));
    }
}
