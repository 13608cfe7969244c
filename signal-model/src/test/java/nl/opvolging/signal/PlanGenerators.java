package nl.opvolging.signal;

import static nl.opvolging.signal.Generators.days;
import static nl.opvolging.signal.Generators.moments;
import static nl.opvolging.signal.Generators.optional;
import static nl.opvolging.signal.Generators.references;
import static nl.opvolging.signal.Generators.texts;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Any valid plan, with every field present, absent and empty. */
final class PlanGenerators {
    private PlanGenerators() {}

    static Arbitrary<FollowUpPlan> plans() {
        return moments().flatMap(PlanGenerators::plansAt);
    }

    private static Arbitrary<FollowUpPlan> plansAt(Instant at) {
        return Builders.withBuilder(FollowUpPlan::builder)
                .use(references().map(CaseRef::of))
                .in(FollowUpPlan.Builder::caseFile)
                .use(Arbitraries.just(at))
                .in(FollowUpPlan.Builder::at)
                .use(Arbitraries.of(CaseStatus.class))
                .in(FollowUpPlan.Builder::status)
                .use(partners().list().ofMinSize(1).ofMaxSize(3).uniqueElements(FollowUpPartner::ref))
                .in(PlanGenerators::withPartners)
                .use(Combinators.combine(
                                references().map(Theme::of),
                                texts(),
                                Arbitraries.of(Line.class),
                                Arbitraries.of(Urgency.class),
                                clauses())
                        .as(ThemeFinding::new)
                        .list()
                        .ofMaxSize(2))
                .in(FollowUpPlan.Builder::themes)
                .use(Arbitraries.of(Urgency.class))
                .in(FollowUpPlan.Builder::urgency)
                .use(duties().list().ofMaxSize(3))
                .in(FollowUpPlan.Builder::duties)
                .use(optional(moments()))
                .in((plan, review) -> plan.nextReviewAt(review.filter(moment -> moment.isAfter(at))))
                .use(Combinators.combine(
                                Arbitraries.of(Fact.class),
                                texts(),
                                texts(),
                                clauses().list().ofMaxSize(2))
                        .as(OpenQuestion::new)
                        .list()
                        .ofMaxSize(2))
                .in(FollowUpPlan.Builder::openQuestions)
                .use(Combinators.combine(Arbitraries.of(RemarkKind.class), texts())
                        .as(Remark::new)
                        .list()
                        .ofMaxSize(2))
                .in(FollowUpPlan.Builder::remarks)
                .use(Combinators.combine(
                                texts(),
                                Combinators.combine(clauses(), texts())
                                        .as(TraceLine::new)
                                        .list()
                                        .ofMaxSize(3))
                        .as(Explanation::new))
                .in(FollowUpPlan.Builder::explanation)
                .use(Combinators.combine(
                                Combinators.combine(texts(), texts(), digests())
                                        .as(PackStamp::new)
                                        .list()
                                        .ofMaxSize(2),
                                texts(),
                                digests(),
                                Arbitraries.just(at))
                        .as(Receipt::new))
                .in(FollowUpPlan.Builder::receipt)
                .build(FollowUpPlan.Builder::build);
    }

    /** The first partner owns the case, the others take part. */
    private static FollowUpPlan.Builder withPartners(FollowUpPlan.Builder plan, List<FollowUpPartner> partners) {
        ClauseRef clause = ClauseRef.parse("GM0512/routering/4");
        plan.owner(new Assignment(partners.get(0), clause, "reden"));
        for (FollowUpPartner partner : partners.subList(1, partners.size())) {
            ParticipantRole role = partner.reportsBack() ? ParticipantRole.TAKES_PART : ParticipantRole.INFORMED;
            plan.addParticipants(new Participation(partner, role, clause));
        }
        return plan;
    }

