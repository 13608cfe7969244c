package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RulePack;
import nl.opvolging.signal.ActorRef;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Assignment;
import nl.opvolging.signal.AssignmentBasis;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.EventKind;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ManuallyAssigned;
import nl.opvolging.signal.MovedToAgreement;
import nl.opvolging.signal.PackStamp;
import nl.opvolging.signal.Participation;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.SignalReceived;
import nl.opvolging.signal.Urgency;

/** Laws 1, 2, 17 and 18: who is accountable. */
final class AccountabilityLaws {
    /** What takes a case from 112. */
    private static final Set<EventKind> DECISIONS =
            Set.of(EventKind.MANUALLY_ASSIGNED, EventKind.HANDED_OVER, EventKind.SCALED_DOWN, EventKind.CLOSED);
    /** What takes a case from somebody to whom it was assigned by hand, or ends it. */
    private static final Set<EventKind> GIVES_IT_AWAY = Set.of(
            EventKind.MANUALLY_ASSIGNED,
            EventKind.HANDED_OVER,
            EventKind.SCALED_DOWN,
            EventKind.REOPENED,
            EventKind.MOVED_TO_AGREEMENT,
            EventKind.CLOSED,
            EventKind.WITHDRAWN);

    private AccountabilityLaws() {}

    /** Law 1. Every signal has exactly one accountable owner at all times until it is closed. */
    static void oneOwner(Case one) {
        FollowUpPlan plan = one.plan();
        Agreement agreement = one.agreement(plan);
        Assignment assignment = plan.owner();
        FollowUpPartner owner = assignment.partner();

        assertThat(owner).isIn(agreement.partners());
        assertThat(assignment.since()).isBeforeOrEqualTo(one.now());
        boolean last = owner.equals(agreement.safetyNet());
        assertThat(last || owner.isValidOn(Case.day(assignment.since())))
                .as("%s takes part on the day on which it became accountable", owner)
                .isTrue();
        assertThat(last || plan.status() == CaseStatus.CLOSED || owner.isValidOn(Case.day(one.now())))
                .as("%s takes part today", owner)
                .isTrue();
        assertThat(plan.participants())
                .extracting(Participation::partner)
                .doesNotContain(owner)
                .doesNotHaveDuplicates();
        assertThat(plan.duties())
                .filteredOn(duty -> !duty.answers())
                .allMatch(duty -> duty.debtor().equals(owner.ref()));
    }

    /** Law 1, for what is owed while somebody has to act: there is always something that somebody owes. */
    static void somethingToDo(Case one) {
        FollowUpPlan plan = one.plan();

        if (Set.of(CaseStatus.RECEIVED, CaseStatus.ASSIGNED, CaseStatus.TAKEN_UP, CaseStatus.WAITING)
                .contains(plan.status())) {
            assertThat(plan.duties()).filteredOn(Duty::stands).anyMatch(duty -> !duty.answers());
        }
    }

    /** Law 2. Immediate danger comes first, in whichever of the signals of a case it comes up; no pack can change that. */
    static void dangerComesFirst(Case one) {
        one.received().stream()
                .filter(received -> received.signal().immediateDanger() == Answer.YES)
                .reduce((earlier, later) -> later)
                .ifPresent(danger -> Stream.of(danger.happenedAt(), one.now())
                        .filter(moment -> noDecisionSince(danger, one, moment))
                        .forEach(moment -> assertGoesTo112(one.plan(moment))));
    }

    /** Until somebody gives it to another or closes the case: only a decision ends danger. */
    private static boolean noDecisionSince(SignalReceived danger, Case one, Instant until) {
        return one.file().history().stream()
                .filter(event -> DECISIONS.contains(event.kind()))
                .noneMatch(event -> !event.happenedAt().isBefore(danger.happenedAt())
                        && !event.happenedAt().isAfter(until));
    }

