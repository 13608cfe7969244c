package nl.opvolging.rules.internal.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.Acknowledged;
import nl.opvolging.signal.ActorRole;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyWaived;
import nl.opvolging.signal.EventKind;
import nl.opvolging.signal.FeedbackDisputed;
import nl.opvolging.signal.FeedbackGiven;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.HandedOver;
import nl.opvolging.signal.ManuallyAssigned;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverNotReached;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Paused;
import nl.opvolging.signal.RefusedEvent;
import nl.opvolging.signal.ScaledDown;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.Team;
import nl.opvolging.signal.WaiverReason;
import nl.opvolging.signal.Withdrawn;

/** Decides whether an event may happen as the case stands then, and says why not. */
final class Admission {
    private static final Duration LONGEST_PAUSE = Duration.ofDays(366);
    private static final Set<DutyKind> WAIVABLE =
            Set.of(DutyKind.CONFIRM_RECEIPT, DutyKind.FEED_BACK, DutyKind.CHECK_HISTORY, DutyKind.VISIT);
    private static final Set<WaiverReason> BY_THE_LIBRARY = Set.of(WaiverReason.WITHDRAWN, WaiverReason.CASE_CLOSED);

    private final CaseState state;
    private final DutyBook duties;
    private final PauseLedger pauses;
    private final Function<Instant, Optional<Chain>> agreements;

    Admission(CaseState state, DutyBook duties, PauseLedger pauses, Function<Instant, Optional<Chain>> agreements) {
        this.state = state;
        this.duties = duties;
        this.pauses = pauses;
        this.agreements = agreements;
    }

    /** Why an event may not happen, and what may; empty if it may. */
    Optional<RefusedEvent> refuse(CaseEvent event, CaseStatus status) {
        EventKind kind = event.kind();
        ActorRole role = roleOf(event);
        String what = "\"" + kind.word() + "\"";
        Optional<String> reason;
        if (!kind.statuses().contains(status)) {
            reason = Optional.of("Het dossier is nu: " + status.word() + ". Dan kan " + what + " niet.");
        } else if (!kind.roles().contains(role)) {
            reason = Optional.of(who(role) + " kan " + what + " niet vastleggen. Dat kan wel: "
                    + DutchList.or(kind.roles().stream().map(ActorRole::word).toList()) + ".");
        } else {
            reason = refuseDetails(event, role);
        }
        return reason.map(text -> new RefusedEvent(event.id(), kind, text, allowed(status, role)));
    }

    private String who(ActorRole role) {
        String owner = "Nu is verantwoordelijk: " + state.owner().partner().name() + ". ";
        return switch (role) {
            case PARTICIPANT, OTHER_PARTNER, SAFETY_NET -> owner + "Wie " + role.word() + " is,";
            case OWNER, OBSERVER, COORDINATOR, REGISTRAR -> "Wie " + role.word() + " is,";
        };
    }

    private static List<EventKind> allowed(CaseStatus status, ActorRole role) {
        return Arrays.stream(EventKind.values())
                .filter(kind -> kind.statuses().contains(status) && kind.roles().contains(role))
                .toList();
    }

    private ActorRole roleOf(CaseEvent event) {
        if (event.partner().isPresent()) {
            return roleOf(event.partner().get());
        }
        if (state.reporters().hasObserver(event.by())) {
            return ActorRole.OBSERVER;
        }
        return state.reporters().hasCoordinator(event.by()) ? ActorRole.COORDINATOR : ActorRole.REGISTRAR;
    }

    private static boolean isCalled(String actor, Optional<ObserverRef> ref) {
        return ref.map(ObserverRef::value).filter(actor::equals).isPresent();
    }

    /** Whether a signal is one that somebody may speak for: an observer for the own one, a coordinator for the team. */
    private static boolean isTheirs(ReadSignal read, CaseEvent event, ActorRole role) {
        Observer observer = read.signal().observer();
        String actor = event.by().value();
        return switch (role) {
            case OBSERVER -> isCalled(actor, observer.ref());
            case COORDINATOR -> isCalled(actor, observer.team().flatMap(Team::coordinator));
            case OWNER, SAFETY_NET, PARTICIPANT, OTHER_PARTNER, REGISTRAR -> true;
        };
    }

