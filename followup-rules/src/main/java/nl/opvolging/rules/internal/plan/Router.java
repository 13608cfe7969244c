package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** Asks who follows up. Everything is decided by the moment of the report, never by the moment of the plan. */
final class Router {
    private final Chain chain;

    Router(Chain chain) {
        this.chain = chain;
    }

    /**
     * The route of a case: that of the first signal, until a later one goes before it.
     *
     * @param signals the signals from early to late, at least one
     */
    Routing leading(List<ReadSignal> signals) {
        ReadSignal cause = signals.get(0);
        for (ReadSignal later : signals.subList(1, signals.size())) {
            if (later.goesBefore(cause)) {
                cause = later;
            }
        }
        return route(cause, cause.leading(), cause.urgency());
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
                            finding.theme(), theme -> route(signal, Optional.of(finding), signal.urgency()));
                }
            }
        }
        return List.copyOf(routes.values());
    }

    /** Everybody but the owner: those that take part first, then those that are informed. */
    List<Participation> participants(Routing leading, List<Routing> side) {
        Map<PartnerRef, Participation> participants = new LinkedHashMap<>();
        for (Routing routing : side) {
            add(participants, leading, routing.owner(), ParticipantRole.TAKES_PART, routing.clause());
        }
        LocalDate day = day(leading.cause().signal().reportedAt());
        for (PartnerRef informed : leading.clause().answer().informed()) {
            add(participants, leading, chain.available(informed, day), ParticipantRole.INFORMED, leading.clause());
        }
        return new ArrayList<>(participants.values());
    }

    private static void add(
            Map<PartnerRef, Participation> participants,
            Routing leading,
            FollowUpPartner partner,
            ParticipantRole role,
            Clause<RoutingQuestion, Route> clause) {
        if (!partner.ref().equals(leading.owner().ref())) {
            participants.putIfAbsent(partner.ref(), new Participation(partner, role, clause.ref()));
        }
    }

    /** The route that a signal would have if it had this theme too. */
    Routing whatIf(ReadSignal cause, Finding theme) {
        Urgency urgency = theme.urgency().compareTo(cause.urgency()) < 0 ? theme.urgency() : cause.urgency();
        return route(cause, Optional.of(theme), urgency);
    }

    private Routing route(ReadSignal cause, Optional<Finding> theme, Urgency urgency) {
        RoutingQuestion question = question(cause, theme, urgency);
        Clause<RoutingQuestion, Route> clause = chain.first(RoutingTable.TABLE, question);
        FollowUpPartner owner =
                chain.available(clause.answer().owner(), day(cause.signal().reportedAt()));
        return new Routing(cause, theme, question, clause, owner);
    }

    private RoutingQuestion question(ReadSignal cause, Optional<Finding> theme, Urgency urgency) {
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
                .when(chain.calendar().windowsAt(signal.reportedAt()))
                .anonymous(signal.observer().anonymous())
                .consent(signal.consent())
                .knownTo(signal.knownTo())
                .notKnownTo(signal.notKnownTo())
                .build();
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(DutchDates.AMSTERDAM).toLocalDate();
    }
}
