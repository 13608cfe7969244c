package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.opvolging.rules.internal.time.Pauses;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.Pause;
import nl.opvolging.signal.Paused;

/** All pauses of a case, past and present. None is ever taken out or overwritten. */
final class PauseLedger {
    private final List<Pause> pauses = new ArrayList<>();

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
        return pause;
    }

    /** Ends all pauses that run; gives the kinds of duties whose clocks run again. */
    Set<DutyKind> resume(Instant at) {
        Set<DutyKind> kinds = new TreeSet<>();
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

    boolean isResumed(Pause begun) {
        return pauses.stream()
                .filter(pause -> pause.event().equals(begun.event()))
                .anyMatch(pause -> pause.resumedAt().isPresent());
    }

    /** When the clock of a kind of duty stood still or will do so at most. */
    Pauses of(DutyKind kind) {
        return pauses.isEmpty()
                ? Pauses.none()
                : Pauses.of(pauses.stream()
                        .filter(pause -> pause.duties().contains(kind))
                        .map(pause -> new Pauses.Interval(
                                pause.since(), pause.end(), pause.reason().word()))
                        .toList());
    }
}
