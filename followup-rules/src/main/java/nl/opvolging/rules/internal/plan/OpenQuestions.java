package nl.opvolging.rules.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.Condition;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.pack.InterpretationTable;
import nl.opvolging.rules.internal.pack.RoutingTable;
import nl.opvolging.rules.internal.pack.Vocabulary;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.Fact;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.OpenQuestion;

/** What to ask the observer: the facts that clauses needed and that nobody knows, if the answer could change the plan. */
final class OpenQuestions {
    private final Chain chain;
    private final Map<String, Open> open = new LinkedHashMap<>();

    OpenQuestions(Chain chain) {
        this.chain = chain;
    }

    List<OpenQuestion> find(List<ReadSignal> signals, Routing leading) {
        for (ReadSignal signal : signals) {
            for (ReadSignal.Asked asked : signal.asked()) {
                chain.undecided(InterpretationTable.TABLE, asked.question()).stream()
                        .filter(clause -> addsTo(signal, clause.answer()))
                        .forEach(clause -> add(clause, asked.question(), consequence(clause.answer())));
            }
        }
        Route actual = leading.clause().answer();
        chain.undecided(RoutingTable.TABLE, leading.question()).stream()
                .filter(clause -> !isSame(actual, clause.answer()))
                .forEach(clause -> add(clause, leading.question(), consequence(clause)));
        return open.values().stream().map(Open::question).toList();
    }

    /** A clause adds nothing if its theme is known already, with at least its urgency. */
    private static boolean addsTo(ReadSignal signal, Interpretation answer) {
        return signal.findings().stream()
                .noneMatch(finding -> finding.theme().equals(answer.theme())
                        && finding.urgency().compareTo(answer.urgency()) <= 0);
    }

    private static boolean isSame(Route one, Route other) {
        return one.owner().equals(other.owner()) && one.informed().equals(other.informed());
    }

    private String consequence(Interpretation answer) {
        String theme = chain.vocabulary()
                .themes()
                .find(answer.theme().value())
                .map(Vocabulary.ThemeWord::label)
                .orElse(answer.theme().value());
        return "dan gaat het ook om \"" + theme + "\" (spoed: "
                + answer.urgency().word() + ")";
    }

    private String consequence(Clause<RoutingQuestion, Route> clause) {
        return "dan volgt op: " + name(clause.answer());
    }

    private String name(Route route) {
        return chain.partner(route.owner())
                .map(FollowUpPartner::name)
                .orElse(route.owner().value());
    }

    private <Q> void add(Clause<Q, ?> clause, Q question, String consequence) {
        List<Condition<Q, ?>> unknown = clause.conditions().stream()
                .filter(condition -> condition.holds(question) == Answer.UNKNOWN)
                .toList();
        Condition<Q, ?> asked = unknown.get(0);
        List<String> others = unknown.stream()
                .skip(1)
                .map(condition -> condition.question() + " (" + condition.answer() + ")")
                .toList();
        String text = "Zo " + asked.answer() + ", " + consequence + " (regel " + clause.ref() + ")"
                + (others.isEmpty() ? "" : ", als ook vaststaat: " + DutchList.and(others)) + ".";
        Fact fact = asked.column().fact().orElseThrow();
        open.computeIfAbsent(fact + asked.question(), key -> new Open(fact, asked.question()))
                .add(text, clause.ref());
    }

    /** A question with all that follows from its answer. */
    private static final class Open {
        private final Fact fact;
        private final String text;
        private final List<String> consequences = new ArrayList<>();
        private final List<ClauseRef> clauses = new ArrayList<>();

        private Open(Fact fact, String text) {
            this.fact = fact;
            this.text = text;
        }

        private void add(String consequence, ClauseRef clause) {
            if (!clauses.contains(clause)) {
                consequences.add(consequence);
                clauses.add(clause);
            }
        }

        private OpenQuestion question() {
            return new OpenQuestion(fact, text, String.join(" ", consequences), clauses);
        }
    }
}
