package nl.opvolging.signal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/** The signals and events about one matter, in any order: what counts is when each happened. */
@Value.Immutable
@JsonDeserialize(builder = CaseFile.Builder.class)
public interface CaseFile {
    /** The most events that one case file holds. */
    int MOST_EVENTS = 100_000;

    /** The most signals that one case file holds: each is routed, and each observer is owed an answer. */
    int MOST_SIGNALS = 1_000;

    /** The most times that one case file is paused: each is counted in every term. */
    int MOST_PAUSES = 1_000;

    /**
     * Which case it is.
     *
     * @return the reference
     */
    CaseRef id();

    /**
     * What happened, as recorded. What is added twice, equal in everything, stands in it once.
     *
     * @return 1 to {@value #MOST_EVENTS} events, of which 1 to {@value #MOST_SIGNALS} signals and at most {@value #MOST_PAUSES}
     *     pauses
     */
    List<CaseEvent> events();

    /**
     * What happened, in the order in which it happened; events of the same moment in the order of their references.
     *
     * @return the same events as {@link #events()}
     */
    @Value.Lazy
    default List<CaseEvent> history() {
        return events().stream()
                .sorted(Comparator.comparing(CaseEvent::happenedAt).thenComparing(CaseEvent::id))
                .toList();
    }

    /**
     * What plans depend on of all this, as a digest: not on free text, nor on when something was recorded. An event that is
     * recorded for later counts: it decides when to ask again.
     *
     * @return a SHA-256 in 64 hexadecimal digits
     */
    @Value.Lazy
    default String factsSha256() {
        return Facts.sha256(history());
    }

    /**
     * Leaves out what stands there twice, and refuses what cannot be a case file with an
     * {@link IllegalArgumentException}.
     *
     * @return this case file, or a copy with each event once
     */
    @Value.Check
    default CaseFile check() {
        if (events().size() > MOST_EVENTS) {
            throw new IllegalArgumentException("A case file has at most " + MOST_EVENTS + " events, but case file "
                    + id() + " has " + events().size());
        }
        checkMost(SignalReceived.class, MOST_SIGNALS, "signals");
        checkMost(Paused.class, MOST_PAUSES, "pauses");
        if (events().stream().noneMatch(SignalReceived.class::isInstance)) {
            throw new IllegalArgumentException(
                    "A case file has at least one signal-received event, but case file " + id() + " has none");
        }
        Map<EventRef, CaseEvent> byId = new HashMap<>();
        Set<SignalRef> signals = new HashSet<>();
        for (CaseEvent event : events()) {
            CaseEvent same = byId.putIfAbsent(event.id(), event);
            if (same != null && !same.equals(event)) {
                throw new IllegalArgumentException("An event stands once in a case file, but case file " + id()
                        + " has event " + event.id() + " more than once");
            }
            if (same == null
                    && event instanceof SignalReceived received
                    && !signals.add(received.signal().id())) {
                throw new IllegalArgumentException("A signal stands once in a case file, but case file " + id()
                        + " has signal " + received.signal().id() + " more than once");
            }
        }
        return byId.size() == events().size()
                ? this
                : builder()
                        .id(id())
                        .events(events().stream().distinct().toList())
                        .build();
    }

    private void checkMost(Class<? extends CaseEvent> kind, int most, String what) {
        long many = events().stream().filter(kind::isInstance).count();
        if (many > most) {
            throw new IllegalArgumentException(
                    "A case file has at most " + most + " " + what + ", but case file " + id() + " has " + many);
        }
    }

    /**
     * This case file with one more event.
     *
     * @param event what happened
     * @return a case file with the event; an equal one if the event stands in it already
     * @throws IllegalArgumentException if another event with the same reference, or its signal, stands in it already
     */
    default CaseFile with(CaseEvent event) {
        return builder().from(this).addEvents(event).build();
    }

    /**
     * The case file of a signal about which nothing has happened yet.
     *
     * @param signal the signal; its reference becomes that of the case, of the event and of who did it
     * @return a case file with one event
     */
    static CaseFile of(Signal signal) {
        return builder()
                .id(CaseRef.of(signal.id().value()))
                .addEvents(SignalReceived.builder()
                        .id(EventRef.of(signal.id().value()))
                        .happenedAt(signal.reportedAt())
                        .recordedAt(signal.reportedAt())
                        .by(signal.observer()
                                .ref()
                                .map(ref -> ActorRef.of(ref.value()))
                                .orElse(ActorRef.of("anoniem")))
                        .signal(signal)
                        .build())
                .build();
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a case file. */
    final class Builder extends ImmutableCaseFile.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