    private ActorRole roleOf(PartnerRef partner) {
        PartnerRef known =
                state.chain().partner(partner).map(FollowUpPartner::ref).orElse(partner);
        if (known.equals(state.owner().partner().ref())) {
            return ActorRole.OWNER;
        }
        if (known.equals(state.chain().safetyNet().ref())) {
            return ActorRole.SAFETY_NET;
        }
        boolean takesPart = state.participants().stream()
                .anyMatch(participation -> participation.partner().ref().equals(known));
        return takesPart ? ActorRole.PARTICIPANT : ActorRole.OTHER_PARTNER;
    }

    private Optional<String> refuseDetails(CaseEvent event, ActorRole role) {
        return switch (event.kind()) {
            case ACKNOWLEDGED -> refuseUnknown(((Acknowledged) event).signal());
            case FEEDBACK_GIVEN -> refuseUnknown(((FeedbackGiven) event).signal());
            case OBSERVER_NOT_REACHED -> refuseUnknown(((ObserverNotReached) event).signal());
            case HANDED_OVER -> refuseNext(((HandedOver) event).to(), event, true);
            case MANUALLY_ASSIGNED -> ((ManuallyAssigned) event).to().flatMap(next -> refuseNext(next, event, false));
            case SCALED_DOWN -> ((ScaledDown) event).to().flatMap(next -> refuseKeeper(next, event));
            case FEEDBACK_DISPUTED -> refuseDispute((FeedbackDisputed) event, role);
            case DUTY_WAIVED -> refuseWaiver((DutyWaived) event);
            case PAUSED -> refusePause((Paused) event);
            case RESUMED ->
                pauses.anyRuns(event.happenedAt()) ? Optional.empty() : Optional.of("Er loopt nu geen pauze.");
            case CLOSED -> refuseClosing();
            case MOVED_TO_AGREEMENT -> refuseMove(event);
            case WITHDRAWN -> refuseWithdrawal((Withdrawn) event, role);
            default -> Optional.empty();
        };
    }

    private Optional<String> refuseNext(PartnerRef next, CaseEvent event, boolean handsOver) {
        Optional<String> keeper = refuseKeeper(next, event);
        if (keeper.isPresent()) {
            return keeper;
        }
        FollowUpPartner partner = state.chain().partner(next).orElseThrow();
        if (partner.ref().equals(state.owner().partner().ref())) {
            return handsOver
                    ? Optional.of(partner.name() + " is al verantwoordelijk. Noem wie het dan wel is.")
                    : Optional.empty();
        }
        boolean returns = handsOver
                && state.hasDeclined(partner.ref())
                && !partner.ref().equals(state.chain().safetyNet().ref());
        return returns
                ? Optional.of(partner.name() + " heeft dit dossier zelf al overgedragen. Kies een andere opvolger, of "
                        + state.chain().safetyNet().name() + ".")
                : Optional.empty();
    }

    private Optional<String> refuseKeeper(PartnerRef next, CaseEvent event) {
        Optional<FollowUpPartner> partner = state.chain().partner(next);
        if (partner.isEmpty()) {
            return Optional.of("De afspraak kent geen opvolger \"" + next + "\". Noem een opvolger uit de afspraak.");
        }
        return partner.get().isValidOn(DutchDates.dayOf(event.happenedAt()))
                ? Optional.empty()
                : Optional.of(partner.get().name() + " doet op die dag niet mee. Kies een andere opvolger.");
    }

    private Optional<String> refuseUnknown(Optional<SignalRef> signal) {
        return signal.filter(ref -> state.signal(ref).isEmpty())
                .map(ref -> "Het dossier heeft op dat moment geen melding " + ref + ".");
    }

    private Optional<String> refuseDispute(FeedbackDisputed event, ActorRole role) {
        Optional<String> unknown = refuseUnknown(Optional.of(event.signal()));
        if (unknown.isPresent()) {
            return unknown;
        }
        if (!isTheirs(state.signal(event.signal()).orElseThrow(), event, role)) {
            return Optional.of("Dit is een melding van iemand anders.");
        }
        return duties.answers().isAnswered(event.signal())
                ? Optional.empty()
                : Optional.of("Over melding " + event.signal() + " is nog niets teruggekoppeld. Er valt nog niets te"
                        + " betwisten.");
    }

