package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.opvolging.rules.internal.time.Pauses;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.ForecastKind;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.Pause;
import nl.opvolging.signal.Paused;

/** All pauses of a case, past and present. None is ever taken out or overwritten. */
final class PauseLedger {
    private final CaseState state;
    private final Agenda agenda;
    private final List<Pause> pauses = new ArrayList<>();
    private final Map<DutyKind, Pauses> clocks = new EnumMap<>(DutyKind.class);

    PauseLedger(CaseState state, Agenda agenda) {
        this.state = state;
        this.agenda = agenda;
    }

    List<Pause> all() {
        return List.copyOf(pauses);
    }

    Pause begin(Paused event) {
        Pause pause = Pause.builder()
                .event(event.id())
                .reason(event.reason())
                .duties(event.duties())
                .since(event.happenedAt())
                .until(event.until())
                .build();
        pauses.add(pause);
        clocks.clear();
        agenda.add(
                pause.until(),
                Agenda.Kind.PAUSE_END,
                event.id()::value,
                () -> !isResumed(pause) && state.phase() != CaseStatus.CLOSED,
                () -> end(pause));
        return pause;
    }

    private void end(Pause pause) {
        state.chronicle()
                .foresee(
                        pause.until(),
                        ForecastKind.PAUSE_ENDS,
                        Party.partner(state.owner().partner().ref()),
                        () -> "De pauze (" + pause.reason().word() + ") is voorbij: de klok loopt weer.",
                        Optional.empty());
    }

    /** Ends all pauses that run; gives the kinds of duties whose clocks run again. */
    Set<DutyKind> resume(Instant at) {
        Set<DutyKind> kinds = new TreeSet<>();
        clocks.clear();
        for (int i = 0; i < pauses.size(); i++) {
            Pause pause = pauses.get(i);
            if (pause.lastsAt(at)) {
                kinds.addAll(pause.duties());
                pauses.set(i, Pause.builder().from(pause).resumedAt(at).build());
            }
        }
        return kinds;
    }

    boolean anyRuns(Instant at) {
        return pauses.stream().anyMatch(pause -> pause.lastsAt(at));
    }

    /** Whether the clock of a kind of duty stands still at a moment. */
    boolean isPaused(DutyKind kind, Instant at) {
        return pauses.stream().anyMatch(pause -> pause.duties().contains(kind) && pause.lastsAt(at));
    }

    private boolean isResumed(Pause begun) {
        return pauses.stream()
                .filter(pause -> pause.event().equals(begun.event()))
                .anyMatch(pause -> pause.resumedAt().isPresent());
    }

    /** When the clock of a kind of duty stood still or will do so at most. */
    Pauses of(DutyKind kind) {
        return pauses.isEmpty() ? Pauses.none() : clocks.computeIfAbsent(kind, this::stopping);
    }

    private Pauses stopping(DutyKind kind) {
        return Pauses.of(pauses.stream()
                .filter(pause -> pause.duties().contains(kind))
                .map(pause -> new Pauses.Interval(
                        pause.since(), pause.end(), pause.reason().word()))
                .toList());
    }
}
