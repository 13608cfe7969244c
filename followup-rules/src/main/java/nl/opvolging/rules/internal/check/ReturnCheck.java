package nl.opvolging.rules.internal.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Party;

/**
 * Finds rungs that give a case back to who let it lie before: partners pass it to and fro, and nobody else is asked. Here with
 * two partners that stand in for each other:
 *
 * <pre>
 * regel;als;na;stap;doe;naar
 * 1;niet opgepakt;2 werkdagen;1;neem over;vervanger
 * 2;niet opgepakt;4 werkdagen;2;neem over;vervanger
 * </pre>
 *
 * <p>The safety net may have it again: there it ends.
 */
final class ReturnCheck implements Check {
    @Override
    public CheckKind kind() {
        return CheckKind.LADDER;
    }

    @Override
    public void check(Subject subject, Report report) {
        Set<ClauseRef> told = new HashSet<>();
        subject.ladders()
                .all()
                .forEach(ladder -> subject.ladders()
                        .withoutDanger(ladder)
                        .forEach(situation -> check(ladder, situation, told, subject, report)));
    }

    private static void check(
            ClimbedLadders.Ladder ladder, Situation situation, Set<ClauseRef> told, Subject subject, Report report) {
        FollowUpPartner owner = subject.survey().owner(situation);
        Set<PartnerRef> failed = new LinkedHashSet<>(Set.of(owner.ref()));
        for (Clause<EscalationQuestion, Rung> rung : subject.ladders().inOrder(ladder)) {
            Optional<FollowUpPartner> next =
                    ClimbedLadders.takesOver(rung) ? subject.ladders().meant(rung, owner) : Optional.empty();
            if (next.isEmpty() || next.get().ref().equals(owner.ref())) {
                continue;
            }
            owner = next.get();
            boolean returned = !failed.add(owner.ref());
            if (returned
                    && subject.isOwn(rung)
                    && !owner.ref().equals(subject.agreement().safetyNet().ref())
                    && told.add(rung.ref())) {
                tell(rung, owner, situation, subject, report);
            }
        }
    }

    /** On other ladders of the same case others may have taken it over before: then it is told of whom it goes back to. */
    private static void tell(
            Clause<EscalationQuestion, Rung> rung,
            FollowUpPartner again,
            Situation situation,
            Subject subject,
            Report report) {
        Optional<Rehearsal.Shown> shown = subject.rehearsal()
                .steps(situation)
                .filter(each -> each.step().clause().equals(rung.ref()) && isReturn(each, situation, subject))
                .findFirst();
        report.clause(
                Weight.ATTENTION,
                rung.ref(),
                "naar",
                List.of(),
                new Finding(
                        shown.flatMap(each -> subject.agreement()
                                                .partner(PartnerRef.of(
                                                        each.step().recipient().ref())))
                                        .orElse(again)
                                        .name()
                                + " krijgt het hier terug, en heeft het al eerder laten liggen. De opvolgers geven"
                                + " het aan elkaar door.",
                        "Noem hier een ander, zoals het vangnet."),
                shown.map(Rehearsal.Shown::witness));
    }

    private static boolean isReturn(Rehearsal.Shown shown, Situation situation, Subject subject) {
        Party routed = Party.partner(subject.survey().owner(situation).ref());
        Party next = shown.step().recipient();
        return shown.step().action() == EscalationAction.TAKE_OVER
                && !next.equals(Party.partner(subject.agreement().safetyNet().ref()))
                && (next.equals(routed)
                        || shown.before().stream()
                                .anyMatch(step -> step.action() == EscalationAction.TAKE_OVER
                                        && step.recipient().equals(next)));
    }
}
