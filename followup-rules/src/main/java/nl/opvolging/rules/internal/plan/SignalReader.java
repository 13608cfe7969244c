package nl.opvolging.rules.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.InterpretationTable;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.Theme;

/** Asks what a signal is about. */
final class SignalReader {
    private final Chain chain;

    SignalReader(Chain chain) {
        this.chain = chain;
    }

    ReadSignal read(Signal signal) {
        List<InterpretationQuestion> questions = new ArrayList<>();
        List<Clause<InterpretationQuestion, Interpretation>> clauses = new ArrayList<>();
        for (Observation observation : signal.observations()) {
            InterpretationQuestion question = new InterpretationQuestion(
                    observation.sign(), signal.about(), observation.recurring(), signal.line(), signal.immediateDanger());
            if (!questions.contains(question)) {
                questions.add(question);
                clauses.addAll(chain.ask(InterpretationTable.TABLE, question));
            }
        }
        clauses.sort(Comparator.comparingInt(chain::rank));
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
        return new ReadSignal(signal, questions, List.copyOf(findings.values()));
    }
}
