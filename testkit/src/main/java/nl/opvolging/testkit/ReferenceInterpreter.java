package nl.opvolging.testkit;

import static nl.opvolging.testkit.PackTables.plain;
import static nl.opvolging.testkit.PlainClauses.any;
import static nl.opvolging.testkit.PlainClauses.is;
import static nl.opvolging.testkit.PlainClauses.meaning;
import static nl.opvolging.testkit.PlainClauses.same;
import static nl.opvolging.testkit.PlainClauses.yes;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolging.rules.AdviceGiven;
import nl.opvolging.rules.AdviceQuestion;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DisclosureGiven;
import nl.opvolging.rules.DisclosureQuestion;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.Recipient;
import nl.opvolging.rules.RecipientKind;
import nl.opvolging.rules.Repetition;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Term;
import nl.opvolging.signal.TermUnit;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/**
 * Answers the questions of an agreement by reading its tables from top to bottom, cell by cell: slow, and simple enough to
 * check by eye. It shares nothing with the engine but the cells, so the two can be held against each other.
 */
public final class ReferenceInterpreter {
    private final Agreement agreement;
    private final PlainClauses interpretations;
    private final PlainClauses routes;
    private final PlainClauses terms;
    private final PlainClauses rungs;
    private final PlainClauses promises;
    private final PlainClauses disclosures;
    private final PlainClauses advice;
    private final Map<String, List<String>> areas = new HashMap<>();

    private ReferenceInterpreter(Agreement agreement) {
        this.agreement = agreement;
        interpretations = new PlainClauses(agreement, "duiding", "thema", "spoed");
        routes = new PlainClauses(agreement, "routering", "opvolger", "informeer");
        terms = new PlainClauses(agreement, "termijnen", "streef");
        rungs = new PlainClauses(agreement, "opschaling", "na", "wanneer", "stap", "doe", "naar", "aantal");
        promises = new PlainClauses(agreement, "terugkoppeling", "door", "aan", "inhoud", "tekst");
        disclosures = new PlainClauses(agreement, "delen", "mag", "grondslag");
        advice = new PlainClauses(agreement, "adviezen", "advies");
        for (Map<String, String> row : PackTables.rows(agreement, "gebieden")) {
            areas.putIfAbsent(plain(row.getOrDefault("gebied", "")), PackTables.words(row.getOrDefault("codes", "")));
        }
    }

    /**
     * An interpreter of an agreement.
     *
     * @param agreement the agreement
     * @return the interpreter
     */
    public static ReferenceInterpreter of(Agreement agreement) {
        return new ReferenceInterpreter(agreement);
    }

    /**
     * What an observation is about.
     *
     * @param question the question
     * @return all themes, the leading one first
     */
    public List<Interpretation> interpret(InterpretationQuestion question) {
        Map<String, Function<String, Answer>> facts = Map.of(
                "teken", is(Optional.of(question.sign().value())),
                "over", is(question.about()),
                "herhaald", is(question.recurring()),
                "lijn", is(question.line().flatMap(PlainClauses::word)),
                "gevaar", is(question.danger()));
        return interpretations.all(facts).stream()
                .map(line -> new Interpretation(
                        Theme.of(plain(line.cell("thema"))), meaning(Urgency.values(), line.cell("spoed")), line.ref()))
                .toList();
    }

    /**
     * Who follows up.
     *
     * @param question the question
     * @return the owner and who has to know
     */
    public Route route(RoutingQuestion question) {
        Map<String, Function<String, Answer>> facts = new HashMap<>();
        facts.put("thema", is(question.theme().map(Theme::value)));
        facts.put("lijn", is(question.line().flatMap(PlainClauses::word)));
        facts.put("gebied", name -> any(codes(name), code -> isIn(question, code)));
        facts.put("melder", is(question.observer()));
        facts.put("over", is(question.about()));
        facts.put("spoed", is(question.urgency()));
        facts.put("wanneer", named -> yes(question.when().stream().anyMatch(window -> same(window.word(), named))));
        facts.put("anoniem", is(question.anonymous() ? Answer.YES : Answer.NO));
        facts.put("toestemming", is(question.consent()));
        facts.put("bekend bij", named -> {
            boolean known = question.knownTo().stream().anyMatch(kind -> same(kind.word(), named));
            boolean notKnown = question.notKnownTo().stream().anyMatch(kind -> same(kind.word(), named));
            return known ? Answer.YES : notKnown ? Answer.NO : Answer.UNKNOWN;
        });
        PlainClauses.Line line = routes.first(facts).orElseThrow();
        List<PartnerRef> informed = line.find("informeer", PackTables::words).orElse(List.of()).stream()
                .map(this::partner)
                .toList();
        return new Route(partner(line.cell("opvolger")), informed, line.ref());
    }

    /**
     * By when.
     *
     * @param question the question
     * @return the term
     */
    public TermGiven term(TermQuestion question) {
        Map<String, Function<String, Answer>> facts = Map.of(
                "stap", is(question.step()),
                "thema", routedTheme(question.theme()),
                "spoed", is(question.urgency()),
                "opvolger", named -> yes(partner(named).equals(question.owner())));
        PlainClauses.Line line = terms.first(facts).orElseThrow();
        Amount limit = amount(line.cell("uiterlijk"));
        return new TermGiven(
                new Term(line.find("streef", ReferenceInterpreter::amount).orElse(limit), limit), line.ref());
    }

