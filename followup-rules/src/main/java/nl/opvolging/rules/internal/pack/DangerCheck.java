package nl.opvolging.rules.internal.pack;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.Rung;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Fact;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.ServiceNumber;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/**
 * Immediate danger comes first, and no pack can change that: the first clauses of a base pack on which all others rest
 * must send immediate danger to the emergency services.
 */
final class DangerCheck {
    private static final ServiceNumber EMERGENCY = ServiceNumber.of("112");

    private DangerCheck() {}

    /** The theme that the first mandatory interpretation gives to immediate danger, if that is what it does. */
    static Optional<Theme> themeOfDanger(Pack pack) {
        return firstMandatory(pack, InterpretationTable.TABLE)
                .filter(DangerCheck::isAboutDanger)
                .map(clause -> clause.answer().theme());
    }

    private static boolean isAboutDanger(Clause<InterpretationQuestion, Interpretation> clause) {
        return clause.answer().urgency() == Urgency.IMMEDIATE
                && clause.conditions().size() == 1
                && clause.conditions().stream()
                        .allMatch(condition -> condition.column().fact().equals(Optional.of(Fact.DANGER))
                                && condition.values().contains(Answer.YES)
                                && !condition.except());
    }

    /** Whether the first mandatory route sends that theme to the emergency services, whatever else is the case. */
    static boolean sendsToEmergencyServices(Pack pack, Theme danger) {
        return firstMandatory(pack, RoutingTable.TABLE)
                .filter(clause -> isAbout(danger, clause.conditions()))
                .flatMap(clause -> pack.vocabulary()
                        .partners()
                        .find(clause.answer().owner().value()))
                .filter(DangerCheck::isAlways112)
                .isPresent();
    }

    private static boolean isAlways112(FollowUpPartner partner) {
        return partner.kind() == PartnerKind.EMERGENCY_SERVICES
                && partner.serviceNumber().equals(Optional.of(EMERGENCY))
                && partner.openingHours().equals(Optional.of(OpeningHours.ALWAYS))
                && partner.validFrom().isEmpty()
                && partner.validUntil().isEmpty();
    }

    private static boolean isAbout(Theme danger, List<Condition<RoutingQuestion, ?>> conditions) {
        return conditions.size() == 1
                && conditions.get(0).values().contains(danger)
                && !conditions.get(0).except();
    }

    private static <Q, A> Optional<Clause<Q, A>> firstMandatory(Pack pack, ClauseTable<Q, A> table) {
        return pack.clauses(table).stream().filter(Clause::mandatory).findFirst();
    }

    /** The partners to which mandatory clauses lead, and those of the base packs: packs above may not change them. */
    static Set<PartnerRef> reserved(Set<PartnerRef> below, Collection<? extends List<? extends Clause<?, ?>>> tables) {
        Set<PartnerRef> reserved = new HashSet<>(below);
        tables.stream()
                .flatMap(List::stream)
                .filter(Clause::mandatory)
                .forEach(clause -> partner(clause.answer()).ifPresent(reserved::add));
        return reserved;
    }

    private static Optional<PartnerRef> partner(Object answer) {
        if (answer instanceof Route route) {
            return Optional.of(route.owner());
        }
        if (answer instanceof Rung rung) {
            return rung.recipient().partner();
        }
        return answer instanceof FeedbackPromise promise ? promise.by().partner() : Optional.empty();
    }
}
