package nl.opvolging.rules.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.TraceLine;

/** Lists every clause that answered, in the order in which they were asked. */
final class Tracer {
    private final Chain chain;
    private final Narrator narrator;
    private final List<TraceLine> lines = new ArrayList<>();

    Tracer(Chain chain) {
        this.chain = chain;
        this.narrator = new Narrator(chain);
    }

    List<TraceLine> trace(CaseRun run) {
        CaseState state = run.state();
        for (ReadSignal signal : state.signals()) {
            for (ReadSignal.Asked asked : signal.asked()) {
                asked.clauses().forEach(clause -> interpreted(asked.question(), clause));
            }
        }
        Stream.concat(Stream.of(state.round().routing()), state.side().stream()).forEach(this::routed);
        run.duties().all().forEach(this::dated);
        state.chronicle().climbed().forEach(this::climbed);
        return List.copyOf(lines);
    }

    private void interpreted(InterpretationQuestion question, Clause<InterpretationQuestion, Interpretation> clause) {
        add(
                clause,
                "Waar wijst \"" + question.sign() + "\" op? Thema "
                        + narrator.quoted(clause.answer().theme()) + ", spoed "
                        + clause.answer().urgency().word() + ".");
    }

    private void routed(Routing routing) {
        LocalDate day = DutchDates.dayOf(routing.at());
        String informed = DutchList.and(routing.clause().answer().informed().stream()
                .map(partner -> chain.available(partner, day).name())
                .toList());
        add(
                routing.clause(),
                "Wie volgt "
                        + routing.theme()
                                .map(theme -> narrator.quoted(theme.theme()))
                                .orElse("dit") + " op? "
                        + routing.owner().name() + (informed.isEmpty() ? "." : "; te informeren: " + informed + "."));
    }

    private void dated(Obligation duty) {
        duty.promise().ifPresent(promise -> {
            String to = promise.to().word();
            String level = promise.level().word();
            add(promise.clause(), "Wat is beloofd? Aan: " + to + ". Inhoud: " + level + ".");
        });
        String step = duty.kind().word();
        String target = duty.term().target().toString();
        String limit = duty.term().limit().toString();
        add(
                duty.termClause(),
                "Wanneer is de stap " + step + " klaar? Streef " + target + ", uiterlijk " + limit + ".");
    }

    private void climbed(Clause<EscalationQuestion, Rung> clause) {
        Rung rung = clause.answer();
        String when = rung.after().count() == 0 ? "meteen" : "na " + rung.after();
        String who = rung.recipient()
                .partner()
                .map(partner -> chain.nameOf(Party.partner(partner)))
                .orElseGet(() -> rung.recipient().kind().word());
        add(
                clause,
                "Wat als er niets gebeurt? Stap " + rung.number() + ", " + when + ": "
                        + rung.action().word() + " " + who + ".");
    }

    private void add(Clause<?, ?> clause, String answer) {
        String ground = chain.ground(clause);
        TraceLine line = new TraceLine(clause.ref(), answer + ground);
        if (!lines.contains(line)) {
            lines.add(line);
        }
    }
}
