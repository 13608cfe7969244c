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
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.Condition;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.pack.InterpretationTable;
import nl.opvolging.rules.internal.pack.RoutingTable;
import nl.opvolging.rules.internal.pack.Vocabulary;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.AssignmentBasis;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.Fact;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.OpenQuestion;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.PartnerRef;

/** What to ask the observer: the facts that clauses needed and that nobody knows, if the answer could change the plan. */
final class OpenQuestions {
    private final Chain chain;
    private final List<ReadSignal> signals;
    private final Routing leading;
    private final List<Routing> side;
    private final LocalDate day;
    private final Ownership owner;
    private final Map<String, Open> open = new LinkedHashMap<>();

    OpenQuestions(Chain chain, List<ReadSignal> signals, Routing leading, List<Routing> side, Ownership owner) {
        this.chain = chain;
        this.signals = signals;
        this.leading = leading;
        this.side = side;
        this.day = DutchDates.dayOf(leading.at());
        this.owner = owner;
    }

    List<OpenQuestion> find() {
        for (ReadSignal signal : signals) {
            for (ReadSignal.Asked asked : signal.asked()) {
                chain.undecided(InterpretationTable.TABLE, asked.question()).stream()
                        .filter(clause -> addsTo(signal, clause))
                        .forEach(clause -> add(clause, asked.question(), consequence(signal, clause)));
            }
        }
        if (leading.theme().isEmpty()) {
            String ask = "Wat is er precies gezien?";
            open.put(
                    ask,
                    new Open(
                            Fact.SIGN,
                            ask,
                            "De afspraak weet niet waar dit op wijst. Kies een ander teken als dat beter past."));
        }
        if (owner.basis() == AssignmentBasis.ROUTED) {
            findRoutes(leading, "dan volgt op: ");
        }
        side.forEach(routing -> findRoutes(routing, "dan doet mee: "));
        return open.values().stream().map(Open::question).toList();
    }

    /** Without a theme every clause about a theme is open: one question is enough then. */
    private void findRoutes(Routing routing, String so) {
        Route actual = routing.clause().answer();
        chain.undecided(RoutingTable.TABLE, routing.question()).stream()
                .filter(clause -> !isSame(actual, clause.answer()))
                .filter(clause -> firstUnknown(clause, routing.question())
                        .column()
                        .fact()
                        .filter(Fact.THEME::equals)
                        .isEmpty())
                .forEach(clause -> add(
                        clause,
                        routing.question(),
                        so + acting(clause.answer().owner()).name()));
    }

    /** A clause adds nothing if its theme is known already, with at least its urgency, and would not come to lead. */
    private boolean addsTo(ReadSignal signal, Clause<InterpretationQuestion, Interpretation> clause) {
        if (clause.mandatory() && leading.cause().isDanger()) {
            return false;
        }
        Interpretation answer = clause.answer();
        boolean known = signal.findings().stream()
                .anyMatch(finding -> finding.theme().equals(answer.theme())
                        && finding.urgency().compareTo(answer.urgency()) <= 0);
        boolean leads = signal.leadingTheme().filter(answer.theme()::equals).isPresent();
        return !known || (!leads && wouldLead(signal, clause));
    }

    private boolean wouldLead(ReadSignal signal, Clause<InterpretationQuestion, Interpretation> clause) {
        return signal.leading()
                .map(first -> chain.rank(clause) < chain.rank(first.clause()))
                .orElse(true);
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

    private String consequence(ReadSignal signal, Clause<InterpretationQuestion, Interpretation> clause) {
        Interpretation answer = clause.answer();
        boolean leads = wouldLead(signal, clause) && (clause.mandatory() || signal.equals(leading.cause()));
        Finding finding = new Finding(answer.theme(), answer.urgency(), clause);
        Routing route = new Router(chain).whatIf(signal, finding);
        FollowUpPartner owner = route.owner();
        String about = "dan gaat het " + (leads ? "" : "ook ") + "om " + new Narrator(chain).quoted(answer.theme())
                + " (spoed: " + route.question().urgency().word() + ")";
        if (owner.kind() == PartnerKind.EMERGENCY_SERVICES
                && owner.serviceNumber().isPresent()) {
            return about + ": bel dan " + owner.serviceNumber().get();
        }
        return about + (leads ? " en volgt op: " : " en doet mee: ") + owner.name();
    }

    private static <Q> Condition<Q, ?> firstUnknown(Clause<Q, ?> clause, Q question) {
        return clause.conditions().stream()
                .filter(condition -> condition.holds(question) == Answer.UNKNOWN)
                .findFirst()
                .orElseThrow();
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
        String ask = about(fact, question) + asked.question();
        open.computeIfAbsent(ask, key -> new Open(fact, ask)).add(text, clause.ref());
    }

    /** Whether something was noticed more than once is asked for each sign. */
    private String about(Fact fact, Object question) {
        return fact == Fact.RECURRING && question instanceof InterpretationQuestion asked
                ? chain.vocabulary()
                                .signs()
                                .find(asked.sign().value())
                                .map(Vocabulary.SignWord::label)
                                .orElse(asked.sign().value())
                        + ": "
                : "";
    }

    /** A question with all that follows from its answer. */
    private static final class Open {
        private final Fact fact;
        private final String text;
        private final List<String> consequences = new ArrayList<>();
        private final List<ClauseRef> clauses = new ArrayList<>();

        private Open(Fact fact, String text, String... consequences) {
            this.fact = fact;
            this.text = text;
            this.consequences.addAll(List.of(consequences));
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
