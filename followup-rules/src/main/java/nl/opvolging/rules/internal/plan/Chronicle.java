package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.ForecastKind;
import nl.opvolging.signal.ForecastLine;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.Step;

/** Writes down what falls due by itself while a case runs: steps, and from a moment on what would happen if nobody did anything. */
final class Chronicle {
    private final List<Step> steps = new ArrayList<>();
    private final Set<Clause<EscalationQuestion, Rung>> climbed = new LinkedHashSet<>();
    private final List<ForecastLine> forecast = new ArrayList<>();
    private boolean forecasting;

    /** Writes down a step that has fallen due; those that would still come are in the forecast only. */
    void step(Supplier<Step> step, Clause<EscalationQuestion, Rung> clause) {
        if (!forecasting) {
            steps.add(step.get());
            climbed.add(clause);
        }
    }

    /** The steps that have fallen due, from early to late. */
    List<Step> steps() {
        return steps;
    }

    /** The clauses of the ladder that called for steps; those of two versions of a pack may share a name. */
    Set<Clause<EscalationQuestion, Rung>> climbed() {
        return climbed;
    }

    /** From now on what happens is what would happen if nobody did anything. */
    void startForecast() {
        forecasting = true;
    }

    /** Writes down what would happen; its words are made only then. */
    void foresee(Instant at, ForecastKind kind, Party party, Supplier<String> text, Optional<ClauseRef> clause) {
        if (forecasting) {
            forecast.add(ForecastLine.builder()
                    .at(at)
                    .kind(kind)
                    .party(party)
                    .text(text.get())
                    .clause(clause)
                    .build());
        }
    }

    List<ForecastLine> forecast() {
        return forecast;
    }
}