    private static Arbitrary<String> digests() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('a', 'f')
                .ofLength(64);
    }

    private static Arbitrary<FollowUpPartner> partners() {
        return Builders.withBuilder(FollowUpPartner::builder)
                .use(references().map(PartnerRef::of))
                .in(FollowUpPartner.Builder::ref)
                .use(texts())
                .in(FollowUpPartner.Builder::name)
                .use(Arbitraries.of(PartnerKind.class))
                .in(FollowUpPartner.Builder::kind)
                .use(optional(hours()))
                .in((partner, hours) -> partner.openingHours(hours))
                .use(optional(Arbitraries.of("112", "14 010", "0800-2000", "088-1234567")))
                .in((partner, number) -> partner.serviceNumber(number.map(ServiceNumber::of)))
                .use(Arbitraries.of(true, false))
                .in(FollowUpPartner.Builder::reportsBack)
                .use(optional(days()))
                .in((partner, from) ->
                        partner.validFrom(from).validUntil(from.map(day -> day.plusDays(day.getDayOfYear()))))
                .build(FollowUpPartner.Builder::build)
                .flatMap(partner -> optional(references()
                                .filter(ref -> !ref.equals(partner.ref().value())))
                        .map(ref -> FollowUpPartner.builder()
                                .from(partner)
                                .substitute(ref.map(PartnerRef::of))
                                .build()));
    }

    static Arbitrary<OpeningHours> hours() {
        Arbitrary<String> days = Arbitraries.of("ma", "ma-vr", "MA-do", "zo", "za-zo");
        Arbitrary<String> times = Arbitraries.of("08:30-17:00", "00:00-24:00", " 09:05 - 09:06");
        return Arbitraries.oneOf(
                Arbitraries.just(OpeningHours.ALWAYS),
                Combinators.combine(days, times, Arbitraries.of("", " ook op feestdagen"))
                        .as((day, time, end) -> OpeningHours.parse(day + " " + time + end)),
                Arbitraries.of("ma-do 08:30-17:00, vr 08:30-12:00", "wo 08:00-12:00,wo 13:00-17:00 ook op feestdagen")
                        .map(OpeningHours::parse));
    }

    private static Arbitrary<ClauseRef> clauses() {
        return Combinators.combine(
                        Arbitraries.of("GM0512", "nederland", "GM1992-2024"),
                        Arbitraries.of("routering", "duiding", "termijnen"),
                        Arbitraries.integers().between(1, 999_999))
                .as(ClauseRef::new);
    }

    private static Arbitrary<Duty> duties() {
        Arbitrary<Amount> amounts = Combinators.combine(
                        Arbitraries.integers().between(0, 10_000), Arbitraries.of(TermUnit.class))
                .as(Amount::new);
        Arbitrary<Duty> open = Builders.withBuilder(Duty::builder)
                .use(Arbitraries.of(DutyKind.class))
                .in(Duty.Builder::kind)
                .use(references().map(PartnerRef::of))
                .in(Duty.Builder::debtor)
                .use(Arbitraries.of(Beneficiary.class))
                .in(Duty.Builder::beneficiary)
                .use(optional(references().map(SignalRef::of)))
                .in((duty, signal) -> duty.signal(signal))
                .use(clauses())
                .in(Duty.Builder::clause)
                .use(Combinators.combine(amounts, amounts).as(Term::new))
                .in(Duty.Builder::term)
                .use(Combinators.combine(moments(), texts()).as(Moment::new))
                .in((duty, moment) -> duty.target(moment)
                        .limit(new Moment(
                                moment.at().plusSeconds(moment.explanation().length()), moment.explanation())))
                .use(Arbitraries.of(DutyState.OPEN, DutyState.MISSED))
                .in(Duty.Builder::state)
                .build(Duty.Builder::build);
        return Combinators.combine(open, optional(moments()))
                .as((duty, met) -> met.isPresent()
                        ? Duty.builder()
                                .from(duty)
                                .state(DutyState.MET)
                                .metAt(met)
                                .build()
                        : duty);
    }
}
