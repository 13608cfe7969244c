package nl.opvolging.scenarios;

import static nl.opvolging.scenarios.Keyword.THEN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ParticipantRole;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.Step;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Topic;
import nl.opvolging.signal.Urgency;

/** The steps that say what must follow, each with and without the clause behind it. */
final class PlanSentences {
    private static final String BY_CLAUSE = " volgens regel {string}";

    static final List<Sentence> ALL = all();

    private PlanSentences() {}

    /** What a step looks for in a plan: the clause behind each part of the plan that is as the step says. */
    @FunctionalInterface
    private interface Search {
        Stream<ClauseRef> find(FollowUpPlan plan, Args args);
    }

    private static List<Sentence> all() {
        List<Sentence> all = new ArrayList<>();
        claim(
                all,
                "volgt {string} op",
                "Deze opvolger is nu verantwoordelijk",
                (plan, args) -> Stream.of(plan.owner())
                        .filter(one -> one.partner().ref().equals(args.partner(0)))
                        .map(one -> one.clause()),
                (lines, args) -> lines.owner());
        claim(
                all,
                "doet {string} mee",
                "Deze opvolger doet mee zonder verantwoordelijk te zijn",
                (plan, args) -> participation(plan, args.partner(0), ParticipantRole.TAKES_PART),
                (lines, args) -> lines.participants());
        claim(
                all,
                "weet {string} ervan",
                "Deze opvolger wordt geïnformeerd",
                (plan, args) -> participation(plan, args.partner(0), ParticipantRole.INFORMED),
                (lines, args) -> lines.participants());
        claim(
                all,
                "gaat het over {string}, spoed {spoed}",
                "De melding krijgt dit thema, met deze spoed",
                (plan, args) -> {
                    Theme theme = args.theme(0);
                    return plan.themes().stream()
                            .filter(one -> one.theme().equals(theme) && one.urgency() == args.one(1, Urgency.class))
                            .map(one -> one.clause());
                },
                (lines, args) -> lines.themes());
        duties(all);
        claim(
                all,
                "hoort {ontvanger} uiterlijk {moment} van {string} {inhoud}",
                "Dit is beloofd aan de melder, de coördinator of het team",
                (plan, args) -> {
                    Instant limit = args.moment(1);
                    PartnerRef debtor = args.partner(2);
                    return answers(plan, args)
                            .filter(duty -> DutchTimes.same(duty.limit().at(), limit)
                                    && duty.debtor().equals(debtor)
                                    && Objects.equals(duty.level().orElse(null), args.one(3, FeedbackLevel.class)))
                            .map(duty -> duty.promise().orElseThrow());
                },
                (lines, args) -> lines.answers());
        steps(all);
        claim(
                all,
                "mag {rol} {onderwerp} zien",
                "Wie in het dossier deze rol heeft, mag dit zien",
                (plan, args) -> plan.grants().stream()
                        .filter(one ->
                                one.to() == args.one(0, PartyRole.class) && one.topic() == args.one(1, Topic.class))
                        .map(one -> one.clause()),
                (lines, args) -> lines.grants(args.one(0, PartyRole.class)));
        claim(
                all,
                "krijgt de melder advies bij {reactie}",
                "De melder krijgt advies na deze reactie van de bewoner",
                (plan, args) -> plan.advice().stream()
                        .filter(one -> one.response() == args.one(0, ContactResponse.class))
                        .map(one -> one.clause()),
                (lines, args) -> lines.advice());
        return List.copyOf(all);
    }

    private static Stream<ClauseRef> participation(FollowUpPlan plan, PartnerRef partner, ParticipantRole role) {
        return plan.participants().stream()
                .filter(one -> one.role() == role && one.partner().ref().equals(partner))
                .map(one -> one.clause());
    }

    private static Stream<Duty> answers(FollowUpPlan plan, Args args) {
        return plan.duties().stream()
                .filter(duty -> duty.answers() && duty.beneficiary() == args.one(0, Beneficiary.class));
    }

    private static void duties(List<Sentence> all) {
        claim(
                all,
                "is uiterlijk {moment} {plicht}",
                "Dit moet uiterlijk op dit moment zijn gebeurd",
                (plan, args) -> duties(plan, args.one(1, DutyKind.class))
                        .filter(duty -> DutchTimes.same(duty.limit().at(), args.moment(0)))
                        .map(Duty::clause),
                (lines, args) -> lines.duties());
        claim(
                all,
                "is liefst {moment} en uiterlijk {moment} {plicht}",
                "Dit is het streven en het uiterste moment",
                (plan, args) -> duties(plan, args.one(2, DutyKind.class))
                        .filter(duty -> DutchTimes.same(duty.target().at(), args.moment(0))
                                && DutchTimes.same(duty.limit().at(), args.moment(1)))
                        .map(Duty::clause),
                (lines, args) -> lines.duties());
    }

    private static Stream<Duty> duties(FollowUpPlan plan, DutyKind kind) {
        return plan.duties().stream().filter(duty -> duty.kind() == kind);
    }

    private static void steps(List<Sentence> all) {
        claim(
                all,
                "is {string} {actie} op {moment}",
                "Toen is deze stap van de opschaling gezet",
                (plan, args) -> steps(plan, args)
                        .filter(step -> step.action() == args.one(1, EscalationAction.class)
                                && DutchTimes.same(step.dueAt(), args.moment(2)))
                        .map(Step::clause),
                (lines, args) -> lines.steps());
        claim(
                all,
                "is {string} {actie}",
                "Deze stap van de opschaling is gezet",
                (plan, args) -> steps(plan, args)
                        .filter(step -> step.action() == args.one(1, EscalationAction.class))
                        .map(Step::clause),
                (lines, args) -> lines.steps());
        claim(
                all,
                "is opgeschaald naar {string}",
                "Deze opvolger is bij een stap van de opschaling betrokken",
                (plan, args) -> steps(plan, args).map(Step::clause),
                (lines, args) -> lines.steps());
    }

    /** The steps for a partner, or for somebody by a role: melder, coördinator, team. */
    static Stream<Step> steps(FollowUpPlan plan, Args args) {
        String name = args.text(0);
        String partner = partner(args, name);
        return plan.steps().stream()
                .filter(step -> Nearest.plain(PlanLines.name(step.recipient())).equals(Nearest.plain(name))
                        || step.recipient().ref().equals(partner));
    }

    private static String partner(Args args, String name) {
        return List.of("melder", "coordinator", "team").contains(Nearest.plain(name))
                ? ""
                : args.words().partner(name).value();
    }

    private static void claim(
            List<Sentence> all,
            String expression,
            String meaning,
            Search search,
            BiFunction<PlanLines, Args, Stream<String>> found) {
        all.add(new Sentence(THEN, expression, meaning + ".", (stage, args) -> {
            if (search.find(stage.plan(), args).findAny().isEmpty()) {
                throw mismatch(stage, args, found);
            }
        }));
        all.add(new Sentence(THEN, expression + BY_CLAUSE, meaning + ", en deze regel zegt dat.", (stage, args) -> {
            ClauseRef clause = args.clause(args.last());
            if (search.find(stage.plan(), args).noneMatch(clause::equals)) {
                throw mismatch(stage, args, found);
            }
            stage.touch(clause);
        }));
    }

    private static Mismatch mismatch(Stage stage, Args args, BiFunction<PlanLines, Args, Stream<String>> found) {
        return new Mismatch(
                "",
                PlanLines.found(found.apply(new PlanLines(stage.plan(), stage.words()), args), "niets van dien aard"));
    }
}
