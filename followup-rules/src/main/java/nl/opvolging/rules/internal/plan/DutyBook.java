package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.FeedbackTable;
import nl.opvolging.rules.internal.pack.TermTable;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyRef;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FeedbackMoment;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.ForecastKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.Team;
import nl.opvolging.signal.Term;
import nl.opvolging.signal.WaiverReason;

/** The duties of a case while it runs: to act, of each kind one at a time; to answer, for each signal what was promised. */
final class DutyBook {
    private final CaseState state;
    private final Agenda agenda;
    private final PauseLedger pauses;
    private final LadderBook ladders;
    private final Debtors debtors;
    private final Map<DutyKind, Obligation> acts = new EnumMap<>(DutyKind.class);
    private final Map<DutyRef, Obligation> answers = new LinkedHashMap<>();
    private final Map<SignalRef, List<Obligation>> answersAbout = new HashMap<>();
    private final Map<FeedbackLevel, Set<Obligation>> openAnswers = new EnumMap<>(FeedbackLevel.class);
    private final Set<SignalRef> answered = new HashSet<>();

    DutyBook(CaseState state, Agenda agenda, PauseLedger pauses, LadderBook ladders) {
        this.state = state;
        this.agenda = agenda;
        this.pauses = pauses;
        this.ladders = ladders;
        this.debtors = new Debtors(state);
    }

    /** What is owed to the resident, and what is owed to observers, in the order in which it came up. */
    Stream<Obligation> all() {
        return Stream.concat(acts.values().stream(), answers.values().stream());
    }

    Optional<Obligation> find(DutyRef duty) {
        return Optional.ofNullable(answers.get(duty))
                .or(() -> acts.values().stream()
                        .filter(obligation -> obligation.id().equals(duty))
                        .findFirst());
    }

    boolean isOpen(DutyKind kind) {
        Obligation act = acts.get(kind);
        return act != null && act.isOpen();
    }

    boolean anyOpen(Collection<DutyKind> kinds) {
        return kinds.stream().anyMatch(this::isOpen)
                || openAnswers.values().stream().flatMap(Set::stream).anyMatch(answer -> kinds.contains(answer.kind()));
    }

    /** Whether somebody still has to hear something. */
    boolean owesAnswers() {
        return openAnswers.values().stream().anyMatch(open -> !open.isEmpty());
    }

    /** Whether anybody heard what became of a signal; that it arrived, or that somebody is on it, is no answer. */
    boolean hasAnswered(SignalRef signal) {
        return answered.contains(signal);
    }

    /** Makes somebody owe a step, in place of what was owed of that kind. */
    void act(DutyKind kind, EventRef event, Instant at) {
        lapse(kind);
        ReadSignal cause = state.round().signal();
        FollowUpPartner owner = state.owner().partner();
        Clause<TermQuestion, TermGiven> clause = term(kind, cause);
        Obligation act = new Obligation(
                new DutyRef(kind + "/" + event),
                kind,
                cause,
                null,
                clause,
                clause.answer().term(),
                at,
                owner.openingHours(),
                state.chain().calendar(),
                pauses.of(kind));
        acts.put(kind, act);
        schedule(act);
    }

    private Clause<TermQuestion, TermGiven> term(DutyKind kind, ReadSignal cause) {
        PartnerRef owner = state.owner().partner().ref();
        return state.chain()
                .first(TermTable.TABLE, new TermQuestion(kind, cause.leadingTheme(), cause.urgency(), owner));
    }

    void lapse(DutyKind... kinds) {
        for (DutyKind kind : kinds) {
            Obligation act = acts.remove(kind);
            if (act != null) {
                act.lapse();
            }
        }
    }

    /** Makes void what is still owed of some kinds; what was done stays. */
    void lapseOpen(DutyKind... kinds) {
        for (DutyKind kind : kinds) {
            if (isOpen(kind)) {
                lapse(kind);
            }
        }
    }

    /** Makes void what is still owed to the resident. */
    void lapseOpen() {
        lapseOpen(DutyKind.values());
    }

    void lapseAll() {
        lapse(DutyKind.values());
    }

    void meet(Instant at, DutyKind... kinds) {
        for (DutyKind kind : kinds) {
            Obligation act = acts.get(kind);
            if (act != null) {
                act.meet(at);
            }
        }
    }

    /** Promises what the agreement says about a moment of the follow-up of a signal; false if it says nothing. */
    boolean promise(FeedbackMoment moment, ReadSignal signal, EventRef event, Instant at) {
        List<Clause<FeedbackQuestion, FeedbackPromise>> clauses = promises(moment, signal);
        clauses.forEach(clause -> promise(clause, signal, event, at));
        return !clauses.isEmpty();
    }

    /** Promises once more what was promised when a signal came in, without the confirmation. */
    void promiseAnew(ReadSignal signal, EventRef event, Instant at) {
        promises(FeedbackMoment.REPORTED, signal).stream()
                .filter(clause -> clause.answer().level() != FeedbackLevel.RECEIVED)
                .forEach(clause -> promise(clause, signal, event, at));
    }

    private List<Clause<FeedbackQuestion, FeedbackPromise>> promises(FeedbackMoment moment, ReadSignal read) {
        Signal signal = read.signal();
        return state.chain()
                .ask(
                        FeedbackTable.TABLE,
                        new FeedbackQuestion(
                                moment,
                                read.leadingTheme(),
                                signal.observer().kind(),
                                signal.observer().anonymous()));
    }

