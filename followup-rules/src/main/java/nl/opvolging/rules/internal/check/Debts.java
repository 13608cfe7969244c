package nl.opvolging.rules.internal.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.RecipientKind;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.FeedbackTable;
import nl.opvolging.rules.internal.pack.PartnerTable;
import nl.opvolging.rules.internal.pack.TermTable;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FeedbackMoment;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.PartnerRef;

/** Who owes what until when, by asking the agreement what a case of a situation would ask. For one use. */
final class Debts {
    private final Chain chain;
    private final Counting counting;
    private final boolean settled;
    private final LocalDate first;
    private final Map<PartnerRef, FollowUpPartner> owners = new HashMap<>();
    private final Map<TermQuestion, Clause<TermQuestion, TermGiven>> terms = new HashMap<>();
    private final Map<FeedbackQuestion, List<Clause<FeedbackQuestion, FeedbackPromise>>> promises = new HashMap<>();

    /** What is owed for what is reported from one day up to and including another. */
    Debts(Chain chain, Counting counting, LocalDate first, LocalDate last) {
        this.chain = chain;
        this.counting = counting;
        this.first = first;
        this.settled = chain.vocabulary().partners().all().stream()
                .allMatch(partner -> partner.isValidOn(first) == partner.isValidOn(last)
                        && partner.validFrom()
                                .filter(from -> from.isAfter(first) && !from.isAfter(last))
                                .isEmpty());
    }

    /** Whether the same partners take part on all days. */
    boolean areSettled() {
        return settled;
    }

    /** A duty with who owes it. */
    record Owed(FollowUpPartner owner, FollowUpPartner debtor, Instant limit, List<ClauseRef> clauses) {
        Owed {
            clauses = List.copyOf(clauses);
        }
    }

    /** What is left undone when a ladder for a cause begins. */
    Stream<Owed> missed(EscalationCause cause, Situation situation, Instant report, Trace trace) {
        return switch (cause) {
            case NOT_TAKEN_UP -> Stream.of(owed(DutyKind.TAKE_UP, situation, report, trace));
            case NOT_DECIDED -> Stream.of(owed(DutyKind.DECIDE, situation, report, trace));
            case NOT_SETTLED -> Stream.of(owed(DutyKind.SETTLE, situation, report, trace));
            case NOT_FED_BACK -> promises(situation, level -> level != FeedbackLevel.RECEIVED, report, trace);
            case REPEATED, DANGER, DISPUTED -> Stream.empty();
        };
    }

    /** A step that the accountable one owes. */
    Owed owed(DutyKind kind, Situation situation, Instant report, Trace trace) {
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

    /** The answers of some levels that are owed. */
    Stream<Owed> promises(Situation situation, Predicate<FeedbackLevel> levels, Instant report, Trace trace) {
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
}
