package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.RoutingTable;
import nl.opvolging.rules.internal.pack.Vocabulary;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.ParticipantRole;
import nl.opvolging.signal.Participation;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/** Asks who follows up. It is decided by the moment of the report, or of what moved the case, never by that of the plan. */
final class Router {
    private final Chain chain;

    Router(Chain chain) {
        this.chain = chain;
    }

    /**
     * The route that a signal gives a case.
     *
     * @param cause the signal
     * @param at when it is decided: at the report, or when something moved the case
     */
    Routing leading(ReadSignal cause, Instant at) {
        return route(cause, cause.leading(), cause.urgency(), at);
    }

    /** The routes of all other themes, in the order in which they came up. */
    List<Routing> side(List<ReadSignal> signals, Routing leading) {
        Map<Theme, Routing> routes = new LinkedHashMap<>();
        for (ReadSignal signal : signals) {
            for (Finding finding : signal.findings()) {
                boolean isLeading = leading.theme()
                        .filter(theme -> theme.theme().equals(finding.theme()))
                        .isPresent();
                if (!isLeading) {
                    routes.computeIfAbsent(
                            finding.theme(),
                            theme -> route(
                                    signal,
                                    Optional.of(finding),
                                    signal.urgency(),
                                    signal.signal().reportedAt()));
                }
            }
        }
        return List.copyOf(routes.values());
    }

    /** Those that follow up side themes, and those that the clause of the route informs. */
    Map<PartnerRef, Participation> participants(Routing leading, List<Routing> side) {
        Map<PartnerRef, Participation> participants = new LinkedHashMap<>();
        for (Routing routing : side) {
            participants.putIfAbsent(
                    routing.owner().ref(),
                    new Participation(
                            routing.owner(),
                            ParticipantRole.TAKES_PART,
                            routing.clause().ref()));
        }
        LocalDate day = DutchDates.dayOf(leading.at());
        for (PartnerRef informed : leading.clause().answer().informed()) {
            FollowUpPartner partner = chain.available(informed, day);
            participants.putIfAbsent(
                    partner.ref(),
                    new Participation(
                            partner, ParticipantRole.INFORMED, leading.clause().ref()));
        }
        return participants;
    }

    /** The route that a signal would have if it had this theme too. */
    Routing whatIf(ReadSignal cause, Finding theme) {
        Urgency urgency = theme.urgency().compareTo(cause.urgency()) < 0 ? theme.urgency() : cause.urgency();
        return route(cause, Optional.of(theme), urgency, cause.signal().reportedAt());
    }

    private Routing route(ReadSignal cause, Optional<Finding> theme, Urgency urgency, Instant at) {
        RoutingQuestion question = question(cause, theme, urgency, at);
        Clause<RoutingQuestion, Route> clause = chain.first(RoutingTable.TABLE, question);
        FollowUpPartner owner = chain.available(clause.answer().owner(), DutchDates.dayOf(at));
        return new Routing(cause, theme, question, clause, owner, at);
    }

    private RoutingQuestion question(ReadSignal cause, Optional<Finding> theme, Urgency urgency, Instant at) {
        Signal signal = cause.signal();
        Optional<Line> line = theme.flatMap(finding ->
                        chain.vocabulary().themes().find(finding.theme().value()))
                .map(Vocabulary.ThemeWord::line)
                .or(signal::line);
        return RoutingQuestion.builder()
                .theme(theme.map(Finding::theme))
                .line(line)
                .area(signal.area())
                .municipality(chain.municipalityOf(signal.area()))
                .observer(signal.observer().kind())
                .about(signal.about())
                .urgency(urgency)
                .when(chain.calendar().windowsAt(at))
                .anonymous(signal.observer().anonymous())
                .consent(signal.consent())
                .knownTo(signal.knownTo())
                .notKnownTo(signal.notKnownTo())
                .build();
    }
}
