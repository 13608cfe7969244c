package nl.opvolging.signal;

import static nl.opvolging.signal.Samples.REPORTED;
import static nl.opvolging.signal.Samples.answer;
import static nl.opvolging.signal.Samples.duty;
import static nl.opvolging.signal.Samples.partner;
import static nl.opvolging.signal.Samples.plan;
import static nl.opvolging.signal.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanDeltaTest {
    private static final PartnerRef POLICE = PartnerRef.of("politie");
    private static final Moment LATER = new Moment(REPORTED.plusSeconds(9000), "di 12-1 + 3 werkdagen");

    private static PlanDelta delta(FollowUpPlan.Builder before, FollowUpPlan.Builder after) {
        return after.build().since(Optional.of(before.build()));
    }

    private static FollowUpPlan.Builder planOf(Duty... duties) {
        return plan().duties(List.of(duties));
    }

    @Test
    void nothing_changed_is_nothing_to_tell() {
        PlanDelta delta = delta(plan(), plan());

        assertThat(delta.isEmpty()).isTrue();
        assertThat(delta.messages()).isEmpty();
    }

    @Test
    void another_next_review_is_given_but_is_nothing_to_tell() {
        Instant review = REPORTED.plusSeconds(60);
        PlanDelta delta = delta(plan(), plan().nextReviewAt(review));

        assertThat(delta.nextReviewAt()).contains(review);
        assertThat(delta.isEmpty()).isTrue();
    }

    @Test
    void without_a_plan_before_all_is_new() {
        FollowUpPlan first = planOf(duty().build(), answer("s-1").build())
                .addSteps(step().build())
                .build();

        PlanDelta delta = first.since(Optional.empty());

        assertThat(delta.caseFile()).isEqualTo(first.caseFile());
        assertThat(delta.at()).isEqualTo(first.at());
        assertThat(delta.owner()).contains(first.owner());
        assertThat(delta.duties()).isEqualTo(first.duties());
        assertThat(delta.feedback()).containsExactly(answer("s-1").build());
        assertThat(delta.steps()).isEqualTo(first.steps());
        assertThat(delta.status()).contains(CaseStatus.RECEIVED);
        assertThat(delta.messages()).hasSize(4);
    }

    @Test
    void a_new_owner_is_told() {
        Assignment owner = new Assignment(
                partner().ref(POLICE).build(),
                AssignmentBasis.HANDED_OVER,
                Samples.owner().clause(),
                "overgedragen",
                REPORTED);

        PlanDelta delta = delta(plan(), plan().owner(owner));

        assertThat(delta.owner()).contains(owner);
        assertThat(delta.messages())
                .containsExactly(new PlanDelta.Message(
                        "owner/c-1/politie/2027-01-12T09:00:00Z",
                        Party.partner(POLICE),
                        "U bent nu verantwoordelijk voor dossier c-1 (overgedragen)."));
    }

    @Test
    void the_same_owner_for_another_reason_is_not_told() {
        Assignment owner = Samples.owner();
        Assignment again =
                new Assignment(owner.partner(), AssignmentBasis.ASSIGNED, owner.clause(), "toegewezen", REPORTED);

        assertThat(delta(plan(), plan().owner(again)).isEmpty()).isTrue();
    }

    @Test
    void a_new_duty_is_told_to_its_debtor() {
        PlanDelta delta = delta(planOf(), planOf(duty().build()));

        assertThat(delta.duties()).containsExactly(duty().build());
        assertThat(delta.feedback()).isEmpty();
        assertThat(delta.messages())
                .containsExactly(new PlanDelta.Message(
                        "duty/c-1/TAKE_UP/e-1/sociaal-team/2027-01-12T11:00:00Z/2027-01-12T09:00:00Z",
                        Party.partner(PartnerRef.of("sociaal-team")),
                        "Dossier c-1: Oppakken. Uiterlijk: di 12-1 + 2 werkdagen."));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RESIDENT")
    void a_new_answer_is_told_with_who_hears_how_much(Beneficiary beneficiary) {
        Duty answer = answer("s-1").beneficiary(beneficiary).build();
        String who = switch (beneficiary) {
            case COORDINATOR -> "de coördinator van het team";
            case TEAM -> "het team";
            case OBSERVER, RESIDENT -> "de melder";
        };

        PlanDelta delta = delta(planOf(), planOf(answer));

        assertThat(delta.feedback()).containsExactly(answer);
        assertThat(delta.messages())
                .extracting(PlanDelta.Message::text)
                .containsExactly("Dossier c-1, melding s-1: Aan " + who
                        + " vertellen dat de melding is opgevolgd. Uiterlijk: di 12-1 + 2 werkdagen."
                        + " In deze woorden: \"Er is gekeken naar melding s-1.\"");
    }

    @Test
    void a_duty_with_another_debtor_is_told_to_that_debtor() {
        Duty moved = duty().debtor(POLICE).build();

        PlanDelta delta = delta(planOf(duty().build()), planOf(moved));

        assertThat(delta.duties()).containsExactly(moved);
        assertThat(delta.messages()).extracting(PlanDelta.Message::to).containsExactly(Party.partner(POLICE));
    }

    @Test
    void a_duty_with_another_limit_is_told_again() {
        Duty moved = duty().limit(LATER).build();

        PlanDelta delta = delta(planOf(duty().build()), planOf(moved));

        assertThat(delta.duties()).containsExactly(moved);
        assertThat(delta.messages())
                .extracting(PlanDelta.Message::id)
                .containsExactly("duty/c-1/TAKE_UP/e-1/sociaal-team/2027-01-12T11:30:00Z/2027-01-12T09:00:00Z");
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "PAUSED", "MISSED"})
    void a_new_duty_that_is_still_owed_is_told(DutyState state) {
        Duty duty = duty().state(state).build();

        assertThat(delta(planOf(), planOf(duty)).duties()).containsExactly(duty);
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "PAUSED", "MISSED"})
    void a_duty_that_only_stands_otherwise_is_not_told_again(DutyState state) {
        PlanDelta delta =
                delta(planOf(duty().build()), planOf(duty().state(state).build()));

        assertThat(delta.duties()).isEmpty();
    }

    @Test
    void a_duty_that_is_met_or_waived_is_not_told() {
        Duty met = duty().state(DutyState.MET).metAt(REPORTED).build();
        Duty waived = answer("s-1")
                .state(DutyState.WAIVED)
                .waived(WaiverReason.OBSERVER_DECLINED)
                .build();

        assertThat(delta(planOf(), planOf(met, waived)).duties()).isEmpty();
    }

    @Test
    void a_step_that_falls_due_is_told_to_its_recipient() {
        PlanDelta delta = delta(plan(), plan().addSteps(step().build()));

        assertThat(delta.steps()).containsExactly(step().build());
        assertThat(delta.messages())
                .containsExactly(new PlanDelta.Message(
                        "step/c-1/01/GM0512.2/TAKE_UP/e-1",
                        Party.partner(PartnerRef.of("sociaal-team")),
                        "Dossier c-1, stap 1 (herinner): Herinner Sociaal team: de melding is niet opgepakt."));
    }

    @Test
    void a_step_that_was_due_already_is_not_told_again() {
        FollowUpPlan.Builder before = plan().addSteps(step().build());

        assertThat(delta(before, plan().addSteps(step().build())).steps()).isEmpty();
    }

    @Test
    void a_step_that_somebody_has_taken_is_not_told() {
        Step taken = step().takenAt(REPORTED).build();

        assertThat(delta(plan(), plan().addSteps(taken)).steps()).isEmpty();
    }

    @Test
    void a_new_status_is_given() {
        PlanDelta delta = delta(plan(), plan().status(CaseStatus.TAKEN_UP));

        assertThat(delta.status()).contains(CaseStatus.TAKEN_UP);
        assertThat(delta.isEmpty()).isFalse();
        assertThat(delta.messages()).isEmpty();
    }

    @Test
    void plans_of_two_cases_are_not_compared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> delta(plan().caseFile(CaseRef.of("c-0")), plan()))
                .withMessage("Plans of one case are compared, but this one is of c-1 and the earlier one of c-0");
    }

    /** A host's references may hold colons, and the same parts may stand in two cases. */
    @Test
    void messages_of_two_cases_never_have_the_same_name() {
        FollowUpPlan.Builder full =
                planOf(duty().build(), answer("s-1").build()).addSteps(step().build());
        Set<String> one =
                ids(full.caseFile(CaseRef.of("c")).owner(ownedBy("1:p")).build());
        Set<String> other =
                ids(full.caseFile(CaseRef.of("c:1")).owner(ownedBy("p")).build());

        assertThat(one).hasSize(4).doesNotContainAnyElementsOf(other);
    }

    private static Assignment ownedBy(String partner) {
        return new Assignment(
                partner().ref(PartnerRef.of(partner)).build(),
                AssignmentBasis.ROUTED,
                Samples.owner().clause(),
                "reden",
                REPORTED);
    }

    private static Set<String> ids(FollowUpPlan plan) {
        return plan.since(Optional.empty()).messages().stream()
                .map(PlanDelta.Message::id)
                .collect(Collectors.toSet());
    }
}
