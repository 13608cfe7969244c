package nl.opvolging.testkit;

import static nl.opvolging.testkit.PackTables.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.DutchWord;
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
    /** Columns that are no condition. */
    private static final Set<String> NO_CONDITION =
            Set.of("regel", "informeer", "streef", "uiterlijk", "voorrang", "artikel", "bron");

    private final Agreement agreement;
    private final Map<String, List<Clause>> clauses = new HashMap<>();
    private final Map<String, List<String>> areas = new HashMap<>();

    private ReferenceInterpreter(Agreement agreement) {
        this.agreement = agreement;
        for (String table : List.of("duiding", "routering", "termijnen")) {
            clauses.put(table, inOrder(table));
        }
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

    /** One line of a table. */
    private record Clause(ClauseRef ref, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
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
                "over", is(word(question.about())),
                "herhaald", is(word(question.recurring())),
                "lijn", is(question.line().flatMap(ReferenceInterpreter::word)),
                "gevaar", is(word(question.danger())));
        return clauses("duiding").stream()
                .filter(clause -> holds(clause, Set.of("thema", "spoed"), facts))
                .map(clause -> new Interpretation(
                        Theme.of(plain(clause.cell("thema"))),
                        meaning(Urgency.values(), clause.cell("spoed")),
                        clause.ref()))
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
        facts.put("lijn", is(question.line().flatMap(ReferenceInterpreter::word)));
        facts.put("gebied", name -> any(codes(name), code -> isIn(question, code)));
        facts.put("melder", is(word(question.observer())));
        facts.put("over", is(word(question.about())));
        facts.put("spoed", is(word(question.urgency())));
        facts.put("wanneer", named -> yes(question.when().stream().anyMatch(window -> same(window.word(), named))));
        facts.put("anoniem", is(Optional.of(question.anonymous() ? "ja" : "nee")));
        facts.put("toestemming", is(word(question.consent())));
        facts.put("bekend bij", named -> {
            boolean known = question.knownTo().stream().anyMatch(kind -> same(kind.word(), named));
            boolean notKnown = question.notKnownTo().stream().anyMatch(kind -> same(kind.word(), named));
            return known ? Answer.YES : notKnown ? Answer.NO : Answer.UNKNOWN;
        });
        Clause clause = first("routering", Set.of("opvolger"), facts);
        List<PartnerRef> informed = clause.cell("informeer").isEmpty()
                ? List.of()
                : PackTables.words(clause.cell("informeer")).stream()
                        .map(this::partner)
                        .toList();
        return new Route(partner(clause.cell("opvolger")), informed, clause.ref());
    }

    /**
     * By when.
     *
     * @param question the question
     * @return the term
     */
    public TermGiven term(TermQuestion question) {
        Map<String, Function<String, Answer>> facts = Map.of(
                "stap", is(word(question.step())),
                "thema", is(question.theme().map(Theme::value)),
                "spoed", is(word(question.urgency())),
                "opvolger", named -> yes(partner(named).equals(question.owner())));
        Clause clause = first("termijnen", Set.of(), facts);
        Amount limit = amount(clause.cell("uiterlijk"));
        String target = clause.cell("streef");
        return new TermGiven(new Term(target.isEmpty() ? limit : amount(target), limit), clause.ref());
    }

    private Clause first(String table, Set<String> answers, Map<String, Function<String, Answer>> facts) {
        return clauses(table).stream()
                .filter(clause -> holds(clause, answers, facts))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No clause of " + table + " answers"));
    }

    private List<Clause> clauses(String table) {
        return clauses.getOrDefault(table, List.of());
    }

    /** What no pack may change, that of the last base pack first; then the municipality's lines; then those of its bases. */
    private List<Clause> inOrder(String table) {
        List<Clause> first = new ArrayList<>();
        List<Clause> then = new ArrayList<>();
        for (RulePack pack : agreement.packs()) {
            List<Clause> mandatory = new ArrayList<>();
            for (Map<String, String> row : PackTables.rows(pack, table)) {
                int number = Integer.parseInt(row.getOrDefault("regel", ""));
                Clause clause = new Clause(new ClauseRef(pack.code(), table, number), row);
                (same("onoverschrijdbaar", clause.cell("voorrang")) ? mandatory : then).add(clause);
            }
            first.addAll(0, mandatory);
        }
        first.addAll(then);
        return first;
    }

    private static boolean holds(Clause clause, Set<String> answers, Map<String, Function<String, Answer>> facts) {
        return clause.cells().entrySet().stream()
                .filter(cell -> !NO_CONDITION.contains(cell.getKey()) && !answers.contains(cell.getKey()))
                .allMatch(cell -> holds(cell.getKey(), cell.getValue(), facts));
    }

    private static boolean holds(String column, String cell, Map<String, Function<String, Answer>> facts) {
        Function<String, Answer> fact = facts.get(column);
        if (fact == null) {
            throw new IllegalStateException("The reference interpreter does not know the column " + column);
        }
        return any(PackTables.words(cell), fact) == (PackTables.isException(cell) ? Answer.NO : Answer.YES);
    }

    /** Whether one of the values fits: unknown if none surely does and one may. */
    private static Answer any(List<String> values, Function<String, Answer> fits) {
        List<Answer> found = values.stream().map(fits).toList();
        return found.contains(Answer.YES) ? Answer.YES : found.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer yes(boolean holds) {
        return holds ? Answer.YES : Answer.NO;
    }

    /** Whether a fact, if it is known, is what a word says. */
    private static Function<String, Answer> is(Optional<String> fact) {
        return named -> fact.map(known -> yes(plain(named).equals(known))).orElse(Answer.UNKNOWN);
    }

    private static Optional<String> word(DutchWord value) {
        boolean unknown = value == Answer.UNKNOWN || value == About.UNKNOWN;
        return unknown ? Optional.empty() : Optional.of(plain(value.word()));
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private PartnerRef partner(String named) {
        return same("vangnet", named) ? agreement.safetyNet().ref() : PartnerRef.of(plain(named));
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

    private static <V extends DutchWord> V meaning(V[] values, String word) {
        return Stream.of(values)
                .filter(value -> same(value.word(), word))
                .findFirst()
                .orElseThrow();
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
