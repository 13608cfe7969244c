package nl.opvolging.signal;

import static nl.opvolging.signal.Generators.days;
import static nl.opvolging.signal.Generators.moments;
import static nl.opvolging.signal.Generators.optional;
import static nl.opvolging.signal.Generators.references;
import static nl.opvolging.signal.Generators.texts;
import static nl.opvolging.signal.PlanPartGenerators.clauses;

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
                .use(Combinators.combine(
                                Arbitraries.of(AssignmentBasis.class),
                                moments(),
                                partners().list().ofMinSize(1).ofMaxSize(3).uniqueElements(FollowUpPartner::ref))
                        .as(Partners::new))
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
                .use(PlanPartGenerators.duties().list().ofMaxSize(4).uniqueElements(Duty::id))
                .in(FollowUpPlan.Builder::duties)
                .use(PlanPartGenerators.steps(at).list().ofMaxSize(2).uniqueElements(Step::id))
                .in(FollowUpPlan.Builder::steps)
                .use(PlanPartGenerators.forecasts(at).list().ofMaxSize(2))
                .in(FollowUpPlan.Builder::forecast)
                .use(PlanPartGenerators.involvements().list().ofMaxSize(4))
                .in(FollowUpPlan.Builder::involvements)
                .use(PlanPartGenerators.grants())
                .in(FollowUpPlan.Builder::grants)
                .use(PlanPartGenerators.pauses().list().ofMaxSize(2))
                .in(FollowUpPlan.Builder::pauses)
                .use(optional(PlanPartGenerators.advice()))
                .in((plan, advice) -> plan.advice(advice))
                .use(optional(PlanPartGenerators.backgrounds()))
                .in((plan, background) -> plan.background(background))
                .use(PlanPartGenerators.refused().list().ofMaxSize(2))
                .in(FollowUpPlan.Builder::refused)
                .use(PlanPartGenerators.anonymousAnswers().list().ofMaxSize(2))
                .in(FollowUpPlan.Builder::anonymousAnswers)
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
                        .as(Receipt::of))
                .in(FollowUpPlan.Builder::receipt)
                .build(FollowUpPlan.Builder::build);
    }

    /** The first partner owns the case, the others take part. */
    private record Partners(AssignmentBasis basis, Instant since, List<FollowUpPartner> all) {}

    private static FollowUpPlan.Builder withPartners(FollowUpPlan.Builder plan, Partners partners) {
        ClauseRef clause = ClauseRef.parse("GM0512/routering/4");
        List<FollowUpPartner> all = partners.all();
        plan.owner(new Assignment(all.get(0), partners.basis(), clause, "reden", partners.since()));
        for (FollowUpPartner partner : all.subList(1, all.size())) {
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
}
