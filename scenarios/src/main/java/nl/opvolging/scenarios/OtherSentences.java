package nl.opvolging.scenarios;

import static nl.opvolging.scenarios.Keyword.THEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolging.rules.DisclosureGiven;
import nl.opvolging.rules.DisclosureQuestion;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.signal.Advice;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.Fact;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Grant;
import nl.opvolging.signal.OpenQuestion;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.Remark;
import nl.opvolging.signal.RemarkKind;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.ThemeFinding;
import nl.opvolging.signal.Topic;
import nl.opvolging.signal.Urgency;

/** The other steps that say what must follow: how the case stands, and what must not follow. */
final class OtherSentences {
    /** The one step that may follow an event that is refused. */
    static final Sentence REFUSED =
            new Sentence(THEN, "mag dat niet", "Wat net is vastgelegd, is geweigerd.", (stage, args) -> {
                if (stage.takeRefusal().isEmpty()) {
                    throw new Mismatch("", "Het mag wel.");
                }
            });

    static final List<Sentence> ALL = all();

    private OtherSentences() {}

    private static List<Sentence> all() {
        List<Sentence> all = new ArrayList<>(standing());
        all.addAll(answers());
        all.addAll(sight());
        all.addAll(absences());
        return List.copyOf(all);
    }

    private static List<Sentence> standing() {
        return List.of(
                one(
                        "is de status: {status}",
                        "Zo staat het dossier ervoor.",
                        (plan, args) -> plan.status() == args.one(0, CaseStatus.class),
                        stage -> stage.plan().status().word()),
                one(
                        "is de spoed {spoed}",
                        "Zo veel haast heeft het.",
                        (plan, args) -> plan.urgency() == args.one(0, Urgency.class),
                        stage -> stage.plan().urgency().word()),
                one(
                        "gaat het vooral over {string}",
                        "Dit is het hoofdthema.",
                        (plan, args) -> plan.themes().stream()
                                .limit(1)
                                .map(ThemeFinding::theme)
                                .toList()
                                .contains(args.theme(0)),
                        stage -> PlanLines.found(lines(stage).themes().limit(1), "geen thema")),
                one(
                        "is de plicht {plichtwoord} {toestand}",
                        "Zo staat het met deze plicht.",
                        (plan, args) -> duties(plan, args.one(0, DutyKind.class))
                                .anyMatch(duty -> duty.state() == args.one(1, DutyState.class)),
                        stage -> words(stage.plan().duties().stream()
                                .map(duty ->
                                        duty.kind().word() + ": " + duty.state().word()))),
                one(
                        "wordt gevraagd naar: {feit}",
                        "Het antwoord op deze vraag kan het plan veranderen.",
                        (plan, args) ->
                                plan.openQuestions().stream().anyMatch(open -> open.fact() == args.one(0, Fact.class)),
                        stage -> words(stage.plan().openQuestions().stream()
                                .map(OpenQuestion::fact)
                                .map(Fact::word))),
                one(
                        "wordt opgemerkt: {opmerking}",
                        "Wie het plan leest, moet dit weten.",
                        (plan, args) -> plan.remarks().stream()
                                .anyMatch(remark -> remark.kind() == args.one(0, RemarkKind.class)),
                        stage -> words(stage.plan().remarks().stream()
                                .map(Remark::kind)
                                .map(RemarkKind::word))),
                REFUSED);
    }

