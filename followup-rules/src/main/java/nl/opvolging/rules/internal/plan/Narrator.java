package nl.opvolging.rules.internal.plan;

import java.util.List;
import java.util.stream.Collectors;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.Condition;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.pack.Head;
import nl.opvolging.rules.internal.pack.Vocabulary;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.Theme;

/** Says in plain Dutch what was reported and what clauses say about it. Free text of observers never comes into it. */
final class Narrator {
    private final Chain chain;

    Narrator(Chain chain) {
        this.chain = chain;
    }

    /** What was reported, by whom, and where. */
    String observed(Signal signal) {
        String seen = signal.observations().stream().map(this::observed).collect(Collectors.joining("; "));
        return "Gemeld op " + DutchDates.longMoment(signal.reportedAt()) + " (melder: "
                + signal.observer().kind().word() + "), over " + place(signal.area()) + ": " + seen + ".";
    }

    private String observed(Observation observation) {
        return label(observation) + " (" + observation.sense().word()
                + (observation.recurring() == Answer.YES ? ", vaker" : "") + ")";
    }

    private String label(Observation observation) {
        return chain.vocabulary()
                .signs()
                .find(observation.sign().value())
                .map(Vocabulary.SignWord::label)
                .orElse(observation.sign().value());
    }

    /** An area by the name that the agreement gives it, with its code. */
    String place(Area area) {
        if (area.equals(chain.municipality())) {
            return chain.head().name();
        }
        return chain.vocabulary()
                .nameOf(area)
                .map(name -> name + " (" + area + ")")
                .orElse(area.code());
    }

    /** What it is about according to the agreement. */
    String about(Routing leading, List<Routing> side) {
        Head head = chain.head();
        String agreement = "De afspraak van " + head.name() + " (versie " + head.version() + ")";
        if (leading.theme().isEmpty()) {
            return agreement + " zegt niet waar dit op wijst.";
        }
        String others = side.isEmpty()
                ? ""
                : ", en ook om "
                        + DutchList.and(side.stream()
                                .flatMap(routing -> routing.theme().stream())
                                .map(theme -> quoted(theme.theme()))
                                .toList());
        return agreement + " zegt: het gaat om " + quoted(leading.theme().get().theme()) + others + ". Spoed: "
                + leading.question().urgency().word() + ".";
    }

    String quoted(Theme theme) {
        return "\"" + chain.vocabulary().labelOf(theme) + "\"";
    }

    /** Which clause it is, whom it names if that is not the owner, and when it holds. */
    String because(Routing routing) {
        Clause<RoutingQuestion, Route> clause = routing.clause();
        String rule = "regel " + clause.ref()
                + clause.article().map(article -> " (artikel " + article + ")").orElse("") + ", die geldt "
                + conditions(clause) + ".";
        return chain.partner(clause.answer().owner())
                .filter(named -> !named.ref().equals(routing.owner().ref()))
                .map(named -> "In plaats van " + named.name() + ", volgens " + rule)
                .orElse("Dat staat in " + rule);
    }

    /** When a clause holds and where it comes from, to be said after what it answers. */
    static String ground(Clause<?, ?> clause) {
        return " Deze regel geldt " + conditions(clause) + "."
                + clause.source().map(text -> " Bron: " + text + ".").orElse("");
    }

    /** The conditions of a clause as a part of a sentence. */
    static String conditions(Clause<?, ?> clause) {
        return clause.conditions().isEmpty()
                ? "voor alles wat geen andere regel regelt"
                : "bij "
                        + DutchList.and(clause.conditions().stream()
                                .map(Condition::phrase)
                                .toList());
    }
}
