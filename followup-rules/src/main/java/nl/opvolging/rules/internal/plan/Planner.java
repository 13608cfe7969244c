package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolging.rules.internal.pack.Vocabulary;
import nl.opvolging.signal.Assignment;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.Decided;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.Explanation;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.OpenQuestion;
import nl.opvolging.signal.Participation;
import nl.opvolging.signal.TakenUp;
import nl.opvolging.signal.ThemeFinding;

/** Makes the plan of a case under an agreement. */
public final class Planner {
    private final Chain chain;
    private final String libraryVersion;

    /**
     * A planner for one agreement.
     *
     * @param chain the agreement
     * @param libraryVersion the version to state in receipts
     */
    public Planner(Chain chain, String libraryVersion) {
        this.chain = chain;
        this.libraryVersion = libraryVersion;
    }

    /**
     * The plan of a case at a moment.
     *
     * @param caseFile the case
     * @param now the moment
     * @return the plan
     * @throws IllegalArgumentException if no signal has been reported by then
     */
    public FollowUpPlan plan(CaseFile caseFile, Instant now) {
        CaseHistory history = CaseHistory.of(caseFile, now);
        List<ReadSignal> signals = read(history);
        Router router = new Router(chain);
        Routing leading = router.leading(signals);
        List<Routing> side = router.side(signals, leading);
        List<Participation> participants = router.participants(leading, side);
        List<PlannedDuty> planned = new DutyPlanner(chain, history, now).plan(signals, leading);
        List<Duty> duties = planned.stream().map(PlannedDuty::duty).toList();
        List<OpenQuestion> openQuestions = new OpenQuestions(chain, signals, leading, side).find();
        Narrator narrator = new Narrator(chain);
        FollowUpPlan.Builder plan = FollowUpPlan.builder();
        plan.caseFile(caseFile.id())
                .at(now)
                .status(status(history, leading, duties))
                .owner(new Assignment(leading.owner(), leading.clause().ref(), narrator.because(leading)))
                .participants(participants)
                .themes(themes(leading, side))
                .urgency(leading.question().urgency())
                .duties(duties)
                .nextReviewAt(nextReview(history, duties, now))
                .openQuestions(openQuestions)
                .remarks(new Remarks(chain).find(signals, leading))
                .explanation(new Explanation(
                        narrator.tell(signals, leading, side, participants, duties, openQuestions),
                        new Tracer(chain).trace(signals, leading, side, planned)))
                .receipt(Receipts.receipt(chain, history, libraryVersion, now));
        return plan.build();
    }

    /**
     * The route of a case at a moment, for those who ask why.
     *
     * @param caseFile the case
     * @param now the moment
     * @return who follows up, and what decided that
     */
    Routing routing(CaseFile caseFile, Instant now) {
        return new Router(chain).leading(read(CaseHistory.of(caseFile, now)));
    }

    private List<ReadSignal> read(CaseHistory history) {
        SignalReader reader = new SignalReader(chain);
        return history.signals().stream().map(reader::read).toList();
    }

    private List<ThemeFinding> themes(Routing leading, List<Routing> side) {
        return Stream.concat(Stream.of(leading), side.stream())
                .flatMap(routing -> routing.theme().stream())
                .flatMap(finding -> chain
                        .vocabulary()
                        .themes()
                        .find(finding.theme().value())
                        .stream()
                        .map(word -> themeFinding(finding, word)))
                .toList();
    }

    private static ThemeFinding themeFinding(Finding finding, Vocabulary.ThemeWord word) {
        return new ThemeFinding(
                finding.theme(),
                word.label(),
                word.line(),
                finding.urgency(),
                finding.clause().ref());
    }

    /** What happened before the signal that decided the route no longer says where the case is. */
    private static CaseStatus status(CaseHistory history, Routing leading, List<Duty> duties) {
        boolean answered = duties.stream()
                .filter(duty -> duty.kind() == DutyKind.FEED_BACK)
                .allMatch(duty -> duty.state() == DutyState.MET);
        if (answered) {
            return CaseStatus.FED_BACK;
        }
        Instant routedAt = leading.cause().signal().reportedAt();
        boolean confirmed = duties.stream()
                .filter(duty -> duty.kind() == DutyKind.CONFIRM_RECEIPT)
                .flatMap(duty -> duty.metAt().stream())
                .anyMatch(metAt -> !metAt.isBefore(routedAt));
        CaseStatus status = confirmed ? CaseStatus.ASSIGNED : CaseStatus.RECEIVED;
        for (CaseEvent event : history.past()) {
            if (event.happenedAt().isBefore(routedAt)) {
                continue;
            }
            if (event instanceof Decided decided) {
                status = decided.decision() == Decision.WATCHFUL_WAITING ? CaseStatus.WAITING : CaseStatus.TAKEN_UP;
            } else if (event instanceof TakenUp) {
                status = CaseStatus.TAKEN_UP;
            }
        }
        return status;
    }

    /** The plan changes by itself when an open duty comes too late, and when something recorded for later happens. */
    private static Optional<Instant> nextReview(CaseHistory history, List<Duty> duties, Instant now) {
        return Stream.concat(
                        duties.stream()
                                .filter(duty -> duty.state() == DutyState.OPEN)
                                .map(duty -> duty.limit().at()),
                        history.future().stream().map(CaseEvent::happenedAt))
                .filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo);
    }
}
