package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.opvolging.rules.AdviceQuestion;
import nl.opvolging.rules.internal.pack.AdviceTable;
import nl.opvolging.signal.Advice;
import nl.opvolging.signal.Background;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.EarlierReport;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.HistoryChecked;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.Signal;

/** What people found out about a matter: earlier reports, who is involved, how the resident responded last. */
final class Knowledge {
    private final CaseState state;
    private final Repetitions repetitions;
    private final List<EarlierReport> earlier = new ArrayList<>();
    private final SortedSet<PartnerKind> involved = new TreeSet<>();
    private Optional<ContactResponse> response = Optional.empty();

    Knowledge(CaseState state, LadderBook ladders) {
        this.state = state;
        this.repetitions = new Repetitions(state, ladders);
    }

    /** Takes in that the matter was reported. */
    void report(EventRef event, Instant at) {
        repetitions.add(List.of(at), event, at);
    }

    /** Takes in what somebody looked up. The case's own signals are known. */
    void learn(HistoryChecked event) {
        involved.addAll(event.involved());
        List<Instant> reports = new ArrayList<>();
        event.earlier().stream()
                .filter(signal -> !signal.caseFile().equals(state.caseFile()))
                .map(signal -> EarlierReport.builder()
                        .caseFile(signal.caseFile())
                        .reportedAt(signal.reportedAt())
                        .build())
                .filter(report -> !earlier.contains(report))
                .forEach(report -> {
                    earlier.add(report);
                    reports.add(report.reportedAt());
                });
        repetitions.add(reports, event.id(), event.happenedAt());
    }

    void responded(ContactResponse last) {
        response = Optional.of(last);
    }

    /** What was known already: earlier reports, those in the case itself too, and who is involved. */
    Optional<Background> background() {
        List<EarlierReport> reports = new ArrayList<>(earlier);
        List<ReadSignal> signals = state.signals();
        for (ReadSignal read : signals.subList(0, signals.size() - 1)) {
            Signal signal = read.signal();
            reports.add(EarlierReport.builder()
                    .caseFile(state.caseFile())
                    .reportedAt(signal.reportedAt())
                    .signal(signal.id())
                    .build());
        }
        SortedSet<PartnerKind> known = new TreeSet<>(involved);
        signals.forEach(signal -> known.addAll(signal.signal().knownTo()));
        return reports.isEmpty() && known.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Background.builder().earlier(reports).involved(known).build());
    }

    /** What the observer is advised after the last contact. */
    Optional<Advice> advice() {
        return response.flatMap(last ->
                state
                        .chain()
                        .ask(
                                AdviceTable.TABLE,
                                new AdviceQuestion(last, state.round().signal().leadingTheme()))
                        .stream()
                        .findFirst()
                        .map(clause -> new Advice(last, clause.answer().text(), clause.ref())));
    }
}
