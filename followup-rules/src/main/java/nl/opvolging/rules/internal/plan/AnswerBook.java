package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyRef;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.WaiverReason;

/** What observers were promised, and what they heard. */
final class AnswerBook {
    private final Map<DutyRef, Obligation> answers = new LinkedHashMap<>();
    private final Map<SignalRef, List<Obligation>> about = new HashMap<>();
    private final Map<FeedbackLevel, Set<Obligation>> open = new EnumMap<>(FeedbackLevel.class);
    private final Set<SignalRef> answered = new HashSet<>();
    private final Set<SignalRef> tried = new HashSet<>();

    void add(Obligation answer, Obligation.Promise promise) {
        answers.put(answer.id(), answer);
        about.computeIfAbsent(promise.signal(), key -> new ArrayList<>()).add(answer);
        open.computeIfAbsent(promise.level(), key -> new LinkedHashSet<>()).add(answer);
    }

    /** All of them, in the order in which they came up. */
    Collection<Obligation> all() {
        return answers.values();
    }

    Optional<Obligation> find(DutyRef duty) {
        return Optional.ofNullable(answers.get(duty));
    }

    /** Whether somebody still has to hear something. */
    boolean areOwed() {
        return open.values().stream().anyMatch(ofLevel -> !ofLevel.isEmpty());
    }

    boolean anyOpen(Collection<DutyKind> kinds) {
        return open.values().stream().flatMap(Set::stream).anyMatch(answer -> kinds.contains(answer.kind()));
    }

    /** Whether what a clause promises about a signal is still to be done. */
    boolean isOpen(ClauseRef clause, SignalRef signal) {
        return about.getOrDefault(signal, List.of()).stream()
                .filter(Obligation::isOpen)
                .flatMap(answer -> answer.promise().stream())
                .anyMatch(promise -> promise.clause().ref().equals(clause));
    }

    /** Whether anybody heard what became of a signal; that it arrived, or that somebody is on it, is no answer. */
    boolean isAnswered(SignalRef signal) {
        return answered.contains(signal);
    }

    /** Notes that somebody tried to answer the observer of a signal. */
    void tried(SignalRef signal) {
        tried.add(signal);
    }

    boolean wasTried(SignalRef signal) {
        return tried.contains(signal);
    }

    /**
     * Notes that somebody was told something about one signal.
     *
     * @param level how much
     * @param to who heard it; the observer's own ear counts for what was to go through others too
     */
    void told(SignalRef signal, FeedbackLevel level, Beneficiary to, Instant at) {
        if (level.meets(FeedbackLevel.FOLLOWED_UP)) {
            answered.add(signal);
        }
        hear(
                about.getOrDefault(signal, List.of()).stream()
                        .filter(answer -> answer.isOpen() && answer.isGivenBy(level)),
                to,
                at);
    }

    /** Notes that somebody was told something about all signals that have come in. */
    void toldAll(Collection<ReadSignal> signals, FeedbackLevel level, Beneficiary to, Instant at) {
        if (level.meets(FeedbackLevel.FOLLOWED_UP)) {
            signals.forEach(read -> answered.add(read.signal().id()));
        }
        hear(
                open.entrySet().stream()
                        .filter(ofLevel -> level.meets(ofLevel.getKey()))
                        .flatMap(ofLevel -> ofLevel.getValue().stream()),
                to,
                at);
    }

    private void hear(Stream<Obligation> given, Beneficiary to, Instant at) {
        for (Obligation answer : given.toList()) {
            if (to == answer.beneficiary() || to == Beneficiary.OBSERVER) {
                answer.meet(at);
                close(answer);
            }
        }
    }

    void waive(SignalRef signal, WaiverReason reason) {
        about.getOrDefault(signal, List.of()).forEach(answer -> waive(answer, reason));
    }

    void waive(Obligation answer, WaiverReason reason) {
        answer.waive(reason);
        close(answer);
    }

    private void close(Obligation answer) {
        answer.promise().map(promise -> open.get(promise.level())).ifPresent(ofLevel -> ofLevel.remove(answer));
    }
}
