package nl.opvolging.signal;

import static nl.opvolging.signal.Generators.days;
import static nl.opvolging.signal.Generators.moments;
import static nl.opvolging.signal.Generators.optional;
import static nl.opvolging.signal.Generators.references;
import static nl.opvolging.signal.Generators.texts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Any valid part of a plan. Signals and parties are few, so that duties, steps and roles are often about the same. */
final class PlanPartGenerators {
    private static final int LONGEST = 10_000_000;

    private PlanPartGenerators() {}

    static Arbitrary<ClauseRef> clauses() {
        return Combinators.combine(
                        Arbitraries.of("GM0512", "nederland", "GM1992-2024"),
                        Arbitraries.of("routering", "duiding", "termijnen"),
                        Arbitraries.integers().between(1, 999_999))
                .as(ClauseRef::new);
    }

    static Arbitrary<Duty> duties() {
        return Combinators.combine(openDuties(), Arbitraries.of(DutyState.class), moments(), reasons())
                .as((duty, state, met, waived) -> Duty.builder()
                        .from(duty)
                        .state(state)
                        .metAt(Optional.of(met).filter(at -> state == DutyState.MET))
                        .waived(Optional.of(waived).filter(reason -> state == DutyState.WAIVED))
                        .build());
    }

    private static Arbitrary<WaiverReason> reasons() {
        return Arbitraries.of(WaiverReason.class);
    }

    private static Arbitrary<Duty> openDuties() {
        Arbitrary<Amount> amounts = Combinators.combine(
                        Arbitraries.integers().between(0, 10_000), Arbitraries.of(TermUnit.class))
                .as(Amount::new);
        return Builders.withBuilder(Duty::builder)
                .use(EventGenerators.dutyRefs())
                .in(Duty.Builder::id)
                .use(Arbitraries.of(DutyKind.class))
                .in(Duty.Builder::kind)
                .use(Arbitraries.of("p-1", "p-2").map(PartnerRef::of).optional())
                .in(Duty.Builder::missedBy)
                .use(Arbitraries.longs().between(0, 2_000_000_000L).map(Instant::ofEpochSecond))
                .in(Duty.Builder::since)
                .use(Arbitraries.of("p-1", "p-2").map(PartnerRef::of))
                .in(Duty.Builder::debtor)
                .use(Combinators.combine(
                                Arbitraries.of(Beneficiary.class),
                                signals(),
                                Arbitraries.of(FeedbackLevel.class),
                                clauses())
                        .as(Answered::new))
                .in((duty, answered) -> answered.in(duty))
                .use(clauses())
                .in(Duty.Builder::clause)
                .use(Combinators.combine(amounts, amounts).as(Term::new))
                .in(Duty.Builder::term)
                .use(Combinators.combine(moments(), texts()).as(Moment::new))
                .in((duty, moment) -> duty.target(moment)
                        .limit(new Moment(
                                moment.at().plusSeconds(moment.explanation().length()), moment.explanation())))
                .use(Arbitraries.just(DutyState.OPEN))
                .in(Duty.Builder::state)
                .build(Duty.Builder::build);
    }

    private record Answered(Beneficiary beneficiary, SignalRef signal, FeedbackLevel level, ClauseRef promise) {
        private Duty.Builder in(Duty.Builder duty) {
            duty.beneficiary(beneficiary);
            if (beneficiary != Beneficiary.RESIDENT) {
                duty.signal(signal)
                        .level(level)
                        .text("Uw melding " + signal + " is \"" + level.word() + "\"; dank u.")
                        .promise(promise);
            }
            return duty;
        }
    }

    static Arbitrary<Step> steps(Instant at) {
        return Builders.withBuilder(Step::builder)
                .use(EventGenerators.stepRefs())
                .in(Step.Builder::id)
                .use(clauses())
                .in(Step.Builder::clause)
                .use(Arbitraries.of(EscalationCause.class))
                .in(Step.Builder::cause)
                .use(Arbitraries.integers().between(1, Step.HIGHEST_RUNG))
                .in(Step.Builder::rung)
                .use(Combinators.combine(Arbitraries.of(EscalationAction.class), parties())
                        .as(Delivered::new))
                .in((step, delivered) -> delivered.in(step))
                .use(delays())
                .in((step, delay) -> step.dueAt(at.minusSeconds(delay)))
                .use(optional(EventGenerators.dutyRefs()))
                .in((step, duty) -> step.duty(duty))
                .use(texts())
                .in(Step.Builder::reason)
                .use(optional(moments()))
                .in((step, taken) -> step.takenAt(taken))
                .build(Step.Builder::build);
    }

