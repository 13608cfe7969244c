package nl.opvolging.rules.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.EscalationTable;
import nl.opvolging.signal.ClauseRef;

/**
 * Finds rungs that never come, because no signal is about their theme with their urgency. Immediate danger is always urgent:
 *
 * <pre>
 * regel;als;thema;spoed;stap;doe;naar
 * 1;niet opgepakt;acuut-gevaar;gewoon;1;herinner;wijkagent
 * </pre>
 */
final class LostStepCheck implements Check {
    @Override
    public CheckKind kind() {
        return CheckKind.LADDER;
    }

    @Override
    public void check(Subject subject, Report report) {
        Set<ClauseRef> asked = subject.ladders().all().stream()
                .flatMap(ladder -> ladder.rungs().stream())
                .map(Clause::ref)
                .collect(Collectors.toSet());
        for (Clause<EscalationQuestion, Rung> rung : subject.own().clauses(EscalationTable.TABLE)) {
            if (!asked.contains(rung.ref())) {
                report.clause(
                        Weight.ATTENTION,
                        rung.ref(),
                        "als",
                        List.of(),
                        new Finding(
                                "Deze stap komt nooit: geen melding heeft dit thema met deze spoed.",
                                "Pas thema of spoed aan, of haal de regel weg."),
                        Optional.empty());
            }
        }
    }
}
