package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;

/** When observers were told something: about one signal, or about all that had come in by then. */
final class Told {
    private final Map<SignalRef, NavigableSet<Instant>> aboutOne = new HashMap<>();
    private final NavigableSet<Instant> aboutAll = new TreeSet<>();

    void add(Optional<SignalRef> signal, Instant at) {
        signal.map(ref -> aboutOne.computeIfAbsent(ref, key -> new TreeSet<>()))
                .orElse(aboutAll)
                .add(at);
    }

    /** When the observer of a signal was first told. */
    Optional<Instant> first(Signal signal) {
        Instant reportedAt = signal.reportedAt();
        Optional<Instant> one =
                Optional.ofNullable(aboutOne.get(signal.id())).map(moments -> moments.ceiling(reportedAt));
        Optional<Instant> all = Optional.ofNullable(aboutAll.ceiling(reportedAt));
        return one.isPresent() && all.isPresent()
                ? Optional.of(one.get().isBefore(all.get()) ? one.get() : all.get())
                : one.or(() -> all);
    }
}