    private void promise(
            Clause<FeedbackQuestion, FeedbackPromise> clause, ReadSignal read, EventRef event, Instant at) {
        FeedbackPromise promised = clause.answer();
        Signal signal = read.signal();
        if (isOpen(clause.ref(), signal.id())) {
            return;
        }
        DutyKind kind = promised.level() == FeedbackLevel.RECEIVED ? DutyKind.CONFIRM_RECEIPT : DutyKind.FEED_BACK;
        Obligation.Promise promise = new Obligation.Promise(
                signal.id(), known(promised.to(), signal), promised.by(), promised.level(), clause);
        Optional<Clause<TermQuestion, TermGiven>> general =
                promised.limit().isPresent() ? Optional.empty() : Optional.of(term(kind, read));
        ClauseRef ref = clause.ref();
        Obligation answer = new Obligation(
                new DutyRef(kind + "/" + event + "/" + ref.pack() + "." + ref.number() + "/" + signal.id()),
                kind,
                read,
                promise,
                general.<Clause<?, ?>>map(term -> term).orElse(clause),
                general.map(term -> term.answer().term())
                        .orElseGet(() -> once(promised.limit().orElseThrow())),
                at,
                debtors.of(promise, at).openingHours(),
                state.chain().calendar(),
                pauses.of(kind));
        answers.put(answer.id(), answer);
        answersAbout.computeIfAbsent(signal.id(), key -> new ArrayList<>()).add(answer);
        openAnswers
                .computeIfAbsent(promise.level(), key -> new LinkedHashSet<>())
                .add(answer);
        schedule(answer);
    }

    /** What is promised already, and not yet done, need not be promised again: it stands with its earlier limit. */
    private boolean isOpen(ClauseRef clause, SignalRef signal) {
        return answersAbout.getOrDefault(signal, List.of()).stream()
                .filter(Obligation::isOpen)
                .flatMap(answer -> answer.promise().stream())
                .anyMatch(promise -> promise.clause().ref().equals(clause));
    }

    private static Term once(Amount limit) {
        return new Term(limit, limit);
    }

    /** Who hears an answer: without a coordinator or a team that is known, the observer. */
    private static Beneficiary known(Beneficiary to, Signal signal) {
        boolean unknown = switch (to) {
            case COORDINATOR ->
                signal.observer().team().flatMap(Team::coordinator).isEmpty();
            case TEAM -> signal.observer().team().isEmpty();
            case OBSERVER, RESIDENT -> false;
        };
        return unknown ? Beneficiary.OBSERVER : to;
    }

    /**
     * Notes that somebody was told something.
     *
     * @param signal about which signal; empty if about all that have come in
     * @param level how much
     * @param to who heard it; the observer's own ear counts for what was to go through others too
     */
    void told(Optional<SignalRef> signal, FeedbackLevel level, Beneficiary to, Instant at) {
        if (level.meets(FeedbackLevel.FOLLOWED_UP)) {
            signal.ifPresentOrElse(
                    answered::add,
                    () -> state.signals()
                            .forEach(read -> answered.add(read.signal().id())));
        }
        for (Obligation answer : open(signal, level)) {
            Beneficiary promised = answer.beneficiary();
            if (to == promised || to == Beneficiary.OBSERVER) {
                answer.meet(at);
                close(answer);
            }
        }
    }

    void waiveAnswers(SignalRef signal, WaiverReason reason) {
        open(Optional.of(signal), FeedbackLevel.NOTHING_POSSIBLE).forEach(answer -> waive(answer, reason));
    }

    /** The answers that are still owed and that hearing this would give. */
    private List<Obligation> open(Optional<SignalRef> signal, FeedbackLevel heard) {
        Stream<Obligation> about = signal.isPresent()
                ? answersAbout.getOrDefault(signal.get(), List.of()).stream()
                        .filter(answer -> answer.isOpen() && answer.isGivenBy(heard))
                : openAnswers.entrySet().stream()
                        .filter(open -> heard.meets(open.getKey()))
                        .flatMap(open -> open.getValue().stream());
        return about.toList();
    }

    private void close(Obligation duty) {
        duty.promise().map(promise -> openAnswers.get(promise.level())).ifPresent(open -> open.remove(duty));
    }

    void waive(Obligation duty, WaiverReason reason) {
        duty.waive(reason);
        close(duty);
    }

    /** Waives what is still owed to the resident. */
    void waiveActs(WaiverReason reason) {
        acts.values().forEach(act -> act.waive(reason));
    }

    /** Counts the terms of some kinds anew, since their clocks stand still or run again. */
    void recount(Collection<DutyKind> kinds, Instant at) {
        all().filter(duty -> duty.isOpen() && kinds.contains(duty.kind())).forEach(duty -> {
            duty.recount(pauses.of(duty.kind()), at);
            schedule(duty);
        });
    }

    private void schedule(Obligation duty) {
        int clock = duty.clock();
        agenda.add(
                duty.limit().at(),
                Agenda.Kind.LIMIT,
                duty.id().value(),
                () -> duty.isOpen() && duty.clock() == clock && state.phase() != CaseStatus.CLOSED,
                () -> miss(duty));
    }

    private void miss(Obligation duty) {
        Instant at = duty.limit().at();
        FollowUpPartner debtor = debtors.of(duty);
        duty.missedBy(debtor.ref());
        state.foresee(
                at,
                ForecastKind.DUTY_MISSED,
                Party.partner(debtor.ref()),
                "Te laat: " + state.nameOf(duty) + ", door " + debtor.name() + ".",
                Optional.of(duty.termClause().ref()));
        ladders.climb(duty);
    }
}