    private record Delivered(EscalationAction action, Party party) {
        private Step.Builder in(Step.Builder step) {
            boolean takesOver = action == EscalationAction.TAKE_OVER && party.kind() != PartyKind.PARTNER;
            step.action(takesOver ? EscalationAction.INFORM : action).recipient(party);
            return step;
        }
    }

    static Arbitrary<ForecastLine> forecasts(Instant at) {
        return Combinators.combine(
                        delays(), Arbitraries.of(ForecastKind.class), parties(), texts(), optional(clauses()))
                .as((delay, kind, party, text, clause) -> ForecastLine.builder()
                        .at(at.plusSeconds(1 + delay))
                        .kind(kind)
                        .party(party)
                        .text(text)
                        .clause(clause)
                        .build());
    }

    static Arbitrary<Involvement> involvements() {
        return Combinators.combine(
                        parties(),
                        Arbitraries.of(PartyRole.class),
                        signals().set().ofMinSize(1).ofMaxSize(3))
                .as((party, role, signals) ->
                        new Involvement(party, role, signals.stream().toList()));
    }

    /** To up to three roles any number of topics each. */
    static Arbitrary<List<Grant>> grants() {
        return Combinators.combine(
                        Arbitraries.of(PartyRole.class),
                        Arbitraries.of(Topic.class).set(),
                        texts(),
                        clauses())
                .as((role, topics, ground, clause) -> topics.stream()
                        .map(topic -> new Grant(role, topic, ground, clause))
                        .toList())
                .list()
                .ofMaxSize(3)
                .map(roles -> roles.stream().flatMap(List::stream).toList());
    }

    static Arbitrary<Pause> pauses() {
        return Combinators.combine(
                        references().map(EventRef::of),
                        Arbitraries.of(PauseReason.class),
                        Arbitraries.of(DutyKind.class).set().ofMinSize(1),
                        moments(),
                        delays(),
                        optional(Arbitraries.doubles().between(0, 1)))
                .as((event, reason, duties, since, delay, part) -> Pause.builder()
                        .event(event)
                        .reason(reason)
                        .duties(duties)
                        .since(since)
                        .until(since.plusSeconds(1 + delay))
                        .resumedAt(part.map(share -> since.plusSeconds((long) (share * delay))))
                        .build());
    }

    static Arbitrary<Advice> advice() {
        return Combinators.combine(Arbitraries.of(ContactResponse.class), texts(), clauses())
                .as(Advice::new);
    }

    static Arbitrary<Background> backgrounds() {
        return Combinators.combine(
                        earlierReports().list().ofMaxSize(2),
                        Arbitraries.of(PartnerKind.class).set().ofMaxSize(2))
                .filter((earlier, involved) -> !earlier.isEmpty() || !involved.isEmpty())
                .as((earlier, involved) ->
                        Background.builder().earlier(earlier).involved(involved).build());
    }

    private static Arbitrary<EarlierReport> earlierReports() {
        return Combinators.combine(references().map(CaseRef::of), moments(), optional(signals()))
                .as((file, at, signal) -> EarlierReport.builder()
                        .caseFile(file)
                        .reportedAt(at)
                        .signal(signal)
                        .build());
    }

    static Arbitrary<RefusedEvent> refused() {
        Arbitrary<Set<EventKind>> kinds = Arbitraries.of(EventKind.class).set().ofMaxSize(4);
        return Combinators.combine(references().map(EventRef::of), Arbitraries.of(EventKind.class), texts(), kinds)
                .as((event, kind, reason, allowed) ->
                        new RefusedEvent(event, kind, reason, allowed.stream().toList()));
    }

    static Arbitrary<AnonymousAnswer> anonymousAnswers() {
        return Combinators.combine(signals(), references(), days()).as(AnonymousAnswer::new);
    }

    static Arbitrary<Party> parties() {
        return Combinators.combine(Arbitraries.of(PartyKind.class), Arbitraries.of("p-1", "p-2"))
                .as(Party::new);
    }

    private static Arbitrary<SignalRef> signals() {
        return Arbitraries.of("s-1", "s-2", "s-3").map(SignalRef::of);
    }

    private static Arbitrary<Integer> delays() {
        return Arbitraries.integers().between(0, LONGEST);
    }
}
