package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolging.rules.internal.pack.Vocabulary;
import nl.opvolging.signal.Assignment;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.CaseRef;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.Explanation;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ForecastLine;
import nl.opvolging.signal.Involvement;
import nl.opvolging.signal.Moment;
import nl.opvolging.signal.OpenQuestion;
import nl.opvolging.signal.PackStamp;
import nl.opvolging.signal.Participation;
import nl.opvolging.signal.Receipt;
import nl.opvolging.signal.RefusedEvent;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.Step;
import nl.opvolging.signal.ThemeFinding;

/** Makes the plan of a case: runs it up to a moment, writes down how it stands, and lets it run on to foresee. */
public final class Planner {
    private static final Comparator<Duty> BY_LIMIT = Comparator.<Duty, Instant>comparing(
                    duty -> duty.limit().at())
            .thenComparing(Duty::kind)
            .thenComparing(duty -> duty.signal().map(SignalRef::value).orElse(""))
            .thenComparing(Duty::id);

    private final Chain first;
    private final Function<Instant, Optional<Chain>> later;
    private final String libraryVersion;

    /**
     * A planner for one case.
     *
     * @param first the agreement under which the case begins
     * @param later the agreement that is in force where the case is at a later moment, if there is one
     * @param libraryVersion the version to state in receipts
     */
    public Planner(Chain first, Function<Instant, Optional<Chain>> later, String libraryVersion) {
        this.first = first;
        this.later = later;
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
        CaseRun run = run(caseFile.id(), history, now);
        FollowUpPlan.Builder plan = FollowUpPlan.builder();
        plan.caseFile(caseFile.id()).at(now).receipt(Receipt.of(stamps(run), libraryVersion, caseFile, now));
        writeStand(plan, run, now);
        run.foresee();
        List<ForecastLine> forecast = run.state().chronicle().forecast();
        plan.forecast(forecast).nextReviewAt(nextReview(forecast, history));
        return plan.build();
    }

    private static List<PackStamp> stamps(CaseRun run) {
        return run.state().chains().stream()
                .flatMap(chain -> chain.stamps().stream())
                .distinct()
                .toList();
    }

    private static void writeStand(FollowUpPlan.Builder plan, CaseRun run, Instant now) {
        CaseState state = run.state();
        Chain chain = state.chain();
        Routing leading = state.round().routing();
        List<Routing> side = state.side();
        List<ReadSignal> signals = state.signals();
        List<Participation> participants = state.participants();
        List<Duty> duties = duties(run, now);
        List<Step> steps = run.steps();
        CaseStatus status = run.status();
        List<OpenQuestion> openQuestions = status == CaseStatus.CLOSED
                ? List.of()
                : new OpenQuestions(chain, signals, leading, side, state.owner()).find();
        List<Involvement> involvements = new Involvements(state, participants).find();
        Ownership owner = state.owner();
        plan.status(status)
                .owner(new Assignment(owner.partner(), owner.basis(), owner.clause(), owner.reason(), owner.since()))
                .participants(participants)
                .themes(themes(chain, leading, side))
                .urgency(leading.question().urgency())
                .duties(duties)
                .steps(steps)
                .involvements(involvements)
                .grants(new Disclosures(chain).grants(involvements, leading, side, state.consent()))
                .pauses(run.pauses().all())
                .advice(run.knowledge().advice())
                .background(run.knowledge().background())
                .refused(run.refused())
                .anonymousAnswers(new AnonymousAnswers(state.caseFile()).find(signals, duties))
                .openQuestions(openQuestions)
                .remarks(new Remarks(chain).find(state))
                .explanation(new Explanation(
                        new Story(state, run.pauses(), now).tell(status, participants, duties, steps, openQuestions),
                        new Tracer(chain).trace(run)));
    }

    private static List<Duty> duties(CaseRun run, Instant now) {
        Debtors debtors = new Debtors(run.state());
        return run.duties()
                .all()
                .map(obligation -> duty(obligation, debtors, run.pauses(), now))
                .sorted(BY_LIMIT)
                .toList();
    }

    private static Duty duty(Obligation obligation, Debtors debtors, PauseLedger pauses, Instant now) {
        Optional<Obligation.Promise> promise = obligation.promise();
        Moment limit = obligation.limit().moment();
        Moment target = obligation.target() == obligation.limit()
                ? limit
                : obligation.target().moment();
        Duty.Builder duty = Duty.builder();
        duty.id(obligation.id())
                .kind(obligation.kind())
                .debtor(debtors.of(obligation).ref())
                .beneficiary(obligation.beneficiary())
                .signal(promise.map(Obligation.Promise::signal))
                .level(promise.map(Obligation.Promise::level))
                .text(promise.map(Obligation.Promise::text))
                .promise(promise.map(promised -> promised.clause().ref()))
                .clause(obligation.termClause().ref())
                .term(obligation.term())
                .target(target)
                .limit(limit)
                .since(debtors.since(obligation))
                .state(obligation.state(now, pauses.isPaused(obligation.kind(), now)))
                .metAt(obligation.metAt())
                .waived(obligation.waiver())
                .missedBy(obligation.missedBy());
        return duty.build();
    }

    private static List<ThemeFinding> themes(Chain chain, Routing leading, List<Routing> side) {
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

    /** The plan changes by itself when something falls due, and when something recorded for later happens. */
    private static Optional<Instant> nextReview(List<ForecastLine> forecast, CaseHistory history) {
        Optional<Instant> next =
                history.future().stream().map(CaseEvent::happenedAt).min(Instant::compareTo);
        for (ForecastLine line : forecast) {
            if (next.isEmpty() || line.at().isBefore(next.get())) {
                next = Optional.of(line.at());
            }
        }
        return next;
    }

    /**
     * Why an event may not happen as its case stands then.
     *
     * @param caseFile the case, the event included
     * @param event the event
     * @return the reason and what may happen; empty if it may
     */
    public Optional<RefusedEvent> refusal(CaseFile caseFile, CaseEvent event) {
        return run(caseFile.id(), CaseHistory.of(caseFile, latest(caseFile)), event.happenedAt()).refused().stream()
                .filter(refused -> refused.event().equals(event.id()))
                .findFirst();
    }

    private static Instant latest(CaseFile caseFile) {
        List<CaseEvent> history = caseFile.history();
        return history.get(history.size() - 1).happenedAt();
    }

    /** Where a case stands at a moment, for those who ask why. */
    CaseState state(CaseFile caseFile, Instant now) {
        return run(caseFile.id(), CaseHistory.of(caseFile, now), now).state();
    }

    private CaseRun run(CaseRef caseFile, CaseHistory history, Instant until) {
        CaseRun run = new CaseRun(caseFile, first, later);
        run.run(history.past(), until);
        return run;
    }
}
