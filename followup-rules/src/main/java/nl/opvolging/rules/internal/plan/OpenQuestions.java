package nl.opvolging.rules.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.InterpretationQuestion;
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
import nl.opvolging.signal.PartnerRef;

/** What to ask the observer: the facts that clauses needed and that nobody knows, if the answer could change the plan. */
final class OpenQuestions {
    private final Chain chain;
    private final List<ReadSignal> signals;
    private final Routing leading;
    private final LocalDate day;
    private final Map<String, Open> open = new LinkedHashMap<>();

    OpenQuestions(Chain chain, List<ReadSignal> signals, Routing leading) {
        this.chain = chain;
        this.signals = signals;
        this.leading = leading;
        this.day = Router.day(leading.cause().signal().reportedAt());
    }

    List<OpenQuestion> find() {
        for (ReadSignal signal : signals) {
            for (ReadSignal.Asked asked : signal.asked()) {
                chain.undecided(InterpretationTable.TABLE, asked.question()).stream()
                        .filter(clause -> addsTo(signal, clause))
                        .forEach(clause -> add(clause, asked.question(), consequence(clause.answer())));
            }
        }
        Route actual = leading.clause().answer();
        chain.undecided(RoutingTable.TABLE, leading.question()).stream()
                .filter(clause -> !isSame(actual, clause.answer()))
                .forEach(clause -> add(clause, leading.question(), consequence(clause)));
        return open.values().stream().map(Open::question).toList();
    }

    /** A clause adds nothing if its theme is known already, with at least its urgency, and would not come to lead. */
    private boolean addsTo(ReadSignal signal, Clause<InterpretationQuestion, Interpretation> clause) {
        Interpretation answer = clause.answer();
        boolean known = signal.findings().stream()
                .anyMatch(finding -> finding.theme().equals(answer.theme())
                        && finding.urgency().compareTo(answer.urgency()) <= 0);
        boolean wouldLead = signal.leading()
                .filter(first -> !first.theme().equals(answer.theme()))
                .filter(first -> chain.rank(clause) < chain.rank(first.clause()))
                .isPresent();
        return !known || wouldLead;
    }

    /** Whether the same partners act, by whatever name a clause calls them. */
    private boolean isSame(Route one, Route other) {
        return acting(one.owner()).equals(acting(other.owner()))
                && informed(one).equals(informed(other));
    }

    private FollowUpPartner acting(PartnerRef partner) {
        return chain.available(partner, day);
    }

    private Set<FollowUpPartner> informed(Route route) {
        Set<FollowUpPartner> informed = new HashSet<>();
        route.informed().forEach(partner -> informed.add(acting(partner)));
        informed.remove(acting(route.owner()));
        return informed;
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
        return "dan volgt op: " + acting(clause.answer().owner()).name();
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
