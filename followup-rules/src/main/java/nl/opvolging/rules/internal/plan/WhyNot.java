package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.Condition;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.pack.RoutingTable;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.AssignmentBasis;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.PartnerRef;

/** Tells why a partner is not the owner of a case. */
public final class WhyNot {
    private final Planner planner;

    /**
     * Explains the routes of a case.
     *
     * @param planner the planner of the case
     */
    public WhyNot(Planner planner) {
        this.planner = planner;
    }

    /**
     * Why a partner does not follow up a case.
     *
     * @param caseFile the case
     * @param now the moment
     * @param ref the partner
     * @return Dutch sentences, one for each clause that names the partner, or one that says that none does
     * @throws IllegalArgumentException if the agreement does not know the partner, or if no signal has been reported
     */
    public List<String> explain(CaseFile caseFile, Instant now, PartnerRef ref) {
        CaseState state = planner.state(caseFile, now);
        Chain chain = state.chain();
        FollowUpPartner partner = chain.partner(ref)
                .orElseThrow(() -> new IllegalArgumentException("The agreement of " + chain.municipality()
                        + " knows no partner \"" + ref + "\"; it knows "
                        + chain.vocabulary().partners().all().stream()
                                .map(known -> known.ref().value())
                                .toList()));
        Ownership owner = state.owner();
        if (owner.partner().ref().equals(partner.ref())) {
            return List.of(partner.name() + " is juist wel verantwoordelijk. " + owner.reason());
        }
        if (owner.basis() != AssignmentBasis.ROUTED) {
            return List.of(owner.partner().name() + " is verantwoordelijk. " + owner.reason());
        }
        Routing routing = state.round().routing();
        List<String> reasons = new ArrayList<>();
        boolean answered = false;
        for (Clause<RoutingQuestion, Route> clause : chain.clauses(RoutingTable.TABLE)) {
            if (names(chain, clause, partner)) {
                reasons.add(reason(clause, routing, answered));
            }
            answered |= clause.ref().equals(routing.clause().ref());
        }
        return reasons.isEmpty()
                ? List.of("Geen enkele regel wijst " + partner.name() + " aan als verantwoordelijke.")
                : reasons;
    }

    private static boolean names(Chain chain, Clause<RoutingQuestion, Route> clause, FollowUpPartner partner) {
        return chain.partner(clause.answer().owner())
                .filter(owner -> owner.ref().equals(partner.ref()))
                .isPresent();
    }

    private static String reason(Clause<RoutingQuestion, Route> clause, Routing routing, boolean answered) {
        String rule = "Regel " + clause.ref();
        if (clause.ref().equals(routing.clause().ref())) {
            return rule + " wijst deze opvolger wel aan, maar die doet op die dag niet mee.";
        }
        Answer holds = clause.holds(routing.question());
        if (holds != Answer.NO && answered) {
            return rule + (holds == Answer.YES ? " geldt ook" : " geldt misschien ook") + ", maar regel "
                    + routing.clause().ref() + " gaat voor.";
        }
        List<String> failing = clause.conditions().stream()
                .filter(condition -> condition.holds(routing.question()) == holds)
                .map(Condition::phrase)
                .toList();
        return holds == Answer.UNKNOWN
                ? rule + " kan gelden, maar dat is niet bekend: " + DutchList.and(failing) + "."
                : rule + " geldt niet, want dit klopt hier niet: " + DutchList.and(failing) + ".";
    }
}