    /**
     * What if nothing happens.
     *
     * @param question the question
     * @return the rungs, in the order of the lines
     */
    public List<Rung> escalate(EscalationQuestion question) {
        Map<String, Function<String, Answer>> facts = Map.of(
                "als", is(question.cause()),
                "thema", routedTheme(question.theme()),
                "spoed", is(question.urgency()));
        return rungs.ofFirstPack(facts).stream()
                .map(line -> new Rung(
                        Integer.parseInt(line.cell("stap")),
                        line.find("na", ReferenceInterpreter::amount).orElse(new Amount(0, TermUnit.MINUTES)),
                        line.find("wanneer", ReferenceInterpreter::windows).orElse(Set.of()),
                        meaning(EscalationAction.values(), line.cell("doe")),
                        recipient(line.cell("naar")),
                        line.find("aantal", ReferenceInterpreter::repetition),
                        line.ref()))
                .toList();
    }

    /**
     * Who tells whom what.
     *
     * @param question the question
     * @return the answers that are promised, in the order of the lines
     */
    public List<FeedbackPromise> promises(FeedbackQuestion question) {
        Map<String, Function<String, Answer>> facts = Map.of(
                "bij", is(question.moment()),
                "thema", routedTheme(question.theme()),
                "melder", is(question.observer()),
                "anoniem", is(question.anonymous() ? Answer.YES : Answer.NO));
        return promises.ofFirstPack(facts).stream()
                .map(ReferenceInterpreter::promise)
                .toList();
    }

    private static FeedbackPromise promise(PlainClauses.Line line) {
        FeedbackLevel level = meaning(FeedbackLevel.values(), line.cell("inhoud"));
        return new FeedbackPromise(
                recipient(line.find("door", word -> word).orElse("verantwoordelijke")),
                meaning(Beneficiary.values(), line.cell("aan")),
                level,
                line.find("tekst", text -> text).orElse(level.text()),
                line.find("uiterlijk", ReferenceInterpreter::amount),
                line.ref());
    }

    /**
     * Who may see what.
     *
     * @param question the question
     * @return what the agreement says; empty if it says nothing
     */
    public Optional<DisclosureGiven> disclose(DisclosureQuestion question) {
        Map<String, Function<String, Answer>> facts = Map.of(
                "aan", is(question.to()),
                "wat", is(question.topic()),
                "thema", is(question.theme().map(Theme::value)),
                "toestemming", is(question.consent()));
        return disclosures
                .first(facts)
                .map(line -> new DisclosureGiven(same("ja", line.cell("mag")), line.cell("grondslag"), line.ref()));
    }

    /**
     * What the observer is advised.
     *
     * @param question the question
     * @return the advice; empty if the agreement has none
     */
    public Optional<AdviceGiven> advise(AdviceQuestion question) {
        Map<String, Function<String, Answer>> facts = Map.of(
                "reactie", is(question.response()),
                "thema", routedTheme(question.theme()));
        return advice.first(facts).map(line -> new AdviceGiven(line.cell("advies"), line.ref()));
    }

    /** Once a case is routed, no theme is none of the themes. */
    private static Function<String, Answer> routedTheme(Optional<Theme> theme) {
        return named -> yes(theme.map(Theme::value).filter(plain(named)::equals).isPresent());
    }

    private PartnerRef partner(String named) {
        return same("vangnet", named) ? agreement.safetyNet().ref() : PartnerRef.of(plain(named));
    }

    private static Recipient recipient(String named) {
        return Stream.of(RecipientKind.values())
                .filter(kind -> kind != RecipientKind.PARTNER && same(kind.word(), named))
                .findFirst()
                .map(Recipient::of)
                .orElseGet(() -> Recipient.of(PartnerRef.of(plain(named))));
    }

    private static Set<TimeWindow> windows(String cell) {
        Set<TimeWindow> windows = EnumSet.noneOf(TimeWindow.class);
        PackTables.words(cell).forEach(word -> windows.add(meaning(TimeWindow.values(), word)));
        return windows;
    }

    /** The codes of an area that the agreement names, or the code itself. */
    private List<String> codes(String named) {
        return areas.getOrDefault(plain(named), List.of(named));
    }

    /** The digits of a code begin with those of the area around it. The municipality is around all of its predecessors. */
    private static Answer isIn(RoutingQuestion question, String code) {
        String digits = code.substring(2);
        String where = question.area().code().substring(2);
        if (where.startsWith(digits)
                || code.toUpperCase(Locale.ROOT).equals(question.municipality().code())) {
            return Answer.YES;
        }
        return digits.startsWith(where) ? Answer.UNKNOWN : Answer.NO;
    }

    private static Repetition repetition(String cell) {
        String[] parts = cell.split(" in ", 2);
        return new Repetition(Integer.parseInt(parts[0]), amount(parts[1]));
    }

    private static Amount amount(String cell) {
        String[] parts = cell.split(" ", 2);
        TermUnit unit = Stream.of(TermUnit.values())
                .filter(known -> same(known.word(), parts[1]) || same(known.singular(), parts[1]))
                .findFirst()
                .orElseThrow();
        return new Amount(Integer.parseInt(parts[0]), unit);
    }
}
