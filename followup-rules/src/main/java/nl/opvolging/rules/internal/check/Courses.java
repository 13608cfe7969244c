package nl.opvolging.rules.internal.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.Recipient;
import nl.opvolging.rules.RecipientKind;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.EscalationTable;
import nl.opvolging.rules.internal.pack.FeedbackTable;
import nl.opvolging.rules.internal.pack.PartnerTable;
import nl.opvolging.rules.internal.pack.TermTable;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.plan.Delivery;
import nl.opvolging.rules.internal.plan.DueRung;
import nl.opvolging.rules.internal.plan.Recipients;
import nl.opvolging.rules.internal.plan.Rungs;
import nl.opvolging.rules.internal.plan.Standing;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FeedbackMoment;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.PartnerRef;

/** How long things take in a situation, by asking the agreement what a case of it would ask. For one use. */
final class Courses {
    private static final OpeningHours ALWAYS = OpeningHours.parse("altijd");
    private static final Set<TimeWindow> IN_OFFICE_HOURS = Set.of(TimeWindow.OFFICE_HOURS);
    private static final List<Recipient> SAFETY_NET = List.of(Recipient.of(RecipientKind.SAFETY_NET));
    private static final Course NEVER = new Course() {
        @Override
        public Optional<Course.End> end(Instant report, Trace trace) {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> bound(Instant report) {
            return Optional.of(report);
        }
    };

    private final Chain chain;
    private final Counting counting;
    private final Recipients recipients;
    private final boolean settled;
    private final LocalDate first;
    private final Map<PartnerRef, FollowUpPartner> owners = new HashMap<>();
    private final Map<TermQuestion, Clause<TermQuestion, TermGiven>> terms = new HashMap<>();
    private final Map<FeedbackQuestion, List<Clause<FeedbackQuestion, FeedbackPromise>>> promises = new HashMap<>();
    private final Map<EscalationQuestion, List<Clause<EscalationQuestion, Rung>>> ladders = new HashMap<>();

    /** How long things take that are reported from one day up to and including another. */
    Courses(Chain chain, LocalDate first, LocalDate last) {
        this.chain = chain;
        this.counting = new Counting(chain.calendar());
        this.recipients = new Recipients(chain);
        this.first = first;
        this.settled = chain.vocabulary().partners().all().stream()
                .allMatch(partner -> partner.isValidOn(first) == partner.isValidOn(last)
                        && partner.validFrom()
                                .filter(from -> from.isAfter(first) && !from.isAfter(last))
                                .isEmpty());
    }

    /** Until somebody has it. */
    Course takenUp(Situation situation) {
        Ends ends = (report, trace) -> {
            Owed owed = owed(DutyKind.TAKE_UP, situation, report, trace);
            return Optional.of(
                    new Course.End(owed.limit(), Optional.of(owed.debtor().ref()), owed.clauses()));
        };
        return course(situation, ends, ends);
    }

    /** Until the observer hears something; the limit of the first promise of some levels. */
    Course promised(Situation situation, Predicate<FeedbackLevel> levels) {
        Ends ends = (report, trace) -> promises(situation, levels, report, trace)
                .map(owed ->
                        new Course.End(owed.limit(), Optional.of(owed.debtor().ref()), owed.clauses()))
                .min(Comparator.comparing(Course.End::at));
        return course(situation, ends, ends);
    }

    /** Until the first rung of the ladder for a cause. */
    Course firstStep(Situation situation, EscalationCause cause) {
        Ends ends = ladder(
                situation,
                cause,
                (owed, rungs, trace) -> Optional.of(rungs.get(0))
                        .map(rung -> end(
                                owed,
                                rung,
                                isCoordinator(rung)
                                        ? Optional.empty()
                                        : deliver(owed, rungs, 0, trace)
                                                .partner()
                                                .map(FollowUpPartner::ref))));
        return course(situation, ends, ends);
    }

    private static boolean isCoordinator(DueRung rung) {
        return rung.clause().answer().recipient().kind() == RecipientKind.COORDINATOR;
    }

    /** Until another partner is accountable. Who has immediate danger keeps it: nobody takes it over. */
    Course takenOver(Situation situation, EscalationCause cause) {
        if (situation.danger()) {
            return NEVER;
        }
        Ends ends = ladder(situation, cause, (owed, rungs, trace) -> {
            for (int i = 0; i < rungs.size(); i++) {
                DueRung rung = rungs.get(i);
                if (rung.clause().answer().action() == EscalationAction.TAKE_OVER) {
                    Optional<PartnerRef> next =
                            deliver(owed, rungs, i, trace).partner().map(FollowUpPartner::ref);
                    if (next.filter(owed.owner().ref()::equals).isEmpty()) {
                        return Optional.of(end(owed, rung, next));
                    }
                }
            }
            return Optional.empty();
        });
        Ends certain = ladder(
                situation,
                cause,
                (owed, rungs, trace) -> rungs.stream()
                        .filter(rung -> isCertain(rung.clause().answer(), owed.owner()))
                        .findFirst()
                        .map(rung -> end(owed, rung, Optional.empty())));
        return course(situation, ends, certain);
    }

    /** Whether somebody else takes over whenever the rung falls due: who is meant is another partner, and is always open then. */
    private boolean isCertain(Rung rung, FollowUpPartner owner) {
        if (rung.action() != EscalationAction.TAKE_OVER) {
            return false;
        }
        Optional<FollowUpPartner> meant = meant(rung.recipient(), owner);
        return meant.filter(partner -> !partner.ref().equals(owner.ref())
                        && isUndated(partner)
                        && isAlwaysOpen(partner, rung.windows()))
                .isPresent();
    }

    private boolean isAlwaysOpen(FollowUpPartner partner, Set<TimeWindow> windows) {
        OpeningHours open = partner.openingHours().orElse(chain.calendar().office());
        return open.equals(ALWAYS)
                || (windows.equals(IN_OFFICE_HOURS)
                        && open.equals(chain.calendar().office()));
    }

    private static boolean isUndated(FollowUpPartner partner) {
        return partner.validFrom().isEmpty() && partner.validUntil().isEmpty();
    }

    /** The partner that a recipient stands for, as it is named. */
    Optional<FollowUpPartner> meant(Recipient recipient, FollowUpPartner owner) {
        return switch (recipient.kind()) {
            case PARTNER -> recipient.partner().flatMap(chain::partner);
            case SUBSTITUTE -> chain.partner(owner.substitute().orElse(PartnerTable.SAFETY_NET));
            case SAFETY_NET -> chain.partner(PartnerTable.SAFETY_NET);
            case OWNER -> Optional.of(owner);
            case COORDINATOR, TEAMS -> Optional.empty();
        };
    }

    private Delivery deliver(Owed owed, List<DueRung> rungs, int rung, Trace trace) {
        Instant at = rungs.get(rung).dueAt();
        EscalationAction action = rungs.get(rung).clause().answer().action();
        if (action == EscalationAction.TAKE_OVER || action == EscalationAction.CALL) {
            Stream.concat(
                            rungs.stream()
                                    .skip(rung)
                                    .map(next -> next.clause().answer().recipient()),
                            SAFETY_NET.stream())
                    .flatMap(recipient -> meant(recipient, owed.owner()).stream())
                    .map(partner ->
                            partner.openingHours().orElse(chain.calendar().office()))
                    .distinct()
                    .forEach(opening -> counting.opens(at, opening, trace));
        }
        trace.add(at, Marks.DAYS);
        return recipients.find(
                rungs.get(rung),
                rungs.subList(rung + 1, rungs.size()),
                new Standing(owed.owner(), owed.debtor(), List.of()));
    }

    private static Course.End end(Owed owed, DueRung rung, Optional<PartnerRef> who) {
        List<ClauseRef> clauses = new ArrayList<>(owed.clauses());
        clauses.add(rung.clause().ref());
        return new Course.End(rung.dueAt(), who, clauses);
    }

    private interface Climb {
        Optional<Course.End> climb(Owed owed, List<DueRung> rungs, Trace trace);
    }

    private Ends ladder(Situation situation, EscalationCause cause, Climb climb) {
        List<Clause<EscalationQuestion, Rung>> clauses = rungs(situation, cause);
        return (report, trace) -> missed(cause, situation, report, trace)
                .flatMap(owed -> {
                    List<DueRung> rungs = new ArrayList<>();
                    for (Clause<EscalationQuestion, Rung> clause : clauses) {
                        trace.add(owed.limit(), Marks.NONE);
                        Instant after =
                                counting.add(owed.limit(), clause.answer().after(), Optional.empty(), trace);
                        Instant due = counting.nextIn(clause.answer().windows(), after, trace);
                        trace.add(due, Marks.NONE);
                        rungs.add(new DueRung(clause, due));
                    }
                    rungs.sort(Rungs.ORDER);
                    return rungs.isEmpty() ? Stream.<Course.End>empty() : climb.climb(owed, rungs, trace).stream();
                })
                .min(Comparator.comparing(Course.End::at));
    }

    /** The rungs that a case of a situation has for a cause. */
    List<Clause<EscalationQuestion, Rung>> rungs(Situation situation, EscalationCause cause) {
        return ladders.computeIfAbsent(
                new EscalationQuestion(cause, situation.theme(), situation.urgency()),
                question -> chain.ask(EscalationTable.TABLE, question));
    }

    /** The promises of some levels that a report makes in a situation. */
    List<Clause<FeedbackQuestion, FeedbackPromise>> promises(Situation situation, Predicate<FeedbackLevel> levels) {
        return promises
                .computeIfAbsent(
                        new FeedbackQuestion(
                                FeedbackMoment.REPORTED,
                                situation.theme(),
                                situation.observer(),
                                situation.anonymous()),
                        question -> chain.ask(FeedbackTable.TABLE, question))
                .stream()
                .filter(clause -> levels.test(clause.answer().level()))
                .toList();
    }

    /** A duty with who owes it. */
    private record Owed(FollowUpPartner owner, FollowUpPartner debtor, Instant limit, List<ClauseRef> clauses) {}

    private Stream<Owed> missed(EscalationCause cause, Situation situation, Instant report, Trace trace) {
        return switch (cause) {
            case NOT_TAKEN_UP -> Stream.of(owed(DutyKind.TAKE_UP, situation, report, trace));
            case NOT_DECIDED -> Stream.of(owed(DutyKind.DECIDE, situation, report, trace));
            case NOT_SETTLED -> Stream.of(owed(DutyKind.SETTLE, situation, report, trace));
            case NOT_FED_BACK -> promises(situation, level -> level != FeedbackLevel.RECEIVED, report, trace);
            case REPEATED, DANGER, DISPUTED -> Stream.empty();
        };
    }

    private Owed owed(DutyKind kind, Situation situation, Instant report, Trace trace) {
        FollowUpPartner owner = owner(situation, report, trace);
        Clause<TermQuestion, TermGiven> term = term(kind, situation, owner);
        Instant limit = counting.add(report, term.answer().term().limit(), owner.openingHours(), trace);
        return new Owed(owner, owner, limit, List.of(term.ref()));
    }

    /** The clause that gives the term for a step. */
    Clause<TermQuestion, TermGiven> term(DutyKind kind, Situation situation, FollowUpPartner owner) {
        return terms.computeIfAbsent(
                new TermQuestion(kind, situation.theme(), situation.urgency(), owner.ref()),
                question -> chain.first(TermTable.TABLE, question));
    }

    private Stream<Owed> promises(Situation situation, Predicate<FeedbackLevel> levels, Instant report, Trace trace) {
        FollowUpPartner owner = owner(situation, report, trace);
        return promises(situation, levels).stream().map(clause -> promise(clause, situation, owner, report, trace));
    }

    private Owed promise(
            Clause<FeedbackQuestion, FeedbackPromise> clause,
            Situation situation,
            FollowUpPartner owner,
            Instant report,
            Trace trace) {
        FeedbackPromise promised = clause.answer();
        DutyKind kind = promised.level() == FeedbackLevel.RECEIVED ? DutyKind.CONFIRM_RECEIPT : DutyKind.FEED_BACK;
        FollowUpPartner debtor = debtor(promised, owner, report);
        Optional<Clause<TermQuestion, TermGiven>> general =
                promised.limit().isPresent() ? Optional.empty() : Optional.of(term(kind, situation, owner));
        Amount amount = promised.limit()
                .orElseGet(() -> general.orElseThrow().answer().term().limit());
        List<ClauseRef> clauses = new ArrayList<>();
        general.ifPresent(term -> clauses.add(term.ref()));
        clauses.add(clause.ref());
        return new Owed(owner, debtor, counting.add(report, amount, debtor.openingHours(), trace), clauses);
    }

    private FollowUpPartner debtor(FeedbackPromise promise, FollowUpPartner owner, Instant report) {
        if (promise.by().partner().isPresent()) {
            return chain.available(promise.by().partner().get(), DutchDates.dayOf(report));
        }
        return promise.by().kind() == RecipientKind.OWNER && owner.reportsBack()
                ? owner
                : chain.available(PartnerTable.SAFETY_NET, DutchDates.dayOf(report));
    }

    private FollowUpPartner owner(Situation situation, Instant report, Trace trace) {
        if (settled) {
            return owners.computeIfAbsent(situation.owner(), owner -> chain.available(owner, first));
        }
        trace.add(report, Marks.DAYS);
        return chain.available(situation.owner(), DutchDates.dayOf(report));
    }

    private interface Ends {
        Optional<Course.End> at(Instant report, Trace trace);
    }

    /** A course whose end comes no later than that of another one, which never ends earlier for a later report. */
    private Course course(Situation situation, Ends ends, Ends certain) {
        return new Course() {
            @Override
            public Optional<Course.End> end(Instant report, Trace trace) {
                return situation.always() || situation.isPossible(counting.windowsAt(report, trace))
                        ? ends.at(report, trace)
                        : Optional.empty();
            }

            @Override
            public Optional<Instant> bound(Instant report) {
                return settled ? certain.at(report, new Trace()).map(Course.End::at) : Optional.empty();
            }
        };
    }

    /** What a course depends on: situations with the same key take equally long. */
    List<Object> key(Situation situation, List<DutyKind> steps, Optional<EscalationCause> cause) {
        List<Object> key = new ArrayList<>(List.of(
                situation.owner(),
                situation.danger(),
                situation.always() ? Set.of() : situation.signals().keySet()));
        Stream.concat(
                        chain.partner(situation.owner()).stream(),
                        chain.vocabulary().partners().all().stream()
                                .filter(partner -> partner.validFrom().isPresent()
                                        || partner.validUntil().isPresent()))
                .forEach(owner -> steps.forEach(
                        step -> key.add(term(step, situation, owner).ref())));
        if (steps.stream().anyMatch(step -> step == DutyKind.CONFIRM_RECEIPT || step == DutyKind.FEED_BACK)) {
            promises(situation, level -> true).forEach(clause -> key.add(clause.ref()));
        }
        cause.ifPresent(asked -> rungs(situation, asked).forEach(clause -> key.add(clause.ref())));
        return key;
    }

    static List<EscalationCause> causes() {
        return Arrays.asList(
                EscalationCause.NOT_TAKEN_UP,
                EscalationCause.NOT_DECIDED,
                EscalationCause.NOT_SETTLED,
                EscalationCause.NOT_FED_BACK);
    }
}