    private static void assertGoesTo112(FollowUpPlan plan) {
        assertThat(plan.owner().partner().kind()).isEqualTo(PartnerKind.EMERGENCY_SERVICES);
        assertThat(plan.owner().partner().serviceNumber()).hasToString("Optional[112]");
        assertThat(plan.owner().basis()).isEqualTo(AssignmentBasis.ROUTED);
        assertThat(plan.owner().clause().pack()).as("the pack of the route").doesNotStartWith("GM");
        assertThat(plan.themes().get(0).clause().pack())
                .as("the pack of the theme")
                .doesNotStartWith("GM");
        assertThat(plan.urgency()).isEqualTo(Urgency.IMMEDIATE);
    }

    /** Law 17. A manual assignment survives every re-planning until someone takes it back. */
    static void assignmentSurvives(Case any, int pick) {
        FollowUpPlan before = any.plan();
        Agreement agreement = any.agreement(before);
        List<FollowUpPartner> able = agreement.partners().stream()
                .filter(partner -> partner.isValidOn(Case.day(any.now())))
                .toList();
        FollowUpPartner chosen = able.get(pick % able.size());
        Assume.that(before.status() != CaseStatus.CLOSED);
        Case one = assigned(any, chosen);

        FollowUpPlan at = one.plan();
        if (isTakenOver(at, one.now())) { // with a term of no time at all
            return;
        }
        assertThat(at.owner().partner()).isEqualTo(chosen);
        assertThat(at.owner().basis()).isEqualTo(AssignmentBasis.ASSIGNED);
        Instant given = one.file().history().stream()
                .filter(event -> event.happenedAt().isAfter(one.now()) && GIVES_IT_AWAY.contains(event.kind()))
                .map(CaseEvent::happenedAt)
                .findFirst()
                .orElse(Instant.MAX);
        for (CaseEvent event : one.file().history()) {
            if (event.happenedAt().isAfter(one.now()) && event.happenedAt().isBefore(given)) {
                FollowUpPlan then = one.plan(event.happenedAt());
                boolean danger = then.owner().partner().kind() == PartnerKind.EMERGENCY_SERVICES
                        && hasSignalBetween(one, then.at());
                boolean gone = !chosen.isValidOn(Case.day(then.at()));
                if (isTakenOver(then, one.now()) || danger || gone) {
                    return;
                }
                assertThat(then.owner()).isEqualTo(at.owner());
            }
        }
    }

    private static boolean hasSignalBetween(Case one, Instant until) {
        return one.file().history().stream()
                .anyMatch(event -> event instanceof SignalReceived
                        && event.happenedAt().isAfter(one.now())
                        && !event.happenedAt().isAfter(until));
    }

    private static boolean isTakenOver(FollowUpPlan plan, Instant since) {
        return plan.steps().stream()
                .anyMatch(step -> step.action() == EscalationAction.TAKE_OVER
                        && !step.dueAt().isBefore(since));
    }

    /** After everything that happens at that moment. */
    private static Case assigned(Case one, FollowUpPartner to) {
        CaseFile file = one.file()
                .with(ManuallyAssigned.builder()
                        .id(EventRef.of("zzz"))
                        .happenedAt(one.now())
                        .recordedAt(one.now())
                        .by(ActorRef.of("dossierhouder"))
                        .to(to.ref())
                        .build());
        return new Case(one.world(), file, one.now());
    }

    /** Law 18. A case keeps the pack version in force when its first signal was reported, until an event moves it. */
    static void versionStays(Case one) {
        FollowUpPlan plan = one.plan();
        Agreement begun = one.world()
                .packs()
                .agreement(
                        one.first().signal().area(),
                        Case.day(one.first().signal().reportedAt()));
        List<PackStamp> stamps = stamps(begun);

        assertThat(plan.receipt().packs().subList(0, stamps.size())).isEqualTo(stamps);
        if (one.accepted(MovedToAgreement.class, plan).isEmpty()) {
            assertThat(plan.receipt().packs()).isEqualTo(stamps);
        } else {
            assertThat(plan.receipt().packs()).containsAll(stamps(one.agreement(plan)));
        }
    }

    private static List<PackStamp> stamps(Agreement agreement) {
        return agreement.packs().stream().map(AccountabilityLaws::stamp).toList();
    }

    private static PackStamp stamp(RulePack pack) {
        return new PackStamp(pack.code(), pack.version(), pack.sha256());
    }
}