    private static List<Sentence> answers() {
        return List.of(
                one(
                        "heeft {ontvanger} recht op terugkoppeling vóór {dag}",
                        "Er is een antwoord beloofd, meer dan een ontvangstbericht, en het komt eerder dan deze dag.",
                        (plan, args) -> answers(plan, args.one(0, Beneficiary.class))
                                .anyMatch(duty -> duty.level()
                                                .filter(level -> level != FeedbackLevel.RECEIVED)
                                                .isPresent()
                                        && LocalDate.ofInstant(duty.limit().at(), DutchMoments.ZONE)
                                                .isBefore(args.day(1))),
                        OtherSentences::promised),
                one(
                        "hoort {ontvanger} {inhoud}",
                        "Dit is beloofd aan de melder, de coördinator of het team.",
                        (plan, args) -> answers(plan, args.one(0, Beneficiary.class))
                                .anyMatch(duty -> duty.level().equals(Optional.of(args.one(1, FeedbackLevel.class)))),
                        OtherSentences::promised),
                one(
                        "hoort {ontvanger} niet {inhoud}",
                        "Dit is niet beloofd.",
                        (plan, args) -> answers(plan, args.one(0, Beneficiary.class))
                                .noneMatch(duty -> duty.level().equals(Optional.of(args.one(1, FeedbackLevel.class)))),
                        OtherSentences::promised),
                one(
                        "hoort {ontvanger} niets",
                        "Er is deze ontvanger niets beloofd.",
                        (plan, args) -> answers(plan, args.one(0, Beneficiary.class))
                                .findAny()
                                .isEmpty(),
                        OtherSentences::promised),
                one(
                        "krijgt de melder het advies {string}",
                        "Dit is de tekst van het advies.",
                        (plan, args) -> plan.advice()
                                .filter(advice -> advice.text().equals(args.text(0)))
                                .isPresent(),
                        stage -> stage.plan().advice().map(Advice::text).orElse("geen advies")),
                one(
                        "krijgt de melder geen advies",
                        "De afspraak heeft hier geen advies voor.",
                        (plan, args) -> plan.advice().isEmpty(),
                        stage -> stage.plan().advice().map(Advice::text).orElse("geen advies")));
    }

    private static List<Sentence> sight() {
        return List.of(
                one(
                        "mag {rol} {onderwerp} niet zien",
                        "Wie in het dossier deze rol heeft, mag dit niet zien.",
                        (plan, args) -> plan.grants().stream().noneMatch(grant -> isGrant(grant, args)),
                        stage -> PlanLines.found(lines(stage).grants(), "niets mag worden gezien")),
                new Sentence(
                        THEN,
                        "mag {rol} {onderwerp} niet zien volgens regel {string}",
                        "Wie in het dossier deze rol heeft, mag dit niet zien, en deze regel zegt dat.",
                        (stage, args) -> {
                            ClauseRef clause = args.clause(2);
                            List<DisclosureGiven> refusals = refusals(stage, args);
                            boolean granted = stage.plan().grants().stream().anyMatch(grant -> isGrant(grant, args));
                            if (granted
                                    || refusals.stream()
                                            .noneMatch(given -> given.clause().equals(clause))) {
                                throw new Mismatch(
                                        "",
                                        granted
                                                ? PlanLines.found(lines(stage).grants(), "niets mag worden gezien")
                                                : words(refusals.stream()
                                                        .map(given ->
                                                                stage.words().name(given.clause()))));
                            }
                            stage.touch(clause);
                        }),
                one(
                        "mag {rol} {onderwerp} zien op grond van {string}",
                        "Wie in het dossier deze rol heeft, mag dit zien, en dit is waarom.",
                        (plan, args) -> plan.grants().stream()
                                .anyMatch(grant ->
                                        isGrant(grant, args) && grant.ground().equals(args.text(2))),
                        stage -> words(stage.plan().grants().stream()
                                .map(grant -> Phrases.ROLE.text(grant.to()) + " " + Phrases.TOPIC.text(grant.topic())
                                        + ": " + grant.ground()))));
    }

    private static boolean isGrant(Grant grant, Args args) {
        return grant.to() == args.one(0, PartyRole.class) && grant.topic() == args.one(1, Topic.class);
    }

