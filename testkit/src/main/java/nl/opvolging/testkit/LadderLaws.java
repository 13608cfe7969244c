package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyRef;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ForecastLine;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.PartyKind;
import nl.opvolging.signal.Step;
import nl.opvolging.signal.ThemeFinding;
import nl.opvolging.signal.Urgency;

/** Law 8: where it ends if nobody acts. */
final class LadderLaws {
    /** Until office hours or until somebody is open: at most one week without any such hour beside one with holidays. */
    private static final Duration WAIT = Duration.ofDays(21);

    private static final Set<EscalationAction> ASKS_TO_ACT =
            Set.of(EscalationAction.TAKE_OVER, EscalationAction.CALL, EscalationAction.REMIND);

    private LadderLaws() {}

    /**
     * Law 8. From every state the ladder reaches an accountable human within the pack's stated bound. Looking up what is known
     * has no ladder.
     */
    static void reachesSafetyNet(Case any) {
        Case one = any.untilNow();
        FollowUpPlan now = one.plan();
        Instant end = now.forecast().stream()
                .map(ForecastLine::at)
                .max(Instant::compareTo)
                .orElse(now.at());
        FollowUpPlan then = one.plan(end);
        List<Agreement> agreements = List.of(one.world().agreement(one.file()), one.agreement(now));

        assertThat(then.nextReviewAt()).isEmpty();
        if (now.status() != CaseStatus.CLOSED) {
            List<DutyRef> unmet =
                    now.duties().stream().filter(Duty::stands).map(Duty::id).toList();
            assertThat(then.duties())
                    .filteredOn(duty -> unmet.contains(duty.id()))
                    .hasSameSizeAs(unmet)
                    .allMatch(duty -> duty.state() == DutyState.MISSED)
                    .filteredOn(duty -> duty.kind() != DutyKind.CHECK_HISTORY)
                    .allSatisfy(duty -> assertThat(then.steps())
                            .anyMatch(step -> step.duty().equals(Optional.of(duty.id()))
                                    && agreements.stream().anyMatch(agreement -> asksSafetyNet(step, agreement))
                                    && !step.dueAt().isAfter(bound(duty, now, agreements))));
        }
    }

    /** The safety net or who acts for it on that day; or if it is closed then, whoever can be reached. */
    private static boolean asksSafetyNet(Step step, Agreement agreement) {
        FollowUpPartner last = agreement.safetyNet();
        boolean reached = step.recipient().ref().equals(last.ref().value())
                || !last.isValidOn(Case.day(step.dueAt()))
                || step.reason().contains(last.name() + " is op dat moment gesloten.");
        return reached && ASKS_TO_ACT.contains(step.action()) && isAble(step.recipient(), step.dueAt(), agreement);
    }

    private static boolean isAble(Party party, Instant at, Agreement agreement) {
        return party.kind() == PartyKind.PARTNER
                && agreement
                        .partner(PartnerRef.of(party.ref()))
                        .filter(partner -> partner.equals(agreement.safetyNet()) || partner.isValidOn(Case.day(at)))
                        .isPresent();
    }

    /** The longest of its ladders after the limit, or after a pause that lasted longer, and the wait until somebody is there. */
    private static Instant bound(Duty duty, FollowUpPlan plan, List<Agreement> agreements) {
        Instant from = Stream.concat(
                        Stream.of(duty.limit().at()),
                        plan.pauses().stream()
                                .filter(pause -> pause.duties().contains(duty.kind()))
                                .map(pause -> pause.until()))
                .max(Instant::compareTo)
                .orElseThrow();
        return agreements.stream()
                .flatMap(agreement -> waits(agreement, plan).stream().map(after -> agreement.after(from, after)))
                .max(Instant::compareTo)
                .orElse(from)
                .plus(WAIT);
    }

    /** After how much a rung of the agreement comes, for what the case is about. */
    private static Set<Amount> waits(Agreement agreement, FollowUpPlan plan) {
        Set<Amount> waits = new HashSet<>();
        for (EscalationCause cause : EscalationCause.values()) {
            for (Urgency urgency : Urgency.values()) {
                for (ThemeFinding finding : plan.themes()) {
                    agreement
                            .escalate(new EscalationQuestion(cause, Optional.of(finding.theme()), urgency))
                            .forEach(rung -> waits.add(rung.after()));
                }
                agreement
                        .escalate(new EscalationQuestion(cause, Optional.empty(), urgency))
                        .forEach(rung -> waits.add(rung.after()));
            }
        }
        return waits;
    }
}
