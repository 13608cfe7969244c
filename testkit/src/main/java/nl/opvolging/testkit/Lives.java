package nl.opvolging.testkit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.signal.ActorRef;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.CaseRef;
import nl.opvolging.signal.EventKind;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalReceived;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.TakenUp;
import org.jspecify.annotations.Nullable;

/** The life of one case: begins with a signal, and goes on by moves. */
final class Lives {
    private static final List<LocalTime> EDGES = List.of(
            LocalTime.MIDNIGHT,
            LocalTime.of(8, 30),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0),
            LocalTime.of(18, 0),
            LocalTime.of(23, 59, 59));
    private static final ActorRef REGISTRAR = ActorRef.of("dossierhouder");
    private static final ActorRef COORDINATOR = ActorRef.of("coordinator-1");
    /** The last of them; there is as much chance on each as on any other number of a move. */
    private static final int NO_ODDITY = 4;

    private final Optional<FollowUps> followUps;
    private final List<PartnerRef> partners;
    private final boolean odd;
    private final List<Signal> waiting;
    private final List<Signal> reported = new ArrayList<>();
    private final List<CaseEvent> events = new ArrayList<>();
    private Likelihood stands = Likelihood.NEW;
    private Instant at;
    private @Nullable FollowUpPlan plan;

    /**
     * A life that begins.
     *
     * @param followUps makes plans, so that what happens can be about what a plan names
     * @param partners to whom it can go
     * @param odd whether odd things may happen
     * @param first the first signal
     * @param later the signals that come in later
     */
    Lives(Optional<FollowUps> followUps, List<PartnerRef> partners, boolean odd, Signal first, List<Signal> later) {
        this.followUps = followUps;
        this.partners = partners;
        this.odd = odd;
        this.waiting = new ArrayList<>(later);
        this.at = first.reportedAt();
        receive(first, at);
    }

    CaseFile file() {
        return CaseFile.builder().id(CaseRef.of("dossier-1")).events(events).build();
    }

    void happen(Move move) {
        int oddity = odd ? move.oddity() : NO_ODDITY;
        at = after(move);
        Instant when = oddity == 0 ? reported.get(0).reportedAt().minusSeconds(move.seconds()) : at;
        plan = null;
        EventKind kind = oddity == 1 ? Likelihood.any(move.what()) : stands.next(move.what());
        if (kind == EventKind.SIGNAL_RECEIVED) {
            if (!waiting.isEmpty()) {
                receive(waiting.remove(0), at);
                stands = stands.after(kind);
            }
            return;
        }
        CaseEvent event = new Happenings(partners, reported, plan(kind, move), odd)
                .event(kind, stamp(kind, move, when, oddity), move.pick());
        events.add(event);
        if (oddity == 3) {
            events.add(event);
        }
        stands = stands.after(kind);
    }

    private Instant after(Move move) {
        Instant later = at.plusSeconds(move.seconds());
        if (move.edge() == 1) {
            return plan(later)
                    .flatMap(FollowUpPlan::nextReviewAt)
                    .map(review -> review.plusSeconds(move.pick() % 3 - 1L))
                    .filter(at::isBefore)
                    .orElse(later);
        }
        if (move.edge() == 2) {
            LocalDateTime local = DutchTime.local(later);
            LocalDateTime edge = local.with(EDGES.get(move.pick() % EDGES.size()));
            return (edge.isBefore(local) ? edge.plusDays(1) : edge)
                    .atZone(DutchMoments.ZONE)
                    .toInstant();
        }
        return later;
    }

    /** The plan as the case stands, for those moves that are about it. */
    private Optional<FollowUpPlan> plan(EventKind kind, Move move) {
        boolean needed = kind == EventKind.STEP_TAKEN || kind == EventKind.DUTY_WAIVED || isByOwner(move);
        return needed ? plan(at) : Optional.empty();
    }

    private static boolean isByOwner(Move move) {
        return move.who() == 6;
    }

    private Optional<FollowUpPlan> plan(Instant moment) {
        if (plan == null || !plan.at().equals(moment)) {
            plan = followUps.map(all -> all.plan(file(), moment)).orElse(null);
        }
        return Optional.ofNullable(plan);
    }

    private void receive(Signal signal, Instant when) {
        Signal numbered = reported.isEmpty()
                ? signal
                : Signal.builder()
                        .from(signal)
                        .id(SignalRef.of("latere-melding-" + reported.size()))
                        .reportedAt(when)
                        .observedAt(Optional.empty())
                        .build();
        reported.add(numbered);
        events.add(SignalReceived.builder()
                .id(EventRef.of("e" + events.size()))
                .happenedAt(numbered.reportedAt())
                .recordedAt(numbered.reportedAt())
                .by(ActorRef.of("meldpunt"))
                .signal(numbered)
                .build());
    }

    /** When, recorded when, and by whom; the event itself is made of it. */
    private CaseEvent stamp(EventKind kind, Move move, Instant when, int oddity) {
        TakenUp.Builder stamp = TakenUp.builder();
        stamp.id(EventRef.of("e" + events.size()))
                .happenedAt(when)
                .recordedAt(when.plusSeconds(move.late()))
                .by(REGISTRAR);
        if (oddity == 2) {
            stamp.partner(move.who() < 2 ? Happenings.STRANGER : partners.get(move.who() % partners.size()));
        } else if (isFromOutside(kind, move)) {
            stamp.by(observer(move));
        } else if (kind == EventKind.TEAM_WENT_OUT && move.who() > 2) {
            stamp.by(COORDINATOR);
        } else if (isByOwner(move)) {
            stamp.partner(plan(at).map(current -> current.owner().partner().ref()));
        } else if (move.who() == 8) {
            stamp.partner(partners.get(move.pick() % partners.size()));
        }
        return stamp.build();
    }

    /** What the observer says or does himself. */
    private static boolean isFromOutside(EventKind kind, Move move) {
        return switch (kind) {
            case FEEDBACK_DISPUTED, WITHDRAWN -> move.who() > 2;
            case CONTACT_MADE, REOPENED -> move.who() > 7;
            default -> false;
        };
    }

    private ActorRef observer(Move move) {
        return Optional.of(reported.get(move.pick() % reported.size()))
                .map(Signal::observer)
                .flatMap(Observer::ref)
                .map(ObserverRef::value)
                .map(ActorRef::of)
                .orElse(REGISTRAR);
    }
}
