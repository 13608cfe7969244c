package nl.opvolging.signal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a plan has that an earlier plan of the same case had not. */
final class Deltas {
    private Deltas() {}

    static PlanDelta between(Optional<FollowUpPlan> before, FollowUpPlan after) {
        before.map(FollowUpPlan::caseFile)
                .filter(earlier -> !earlier.equals(after.caseFile()))
                .ifPresent(other -> {
                    throw new IllegalArgumentException("Plans of one case are compared, but this one is of "
                            + after.caseFile() + " and the earlier one of " + other);
                });
        PlanDelta.Builder delta = PlanDelta.builder();
        delta.caseFile(after.caseFile())
                .at(after.at())
                .owner(Optional.of(after.owner())
                        .filter(owner -> before.filter(earlier -> isOwner(owner, earlier))
                                .isEmpty()))
                .duties(newDuties(before, after))
                .steps(newSteps(before, after))
                .status(Optional.of(after.status())
                        .filter(status -> before.filter(earlier -> earlier.status() == status)
                                .isEmpty()))
                .nextReviewAt(after.nextReviewAt());
        return delta.build();
    }

    /** Who lost it and got it back, hears it again. */
    private static boolean isOwner(Assignment owner, FollowUpPlan plan) {
        return plan.owner().partner().ref().equals(owner.partner().ref())
                && plan.owner().since().equals(owner.since());
    }

    private static List<Duty> newDuties(Optional<FollowUpPlan> before, FollowUpPlan after) {
        Set<Told> told = before.stream().flatMap(Deltas::owed).map(Told::of).collect(Collectors.toSet());
        return owed(after).filter(duty -> !told.contains(Told.of(duty))).toList();
    }

    private static Stream<Duty> owed(FollowUpPlan plan) {
        return plan.duties().stream().filter(duty -> duty.state() != DutyState.MET && duty.state() != DutyState.WAIVED);
    }

    /** What a debtor was told about a duty; since when, for a limit that came back is told again. */
    private record Told(DutyRef duty, PartnerRef debtor, Instant limit, Instant since) {
        private static Told of(Duty duty) {
            return new Told(duty.id(), duty.debtor(), duty.limit().at(), duty.since());
        }
    }

    private static List<Step> newSteps(Optional<FollowUpPlan> before, FollowUpPlan after) {
        Set<StepRef> due = before.stream()
                .flatMap(plan -> plan.dueSteps().stream())
                .map(Step::id)
                .collect(Collectors.toSet());
        return after.dueSteps().stream()
                .filter(step -> !due.contains(step.id()))
                .toList();
    }
}
