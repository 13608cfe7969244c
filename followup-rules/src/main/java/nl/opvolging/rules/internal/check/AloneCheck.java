package nl.opvolging.rules.internal.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.PartnerRef;

/**
 * Finds who is alone with what is left undone: no rung of the ladder reaches another partner. With this table alone that is so
 * for whoever follows up, as long as the safety net is the same partner:
 *
 * <pre>
 * regel;als;na;stap;doe;naar
 * 1;niet opgepakt;1 werkdag;1;herinner;verantwoordelijke
 * </pre>
 */
final class AloneCheck implements Check {
    @Override
    public CheckKind kind() {
        return CheckKind.LADDER;
    }

    /** What somebody is alone with, and a situation that shows it. */
    private record Alone(Set<String> causes, Situation shown) {}

    @Override
    public void check(Subject subject, Report report) {
        Map<PartnerRef, Alone> alone = new LinkedHashMap<>();
        for (Situation situation : subject.survey().situations()) {
            FollowUpPartner owner = subject.survey().owner(situation);
            for (EscalationCause cause : Courses.causes()) {
                if (!situation.danger() && !reachesAnother(owner, situation, cause, subject.survey())) {
                    alone.computeIfAbsent(owner.ref(), key -> new Alone(new LinkedHashSet<>(), situation))
                            .causes()
                            .add(cause.word());
                }
            }
        }
        alone.forEach((owner, with) -> tell(owner, with, subject, report));
    }

    private static boolean reachesAnother(
            FollowUpPartner owner, Situation situation, EscalationCause cause, Survey survey) {
        return survey.courses().ladders().rungs(situation, cause).stream()
                .map(Clause::answer)
                .map(Rung::recipient)
                .flatMap(recipient -> survey.courses().ladders().meant(recipient, owner).stream())
                .anyMatch(next -> !next.ref().equals(owner.ref()));
    }

    /** The safety net is where every ladder ends: that it has no one behind it is good to know, not a mistake. */
    private static void tell(PartnerRef owner, Alone alone, Subject subject, Report report) {
        boolean isSafetyNet = owner.equals(subject.agreement().safetyNet().ref());
        report.place(
                isSafetyNet ? Weight.NOTE : Weight.ATTENTION,
                "afspraak.yaml",
                subject.agreement().head().safetyNetPlace(),
                new Finding(
                        "Blijft een melding liggen bij "
                                + subject.agreement()
                                        .partner(owner)
                                        .orElseThrow()
                                        .name() + " ("
                                + DutchList.or(List.copyOf(alone.causes()))
                                + "), dan komt er geen andere opvolger bij.",
                        "Zet in opschaling een stap naar de vervanger."),
                subject.survey().witness(alone.shown()));
    }
}
