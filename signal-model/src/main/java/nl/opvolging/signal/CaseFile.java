package nl.opvolging.signal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** The signals and events about one matter, in any order: what counts is when each happened. */
@Value.Immutable
@JsonDeserialize(builder = CaseFile.Builder.class)
public interface CaseFile {
    /** The most events that one case file holds. */
    int MOST_EVENTS = 100_000;

    /**
     * Which case it is.
     *
     * @return the reference
     */
    CaseRef id();

    /**
     * What happened, as recorded.
     *
     * @return 1 to {@value #MOST_EVENTS} events, at least one of them a signal
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

    /** Refuses what cannot be a case file with an {@link IllegalArgumentException}. */
    @Value.Check
    default void check() {
        if (events().size() > MOST_EVENTS) {
            throw new IllegalArgumentException("A case file has at most " + MOST_EVENTS + " events, but case file "
                    + id() + " has " + events().size());
        }
        if (events().stream().noneMatch(SignalReceived.class::isInstance)) {
            throw new IllegalArgumentException(
                    "A case file has at least one signal-received event, but case file " + id() + " has none");
        }
        Set<EventRef> ids = new HashSet<>();
        Set<SignalRef> signals = new HashSet<>();
        for (CaseEvent event : events()) {
            if (!ids.add(event.id())) {
                throw new IllegalArgumentException("An event stands once in a case file, but case file " + id()
                        + " has event " + event.id() + " more than once");
            }
            if (event instanceof SignalReceived received
                    && !signals.add(received.signal().id())) {
                throw new IllegalArgumentException("A signal stands once in a case file, but case file " + id()
                        + " has signal " + received.signal().id() + " more than once");
            }
        }
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
