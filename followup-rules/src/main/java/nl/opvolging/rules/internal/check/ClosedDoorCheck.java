package nl.opvolging.rules.internal.check;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.Witness;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.pack.EscalationTable;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.FollowUpPartner;

/**
 * Finds rungs that come to a closed door: who is called or takes over has to be there. Here the desk is closed in the evening:
 *
 * <pre>
 * regel;als;wanneer;stap;doe;naar
 * 1;niet opgepakt;kantooruren, avond;1;bel;loket
 * </pre>
 *
 * <p>What one signal can bring about, is told only with a signal that shows it.
 */
final class ClosedDoorCheck implements Check {
    private static final Set<TimeWindow> OUTSIDE_OFFICE = Set.of(
            TimeWindow.EVENING,
            TimeWindow.NIGHT,
            TimeWindow.WEEKEND,
            TimeWindow.HOLIDAY,
            TimeWindow.OUTSIDE_OFFICE_HOURS);

    @Override
    public CheckKind kind() {
        return CheckKind.LADDER;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (Clause<EscalationQuestion, Rung> rung : subject.own().clauses(EscalationTable.TABLE)) {
            if (mustBeThere(rung.answer())) {
                Set<FollowUpPartner> meant = meant(rung, subject);
                rung.answer().windows().stream()
                        .filter(OUTSIDE_OFFICE::contains)
                        .forEach(window -> check(rung, window, meant, subject, report));
            }
        }
    }

    private static boolean mustBeThere(Rung rung) {
        return rung.action() == EscalationAction.CALL || rung.action() == EscalationAction.TAKE_OVER;
    }

    private static Set<FollowUpPartner> meant(Clause<EscalationQuestion, Rung> rung, Subject subject) {
        Set<FollowUpPartner> meant = new LinkedHashSet<>();
        subject.ladders().all().stream()
                .filter(ladder -> ladder.rungs().contains(rung))
                .flatMap(ladder -> subject.ladders().situations(ladder).stream())
                .forEach(situation -> subject.ladders()
                        .meant(rung, subject.survey().owner(situation))
                        .ifPresent(meant::add));
        return meant;
    }

    private static void check(
            Clause<EscalationQuestion, Rung> rung,
            TimeWindow window,
            Set<FollowUpPartner> meant,
            Subject subject,
            Report report) {
        boolean needsMore = subject.ladders().all().stream()
                .anyMatch(ladder -> ladder.rungs().contains(rung) && !DueRungs.isBroughtAbout(ladder.cause()));
        Map<String, Optional<Witness>> closed = new TreeMap<>();
        for (FollowUpPartner partner : meant) {
            if (subject.ladders().ordinaryWeek().anyMatch(at -> isClosed(partner, window, at, subject))) {
                Optional<Witness> shown =
                        new DueRungs(subject).find(rung, partner, at -> isClosed(partner, window, at, subject));
                if (shown.isPresent() || needsMore) {
                    closed.put(partner.name(), shown);
                }
            }
        }
        if (!closed.isEmpty()) {
            report.clause(
                    Weight.ATTENTION,
                    rung.ref(),
                    "wanneer",
                    List.of(),
                    new Finding(
                            "Deze stap kan komen als er niemand is: " + DutchList.and(List.copyOf(closed.keySet()))
                                    + (closed.size() == 1 ? " is" : " zijn") + " dan niet altijd open (" + window.word()
                                    + "). Dan gaat de stap naar een ander.",
                            "Laat \"" + window.word()
                                    + "\" weg, noem iemand die dan open is, of maak er een herinnering van."),
                    closed.values().stream().flatMap(Optional::stream).findFirst());
        }
    }

    private static boolean isClosed(FollowUpPartner partner, TimeWindow window, Instant at, Subject subject) {
        return subject.agreement().calendar().windowsAt(at).contains(window)
                && !subject.agreement().calendar().isOpen(partner.openingHours(), at);
    }
}