    /** What the agreement says no to; a refusal of the resident never widens, so then what holds without it counts too. */
    private static List<DisclosureGiven> refusals(Stage stage, Args args) {
        Answer consent = stage.consent();
        List<Answer> consents = consent == Answer.NO ? Arrays.asList(Answer.values()) : List.of(consent);
        List<Optional<Theme>> themes = stage.plan().themes().isEmpty()
                ? List.of(Optional.empty())
                : stage.plan().themes().stream()
                        .map(finding -> Optional.of(finding.theme()))
                        .toList();
        return themes.stream()
                .flatMap(theme -> consents.stream()
                        .map(one -> new DisclosureQuestion(
                                args.one(0, PartyRole.class), args.one(1, Topic.class), theme, one)))
                .flatMap(question -> stage.agreement().disclose(question).stream())
                .filter(given -> !given.allowed())
                .distinct()
                .toList();
    }

    private static List<Sentence> absences() {
        return List.of(
                one(
                        "volgt {string} niet op",
                        "Deze opvolger is niet verantwoordelijk.",
                        (plan, args) -> !plan.owner().partner().ref().equals(args.partner(0)),
                        stage -> PlanLines.found(lines(stage).owner(), "")),
                one(
                        "staat {string} erbuiten",
                        "Deze opvolger is niet verantwoordelijk, doet niet mee en weet er niet van.",
                        (plan, args) -> Stream.concat(
                                        Stream.of(plan.owner().partner()),
                                        plan.participants().stream().map(one -> one.partner()))
                                .noneMatch(partner -> partner.ref().equals(args.partner(0))),
                        stage -> PlanLines.found(
                                Stream.concat(lines(stage).owner(), lines(stage).participants()), "")),
                one(
                        "weet niemand anders ervan",
                        "Alleen de verantwoordelijke heeft ermee te maken.",
                        (plan, args) -> plan.participants().isEmpty(),
                        stage -> PlanLines.found(lines(stage).participants(), "")),
                one(
                        "gaat het niet over {string}",
                        "De melding krijgt dit thema niet.",
                        (plan, args) -> !plan.themes().stream()
                                .map(ThemeFinding::theme)
                                .toList()
                                .contains(args.theme(0)),
                        stage -> PlanLines.found(lines(stage).themes(), "")),
                one(
                        "is er niet opgeschaald",
                        "Er is geen stap van de opschaling gezet.",
                        (plan, args) -> plan.steps().isEmpty(),
                        stage -> PlanLines.found(lines(stage).steps(), "")),
                one(
                        "is {string} niet {actie}",
                        "Deze stap van de opschaling is niet gezet.",
                        (plan, args) -> PlanSentences.steps(plan, args)
                                .noneMatch(step -> step.action() == args.one(1, EscalationAction.class)),
                        stage -> PlanLines.found(lines(stage).steps(), "")),
                one(
                        "is er geen plicht {plichtwoord}",
                        "Deze plicht is er niet.",
                        (plan, args) -> duties(plan, args.one(0, DutyKind.class))
                                .findAny()
                                .isEmpty(),
                        stage -> PlanLines.found(lines(stage).duties(), "")));
    }

    private static Stream<Duty> duties(FollowUpPlan plan, DutyKind kind) {
        return plan.duties().stream().filter(duty -> duty.kind() == kind);
    }

    private static Stream<Duty> answers(FollowUpPlan plan, Beneficiary listener) {
        return plan.duties().stream().filter(duty -> duty.answers() && duty.beneficiary() == listener);
    }

    private static String promised(Stage stage) {
        return PlanLines.found(lines(stage).answers(), "er is niets beloofd");
    }

    private static PlanLines lines(Stage stage) {
        return new PlanLines(stage.plan(), stage.words());
    }

    private static String words(Stream<String> words) {
        List<String> all = words.distinct().toList();
        return all.isEmpty() ? "niets van dien aard" : String.join(", ", all);
    }

    /** Whether a plan is as a step says. */
    @FunctionalInterface
    private interface Test {
        boolean holds(FollowUpPlan plan, Args args);
    }

    private static Sentence one(String expression, String meaning, Test test, Function<Stage, String> found) {
        return new Sentence(THEN, expression, meaning, (stage, args) -> {
            if (!test.holds(stage.plan(), args)) {
                throw new Mismatch("", found.apply(stage));
            }
        });
    }
}
