package nl.opvolging.testkit;

import static nl.opvolging.testkit.PackTables.plain;
import static nl.opvolging.testkit.PlainLine.same;

import java.util.ArrayList;
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
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.DutchWord;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Theme;

/**
 * Answers the questions of an agreement by going through its tables from top to bottom, cell by cell: slow, and simple enough to
 * check by eye. It shares nothing with the engine but the cells, so that the engine, or any other, can be held against it.
 */
public final class ReferenceInterpreter {
    private static final Set<String> DETAILS = Set.of("regel", "voorrang", "artikel", "bron");

    /** The columns of each table that are no condition either. */
    private static final Map<String, Set<String>> ANSWERS = Map.of(
            "duiding", Set.of("thema", "spoed"),
            "routering", Set.of("opvolger", "informeer"),
            "termijnen", Set.of("streef", "uiterlijk"),
            "opschaling", Set.of("na", "wanneer", "stap", "doe", "naar", "aantal"),
            "terugkoppeling", Set.of("door", "aan", "inhoud", "uiterlijk", "tekst"),
            "delen", Set.of("mag", "grondslag"),
            "adviezen", Set.of("advies"));

    private final Agreement agreement;
    private final Map<String, List<PlainLine>> tables = new HashMap<>();
    private final Map<String, List<String>> areas = new HashMap<>();

    private ReferenceInterpreter(Agreement agreement) {
        this.agreement = agreement;
        ANSWERS.keySet().forEach(table -> tables.put(table, lines(table)));
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

    /** What no pack may change is that of the last base pack first; the rest is the municipality's first. */
    private List<PlainLine> lines(String table) {
        List<PlainLine> mandatory = new ArrayList<>();
        List<PlainLine> ordinary = new ArrayList<>();
        for (RulePack pack : agreement.packs()) {
            List<PlainLine> all = PackTables.rows(pack, table).stream()
                    .map(row -> new PlainLine(
                            new ClauseRef(pack.code(), table, Integer.parseInt(row.getOrDefault("regel", ""))), row))
                    .toList();
            mandatory.addAll(0, all.stream().filter(PlainLine::mandatory).toList());
            ordinary.addAll(all.stream().filter(line -> !line.mandatory()).toList());
        }
        return Stream.concat(mandatory.stream(), ordinary.stream()).toList();
    }

    /** The loop: the lines of a table of which every condition holds. A fact says of a word whether it is that. */
    private List<PlainLine> holding(String table, Map<String, Function<String, Answer>> facts) {
        List<PlainLine> holding = new ArrayList<>();
        for (PlainLine line : tables.getOrDefault(table, List.of())) {
            boolean holds = true;
            for (Map.Entry<String, String> cell : line.cells().entrySet()) {
                holds &= holds(table, cell.getKey(), cell.getValue(), facts);
            }
            if (holds) {
                holding.add(line);
            }
        }
        return holding;
    }

    private static boolean holds(
            String table, String column, String cell, Map<String, Function<String, Answer>> facts) {
        if (DETAILS.contains(column) || ANSWERS.getOrDefault(table, Set.of()).contains(column)) {
            return true;
        }
        Function<String, Answer> fact = facts.get(column);
        if (fact == null) {
            throw new IllegalStateException(
                    "The reference interpreter does not know the column " + column + " of " + table);
        }
        return any(PackTables.words(cell), fact) == (PackTables.isException(cell) ? Answer.NO : Answer.YES);
    }

    /** What no pack may change, and what the first pack says that says anything. */
    private static List<PlainLine> ofFirstPack(List<PlainLine> holding) {
        Optional<String> first = holding.stream()
                .filter(line -> !line.mandatory())
                .map(line -> line.ref().pack())
                .findFirst();
        return holding.stream()
                .filter(line ->
                        line.mandatory() || first.equals(Optional.of(line.ref().pack())))
                .toList();
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
                "lijn", is(question.line().map(DutchWord::word)),
                "gevaar", is(question.danger()));
        return holding("duiding", facts).stream().map(PlainLine::interpretation).toList();
    }

    /**
     * Who follows up.
     *
     * @param question the question
     * @return the owner and who has to know
     */
    public Route route(RoutingQuestion question) {
        Map<String, Function<String, Answer>> facts = Map.of(
                "thema", is(question.theme().map(Theme::value)),
                "lijn", is(question.line().map(DutchWord::word)),
                "gebied", named -> any(areas.getOrDefault(plain(named), List.of(named)), code -> isIn(question, code)),
                "melder", is(question.observer()),
                "over", is(question.about()),
                "spoed", is(question.urgency()),
                "wanneer", named -> yes(question.when().stream().anyMatch(window -> same(window.word(), named))),
                "anoniem", is(question.anonymous() ? Answer.YES : Answer.NO),
                "toestemming", is(question.consent()),
                "bekend bij", named -> isKnownTo(question, named));
        return holding("routering", facts).get(0).route(this::partner);
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
        return holding("termijnen", facts).get(0).term();
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
        return ofFirstPack(holding("opschaling", facts)).stream()
                .map(PlainLine::rung)
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
        return ofFirstPack(holding("terugkoppeling", facts)).stream()
                .map(PlainLine::promise)
                .toList();
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
        return holding("delen", facts).stream().findFirst().map(PlainLine::disclosure);
    }

    /**
     * What the observer is advised.
     *
     * @param question the question
     * @return the advice; empty if the agreement has none
     */
    public Optional<AdviceGiven> advise(AdviceQuestion question) {
        Map<String, Function<String, Answer>> facts =
                Map.of("reactie", is(question.response()), "thema", routedTheme(question.theme()));
        return holding("adviezen", facts).stream().findFirst().map(PlainLine::advice);
    }

    /** Whether one of the words fits: unknown if none surely does and one may. */
    private static Answer any(List<String> words, Function<String, Answer> fact) {
        List<Answer> found = words.stream().map(fact).toList();
        return found.contains(Answer.YES) ? Answer.YES : found.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer yes(boolean holds) {
        return holds ? Answer.YES : Answer.NO;
    }

    /** A fact that is what the word says if it is known, and else neither that nor anything else. */
    private static Function<String, Answer> is(Optional<String> fact) {
        return named -> fact.map(known -> yes(same(known, named))).orElse(Answer.UNKNOWN);
    }

    private static Function<String, Answer> is(DutchWord fact) {
        return is(Optional.of(fact.word()).filter(word -> fact != Answer.UNKNOWN && fact != About.UNKNOWN));
    }

    /** Once a case is routed, no theme is none of the themes. */
    private static Function<String, Answer> routedTheme(Optional<Theme> theme) {
        return is(Optional.of(theme.map(Theme::value).orElse("")));
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

    private static Answer isKnownTo(RoutingQuestion question, String named) {
        if (question.knownTo().stream().anyMatch(kind -> same(kind.word(), named))) {
            return Answer.YES;
        }
        return question.notKnownTo().stream().anyMatch(kind -> same(kind.word(), named)) ? Answer.NO : Answer.UNKNOWN;
    }

    private PartnerRef partner(String named) {
        return same("vangnet", named) ? agreement.safetyNet().ref() : PartnerRef.of(plain(named));
    }
}
