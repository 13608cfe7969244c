package nl.opvolging.rules.internal.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.Recipient;
import nl.opvolging.rules.RecipientKind;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.EscalationTable;
import nl.opvolging.rules.internal.pack.PartnerTable;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.plan.Delivery;
import nl.opvolging.rules.internal.plan.DueRung;
import nl.opvolging.rules.internal.plan.Recipients;
import nl.opvolging.rules.internal.plan.Rungs;
import nl.opvolging.rules.internal.plan.Standing;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.PartnerRef;

/** Which rungs come when, and to whom. For one use. */
final class Ladders {
    private static final Set<TimeWindow> IN_OFFICE_HOURS = Set.of(TimeWindow.OFFICE_HOURS);
    private static final List<Recipient> SAFETY_NET = List.of(Recipient.of(RecipientKind.SAFETY_NET));

    private final Chain chain;
    private final Counting counting;
    private final Recipients recipients;
    private final Map<EscalationQuestion, List<Clause<EscalationQuestion, Rung>>> ladders = new HashMap<>();
    private final Map<List<Clause<EscalationQuestion, Rung>>, Map<Instant, Climbed>> climbed = new HashMap<>();

    Ladders(Chain chain, Counting counting) {
        this.chain = chain;
        this.counting = counting;
        this.recipients = new Recipients(chain);
    }

    /** The rungs that a case of a situation has for a cause. */
    List<Clause<EscalationQuestion, Rung>> rungs(Situation situation, EscalationCause cause) {
        return ladders.computeIfAbsent(
                new EscalationQuestion(cause, situation.theme(), situation.urgency()),
                question -> chain.ask(EscalationTable.TABLE, question));
    }

    /** The rungs that come after a limit, with all on which that depends. */
    Climbed after(List<Clause<EscalationQuestion, Rung>> ladder, Instant limit) {
        return climbed.computeIfAbsent(ladder, unseen -> new HashMap<>())
                .computeIfAbsent(limit, from -> climb(ladder, from));
    }

    private Climbed climb(List<Clause<EscalationQuestion, Rung>> clauses, Instant limit) {
        Trace trace = new Trace();
        List<DueRung> rungs = new ArrayList<>();
        for (Clause<EscalationQuestion, Rung> clause : clauses) {
            trace.add(limit, Marks.NONE);
            Instant after = counting.add(limit, clause.answer().after(), Optional.empty(), trace);
            Instant due = counting.nextIn(clause.answer().windows(), after, trace);
            trace.add(due, Marks.NONE);
            rungs.add(new DueRung(clause, due));
        }
        rungs.sort(Rungs.ORDER);
        return new Climbed(rungs, trace);
    }

    /** The rungs of a ladder after a limit that was missed. */
    final class Climbed {
        private final List<DueRung> rungs;
        private final Trace trace;
        private final Map<Reach, Reached> reached = new HashMap<>();

        private Climbed(List<DueRung> rungs, Trace trace) {
            this.rungs = List.copyOf(rungs);
            this.trace = trace;
        }

        List<DueRung> rungs() {
            return rungs;
        }

        Trace trace() {
            return trace;
        }

        /** Whom a rung reaches; empty if only the host knows. */
        Optional<PartnerRef> reached(int rung, Debts.Owed owed, Trace of) {
            Reached found = reached.computeIfAbsent(
                    new Reach(rung, owed.owner().ref(), owed.debtor().ref()), key -> reach(rungs, rung, owed));
            of.addAll(found.trace());
            return found.who();
        }
    }

    private record Reach(int rung, PartnerRef owner, PartnerRef debtor) {}

    private record Reached(Optional<PartnerRef> who, Trace trace) {}

    private Reached reach(List<DueRung> rungs, int rung, Debts.Owed owed) {
        Trace trace = new Trace();
        Optional<PartnerRef> who = rungs.get(rung).clause().answer().recipient().kind() == RecipientKind.COORDINATOR
                ? Optional.empty()
                : deliver(owed, rungs, rung, trace).partner().map(FollowUpPartner::ref);
        return new Reached(who, trace);
    }

    private Delivery deliver(Debts.Owed owed, List<DueRung> rungs, int rung, Trace trace) {
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

    /** Whether somebody else takes over whenever the rung falls due: who is meant is another partner, and is always open then. */
    boolean isCertain(Rung rung, FollowUpPartner owner) {
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
        return open.equals(OpeningHours.ALWAYS)
                || (windows.equals(IN_OFFICE_HOURS)
                        && open.equals(chain.calendar().office()));
    }

    private static boolean isUndated(FollowUpPartner partner) {
        return partner.validFrom().isEmpty() && partner.validUntil().isEmpty();
    }
}
