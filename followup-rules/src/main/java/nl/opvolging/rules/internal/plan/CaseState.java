package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolging.rules.internal.pack.PartnerTable;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.AssignmentBasis;
import nl.opvolging.signal.CaseRef;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.ForecastKind;
import nl.opvolging.signal.ParticipantRole;
import nl.opvolging.signal.Participation;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.Team;
import org.jspecify.annotations.Nullable;

/** Where a case stands while it runs: who has it, where it is in the cycle, what has been reported, what has fallen due. */
final class CaseState {
    private final CaseRef caseFile;
    private final Agenda agenda;
    private final List<Chain> chains = new ArrayList<>();
    private final Map<SignalRef, ReadSignal> signals = new LinkedHashMap<>();
    private final Reporters reporters = new Reporters();
    private final Set<SignalRef> withdrawn = new HashSet<>();
    private final Set<PartnerRef> declined = new HashSet<>();
    private final Map<PartnerRef, Participation> informed = new LinkedHashMap<>();
    private final Chronicle chronicle = new Chronicle();
    private CaseStatus phase = CaseStatus.RECEIVED;
    private Answer recordedConsent = Answer.UNKNOWN;
    private boolean merged;
    private @Nullable Round round;
    private @Nullable Ownership owner;
    private @Nullable PartnerRef reportedBy;
    private Instant reportedSince = Instant.MIN;
    private @Nullable List<Routing> side;
    private @Nullable List<Party> coordinators;

    CaseState(CaseRef caseFile, Chain chain, Agenda agenda) {
        this.caseFile = caseFile;
        this.agenda = agenda;
        this.chains.add(chain);
    }

    CaseRef caseFile() {
        return caseFile;
    }

    /** The agreement that holds for the case. */
    Chain chain() {
        return chains.get(chains.size() - 1);
    }

    /** All agreements under which the case has run, the last one last. */
    List<Chain> chains() {
        return chains;
    }

    void moveTo(Chain chain) {
        chains.add(chain);
        SignalReader reader = new SignalReader(chain);
        signals.replaceAll((ref, read) -> reader.read(read.signal()));
        side = null;
        merged = false;
    }

    /** Writes down when the municipality of the agreement merges into another. */
    void expectMerger(Instant from) {
        Chain held = chain();
        held.head()
                .successor()
                .map(successor -> DutchDates.startOf(successor.from()))
                .filter(from::isBefore)
                .ifPresent(moment -> agenda.add(moment, Agenda.Kind.MERGER, () -> "", () -> chain() == held, () -> {
                    merged = true;
                    if (phase != CaseStatus.CLOSED) {
                        chronicle.foresee(
                                moment,
                                ForecastKind.AGREEMENT_ENDS,
                                Party.partner(owner().partner().ref()),
                                () -> held.head().name() + " gaat op in een andere gemeente. Zet het dossier dan over.",
                                Optional.empty());
                    }
                }));
    }

    /** Whether the municipality has merged and the case has to be moved, which a closed case need not be. */
    boolean merged() {
        return merged && phase != CaseStatus.CLOSED;
    }

    ReadSignal report(Signal signal) {
        ReadSignal read = new SignalReader(chain()).read(signal);
        signals.put(signal.id(), read);
        reporters.add(signal.observer());
        coordinators = null;
        side = null;
        return read;
    }

    Reporters reporters() {
        return reporters;
    }

    /** The signals that have been reported, from early to late, those that were withdrawn too. */
    List<ReadSignal> signals() {
        return List.copyOf(signals.values());
    }

    Optional<ReadSignal> signal(SignalRef ref) {
        return Optional.ofNullable(signals.get(ref));
    }

    /** The signals for which somebody still wants an answer. */
    Stream<ReadSignal> standing() {
        return signals.values().stream()
                .filter(read -> !withdrawn.contains(read.signal().id()));
    }

    /** The coordinators of the teams of those who still want an answer, each once. */
    List<Party> coordinators() {
        if (coordinators == null) {
            coordinators = standing()
                    .flatMap(read -> read.signal().observer().team().flatMap(Team::coordinator).stream())
                    .map(Party::coordinator)
                    .distinct()
                    .sorted()
                    .toList();
        }
        return coordinators;
    }

    /** Whether more than one signal was reported, so that an answer has to say about which it is. */
    boolean hasSeveralSignals() {
        return signals.size() > 1;
    }

    void withdraw(SignalRef signal) {
        withdrawn.add(signal);
        coordinators = null;
    }

    CaseStatus phase() {
        return phase;
    }

    void phase(CaseStatus next) {
        phase = next;
    }

    boolean hasBegun() {
        return round != null;
    }

    Round round() {
        if (round == null) {
            throw new IllegalStateException("A case begins with a signal");
        }
        return round;
    }

