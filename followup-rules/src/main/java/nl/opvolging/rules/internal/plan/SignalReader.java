package nl.opvolging.rules.internal.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.InterpretationTable;
import nl.opvolging.rules.internal.pack.Vocabulary;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.Theme;

/** Asks what a signal is about. */
final class SignalReader {
    private final Chain chain;

    /**
     * Reads by an agreement.
     *
     * @param chain the agreement
     */
    SignalReader(Chain chain) {
        this.chain = chain;
    }

    /**
     * Reads a signal.
     *
     * @param signal the signal
     * @return what the agreement makes of it
     */
    ReadSignal read(Signal signal) {
        List<ReadSignal.Asked> asked = signal.observations().stream()
                .map(observation -> question(signal, observation))
                .distinct()
                .map(question -> new ReadSignal.Asked(question, chain.ask(InterpretationTable.TABLE, question)))
                .toList();
        List<Clause<InterpretationQuestion, Interpretation>> clauses = asked.stream()
                .flatMap(question -> question.clauses().stream())
                .sorted(Comparator.comparingInt(chain::rank))
                .toList();
        Map<Theme, Finding> findings = new LinkedHashMap<>();
        for (Clause<InterpretationQuestion, Interpretation> clause : clauses) {
            Interpretation answer = clause.answer();
            findings.merge(
                    answer.theme(),
                    new Finding(answer.theme(), answer.urgency(), clause),
                    (first, next) -> first.urgency().compareTo(next.urgency()) <= 0
                            ? first
                            : new Finding(first.theme(), next.urgency(), first.clause()));
        }
        return ReadSignal.of(signal, asked, List.copyOf(findings.values()));
    }

    private InterpretationQuestion question(Signal signal, Observation observation) {
        return new InterpretationQuestion(
                asWritten(observation.sign()),
                signal.about(),
                observation.recurring(),
                signal.line(),
                signal.immediateDanger());
    }

    /** A sign as the vocabulary writes it: a host may write it with other case or dashes. */
    private Sign asWritten(Sign sign) {
        return chain.vocabulary()
                .signs()
                .find(sign.value())
                .map(Vocabulary.SignWord::sign)
                .orElse(sign);
    }
}
