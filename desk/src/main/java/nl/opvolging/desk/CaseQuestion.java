package nl.opvolging.desk;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.MovedToAgreement;
import nl.opvolging.signal.RefusedEvent;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalReceived;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Which case, at which moment, by which packs.
 *
 * <p>Without {@code --at} it is the moment of the last event, not the present one: so the same file gives the same answer
 * today and next year, in a test, in a meeting and on another machine. Whoever wants to know how it stands now says when
 * that is.
 */
final class CaseQuestion {
    @Parameters(
            paramLabel = "DOSSIER",
            description = "Een JSON-bestand met een dossier of met alleen een melding; - leest wat er binnenkomt.")
    private String caseName;

    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            description = "Het moment waarop u kijkt, zoals 2027-01-12T10:00 (Nederlandse tijd) of 2027-01-12T09:00Z. "
                    + "Zonder deze optie: het moment van de laatste gebeurtenis in het dossier, en dus niet nu. "
                    + "Zo geeft hetzelfde dossier altijd hetzelfde antwoord.")
    private @Nullable String moment;

    @Mixin
    private PackFolderOption folder;

    /**
     * The answer.
     *
     * @param caseFile the case
     * @param followUps who gave it
     * @param agreement the agreement that holds for the case at the moment
     * @param plan the plan at the moment
     */
    record Asked(CaseFile caseFile, FollowUps followUps, Agreement agreement, FollowUpPlan plan) {
        Names names() {
            return new Names(agreement, followUps.agreement(caseFile));
        }

        /** The signals that have been reported, from early to late. */
        List<Signal> signals() {
            return CaseQuestion.signals(caseFile).stream()
                    .filter(received -> !received.happenedAt().isAfter(plan.at()))
                    .map(SignalReceived::signal)
                    .toList();
        }

        /** Whether the case file holds something of later than the moment. */
        boolean hasFuture() {
            return caseFile.events().stream()
                    .anyMatch(event -> event.happenedAt().isAfter(plan.at()));
        }
    }

    /**
     * Asks.
     *
     * @param surroundings where the standard input is
     * @param err where problems of packs are told
     * @return the answer; empty if there are problems with packs, which are then told
     * @throws Refusal if there is no such case, or nothing had been reported at the moment
     */
    Optional<Asked> ask(Surroundings surroundings, PrintWriter err) {
        Optional<Instant> asked = Optional.ofNullable(moment).map(DutchMoment::parse);
        CaseFile caseFile = new CaseInput(caseName, surroundings.input()).read();
        return folder.read(err).map(packs -> ask(caseFile, asked.orElseGet(() -> lastEvent(caseFile)), packs));
    }

    private static Asked ask(CaseFile caseFile, Instant at, RulePacks packs) {
        FollowUps followUps = FollowUps.by(packs);
        Agreement first = followUps.agreement(caseFile);
        requireSignalBefore(at, caseFile);
        FollowUpPlan plan = followUps.plan(caseFile, at);
        return new Asked(caseFile, followUps, inForce(caseFile, plan, packs).orElse(first), plan);
    }

    private static Instant lastEvent(CaseFile caseFile) {
        List<CaseEvent> history = caseFile.history();
        return history.get(history.size() - 1).happenedAt();
    }

    private static List<SignalReceived> signals(CaseFile caseFile) {
        return caseFile.history().stream()
                .filter(SignalReceived.class::isInstance)
                .map(SignalReceived.class::cast)
                .toList();
    }

    private static void requireSignalBefore(Instant at, CaseFile caseFile) {
        Instant first = signals(caseFile).get(0).happenedAt();
        if (at.isBefore(first)) {
            throw Refusal.problems(
                    "Op " + DutchMoments.inFull(at) + " was er nog niets gemeld: de eerste melding is van "
                            + DutchMoments.inFull(first) + ". Kies met --at een later moment.");
        }
    }

    /** The agreement to which an event has moved the case; empty if it is still under its first. */
    private static Optional<Agreement> inForce(CaseFile caseFile, FollowUpPlan plan, RulePacks packs) {
        Set<EventRef> refused = plan.refused().stream().map(RefusedEvent::event).collect(Collectors.toSet());
        Signal first = signals(caseFile).get(0).signal();
        return caseFile.history().stream()
                .filter(MovedToAgreement.class::isInstance)
                .filter(event -> !event.happenedAt().isAfter(plan.at()) && !refused.contains(event.id()))
                .reduce((earlier, later) -> later)
                .map(event -> packs.agreement(first.area(), DutchMoment.day(event.happenedAt())));
    }
}