    void begin(Round next) {
        round = next;
        side = null;
    }

    Ownership owner() {
        if (owner == null) {
            throw new IllegalStateException("A case has an owner from its first signal on");
        }
        return owner;
    }

    /** Makes somebody accountable, until the agreement no longer knows that partner at the latest. */
    void own(Ownership given) {
        Ownership before = owner;
        Ownership next =
                before != null && before.partner().ref().equals(given.partner().ref())
                        ? given.since(before.since())
                        : given;
        FollowUpPartner reporter = next.partner().reportsBack()
                ? next.partner()
                : chain().available(PartnerTable.SAFETY_NET, DutchDates.dayOf(given.since()));
        if (!reporter.ref().equals(reportedBy)) {
            reportedBy = reporter.ref();
            reportedSince = given.since();
        }
        owner = next;
        informed.remove(next.partner().ref());
        next.partner().validUntil().ifPresent(last -> {
            Instant gone = DutchDates.startOf(last.plusDays(1));
            agenda.add(
                    gone,
                    Agenda.Kind.PARTNER_GONE,
                    next.partner().ref()::value,
                    () -> next.equals(owner) && phase != CaseStatus.CLOSED,
                    () -> replace(next, gone));
        });
    }

    private static LocalDate firstDayWithout(FollowUpPartner partner, Instant at) {
        return partner.validUntil().map(last -> last.plusDays(1)).orElse(DutchDates.dayOf(at));
    }

    /** Puts the substitute in the place of an owner that went while nobody looked: while the case was closed. */
    void replaceIfGone(Instant at) {
        if (!owner().partner().isValidOn(DutchDates.dayOf(at))) {
            replace(owner(), at);
        }
    }

    private void replace(Ownership gone, Instant at) {
        FollowUpPartner substitute = chain().available(gone.partner().ref(), DutchDates.dayOf(at));
        if (!substitute.ref().equals(gone.partner().ref())) {
            own(new Ownership(
                    substitute,
                    AssignmentBasis.TAKEN_OVER,
                    gone.clause(),
                    at,
                    gone.partner().name() + " doet sinds " + DutchDates.day(firstDayWithout(gone.partner(), at))
                            + " niet meer mee. In plaats daarvan volgt op: " + substitute.name() + "."));
            chronicle.foresee(
                    at,
                    ForecastKind.NEW_OWNER,
                    Party.partner(substitute.ref()),
                    () -> substitute.name() + " wordt verantwoordelijk, want "
                            + gone.partner().name() + " doet niet meer mee.",
                    Optional.of(gone.clause()));
        }
    }

    /** From when on the answers that the owner owes have been owed by the same partner. */
    Instant reportedSince() {
        return reportedSince;
    }

    /** Whether 112 has it because of immediate danger: then only somebody's decision takes it from there. */
    boolean isInDanger() {
        return owner().basis() == AssignmentBasis.ROUTED && round().signal().isDanger();
    }

    /** Whether people still have to be warned: until there is an outcome, also if 112 keeps the case. */
    boolean dangerLasts() {
        return isInDanger() && phase != CaseStatus.FOLLOWED_UP && phase != CaseStatus.CLOSED;
    }

    /** A partner that said that it is not theirs, since the case was last routed. */
    void decline(PartnerRef partner) {
        declined.add(partner);
    }

    boolean hasDeclined(PartnerRef partner) {
        return declined.contains(partner);
    }

    void forgetDeclines() {
        declined.clear();
    }

    void inform(FollowUpPartner partner, ClauseRef clause) {
        if (!partner.ref().equals(owner().partner().ref())) {
            informed.putIfAbsent(partner.ref(), new Participation(partner, ParticipantRole.INFORMED, clause));
        }
    }

    /** The routes of the side themes. */
    List<Routing> side() {
        if (side == null) {
            side = new Router(chain()).side(signals(), round().routing());
        }
        return side;
    }

    /** Everybody but the owner: those that take part first, then those that are informed. */
    List<Participation> participants() {
        Map<PartnerRef, Participation> all = new Router(chain()).participants(round().routing(), side());
        informed.forEach(all::putIfAbsent);
        all.remove(owner().partner().ref());
        return List.copyOf(all.values());
    }

    void consent(Answer consent) {
        recordedConsent = consent;
    }

    /** What is known of the resident's consent: what was recorded last, else a refusal in any signal counts first. */
    Answer consent() {
        if (recordedConsent != Answer.UNKNOWN) {
            return recordedConsent;
        }
        List<Answer> reported =
                signals.values().stream().map(read -> read.signal().consent()).toList();
        return reported.contains(Answer.NO) ? Answer.NO : reported.contains(Answer.YES) ? Answer.YES : Answer.UNKNOWN;
    }

    /** What fell due by itself. */
    Chronicle chronicle() {
        return chronicle;
    }
}