    private Optional<String> refuseWaiver(DutyWaived event) {
        Optional<Obligation> duty = duties.find(event.duty()).filter(Obligation::isOpen);
        if (duty.isEmpty()) {
            return Optional.of("Er staat nu geen plicht " + event.duty() + " open.");
        }
        if (!WAIVABLE.contains(duty.get().kind())) {
            return Optional.of("De plicht \"" + duty.get().kind().word()
                    + "\" kan niet vervallen: stilte sluit geen dossier. Leg vast wat er is gedaan, of draag het"
                    + " dossier over.");
        }
        if (BY_THE_LIBRARY.contains(event.reason())) {
            return Optional.of("De reden \"" + event.reason().word() + "\" volgt vanzelf, uit intrekken of sluiten.");
        }
        if (event.reason() == WaiverReason.OBSERVER_NOT_REACHED
                && duty.get().promise().isEmpty()) {
            return Optional.of(
                    "De reden \"" + event.reason().word() + "\" past alleen bij een antwoord aan de melder.");
        }
        boolean untried = event.reason() == WaiverReason.OBSERVER_NOT_REACHED
                && duty.get()
                        .promise()
                        .filter(promise -> duties.answers().wasTried(promise.signal()))
                        .isEmpty();
        return untried
                ? Optional.of("Niemand heeft vastgelegd dat de melder niet te bereiken was. Leg eerst de poging vast.")
                : Optional.empty();
    }

    private Optional<String> refuseClosing() {
        if (duties.answers().areOwed()) {
            return Optional.of(
                    "Er is nog terugkoppeling verschuldigd. Geef die eerst, of leg vast waarom die vervalt. Dan kan"
                            + " het dossier dicht.");
        }
        return duties.isOpen(DutyKind.LOOK_AGAIN)
                ? Optional.of(
                        "Er is nog geen oplossing, en er moet nog opnieuw gekeken worden. Leg eerst vast wat eruit kwam.")
                : Optional.empty();
    }

    private Optional<String> refusePause(Paused event) {
        if (event.until().isAfter(event.happenedAt().plus(LONGEST_PAUSE))) {
            return Optional.of("Een pauze duurt hoogstens een jaar. Kies een eerder einde.");
        }
        return duties.anyOpen(event.duties())
                ? Optional.empty()
                : Optional.of("Geen van deze plichten staat nu open: "
                        + DutchList.and(
                                event.duties().stream().map(DutyKind::word).toList()) + ".");
    }

    private Optional<String> refuseMove(CaseEvent event) {
        Optional<Chain> next = agreements.apply(event.happenedAt());
        if (next.isEmpty()) {
            return Optional.of("Op die dag geldt hier geen afspraak. Het dossier blijft onder de oude.");
        }
        return next.get() == state.chain() ? Optional.of("Deze afspraak geldt al voor het dossier.") : Optional.empty();
    }

    private Optional<String> refuseWithdrawal(Withdrawn event, ActorRole role) {
        List<ReadSignal> meant = meant(event, role);
        if (meant.isEmpty()) {
            return Optional.of("Er is geen melding die zo ingetrokken kan worden.");
        }
        return meant.stream().anyMatch(ReadSignal::isDanger)
                ? Optional.of("Bij direct gevaar blijft de melding staan, ook als de melder die wil intrekken.")
                : Optional.empty();
    }

    /** The signals that a withdrawal is about: those that the one who withdraws may speak for. */
    List<ReadSignal> meant(Withdrawn event, ActorRole role) {
        List<ReadSignal> meant = new ArrayList<>();
        state.standing()
                .filter(signal -> event.signal()
                        .map(ref -> ref.equals(signal.signal().id()))
                        .orElse(true))
                .filter(signal -> isTheirs(signal, event, role))
                .forEach(meant::add);
        return meant;
    }

    List<ReadSignal> meant(Withdrawn event) {
        return meant(event, roleOf(event));
    }
}
