package nl.opvolging.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.opvolging.rules.PackText;
import nl.opvolging.rules.Region;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.Library;
import nl.opvolging.rules.internal.pack.RoutingTable;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.plan.CompiledPack;
import nl.opvolging.signal.Answer;

/** What the analysis says of all questions at once is what comes out when every single one is tried. */
class ExactnessProperties {
    private static final String HEADER =
            "regel;thema;lijn;gebied;melder;over;spoed;wanneer;anoniem;toestemming;bekend bij;opvolger\n";
    private static final List<List<String>> WORDS = List.of(
            List.of("acuut-gevaar", "eenzaamheid", "verwardheid", "praktische-hulp"),
            List.of("wijkveiligheid", "niet pluis", "burenhulp"),
            List.of("Oost", "Centrum", "BU05121001", "WK051210", "GM0512"),
            List.of("winkelier", "school", "buurtbewoner"),
            List.of("oudere", "kind", "woning"),
            List.of("direct", "snel", "gewoon"),
            List.of("kantooruren", "buiten kantooruren", "weekend", "feestdag", "avond", "nacht", "werkdag"),
            List.of("ja", "nee"),
            List.of("ja", "nee"),
            List.of("sociaal wijkteam", "ggz", "huisarts"));
    private static final List<String> OWNERS = List.of("regie", "sociaal-team", "wijkagent", "vangnet");

    @Property(tries = 150)
    void the_clauses_that_answer_are_those_that_answer_some_question(@ForAll("tables") String table) {
        Chain agreement = agreement(table);
        Set<Integer> answering = questions(agreement)
                .map(question -> held(question, agreement).nextSetBit(0))
                .collect(Collectors.toSet());

        Space<RoutingQuestion, Route> space = new Subject(agreement).space(RoutingTable.TABLE);
        assertThat(new Diagram<>(space, 1, held -> held.get(0).nextSetBit(0)).outcomes())
                .isEqualTo(answering);
    }

    @Property(tries = 150)
    void two_clauses_are_first_and_second_where_some_question_finds_them_so(@ForAll("tables") String table) {
        Chain agreement = agreement(table);
        Set<List<Integer>> pairs = questions(agreement)
                .map(question -> firstTwo(held(question, agreement)))
                .collect(Collectors.toSet());

        Space<RoutingQuestion, Route> space = new Subject(agreement).space(RoutingTable.TABLE);
        Diagram<RoutingQuestion, List<Integer>> diagram = new Diagram<>(space, 2, held -> firstTwo(held.get(0)));
        assertThat(diagram.outcomes()).isEqualTo(pairs);
        assertThat(pairs)
                .allSatisfy(pair -> assertThat(diagram.mostOrdinary(pair::equals))
                        .hasValueSatisfying(point -> assertThat(firstTwo(held(space.question(point, 0), agreement)))
                                .isEqualTo(pair)));
    }

    @Property(tries = 150)
    void each_question_lies_in_the_one_box_of_its_answer(@ForAll("tables") String table) {
        Chain agreement = agreement(table);
        Space<RoutingQuestion, Route> space = new Subject(agreement).space(RoutingTable.TABLE);
        List<Diagram.Box<Integer>> boxes =
                new Diagram<>(space, 1, held -> held.get(0).nextSetBit(0)).boxes(any -> true);

        questions(agreement).forEach(question -> {
            List<Integer> cells = cells(question, agreement, space);
            assertThat(boxes)
                    .filteredOn(box -> box.cells().entrySet().stream()
                            .allMatch(entry -> entry.getValue().contains(cells.get(entry.getKey()))))
                    .extracting(Diagram.Box::outcome)
                    .containsExactly(held(question, agreement).nextSetBit(0));
        });
    }

    @Property(tries = 50)
    void the_answers_about_a_matter_somewhere_are_those_that_some_question_about_it_gets(
            @ForAll("tables") String table) {
        Chain agreement = agreement(table);
        TableAnswers<RoutingQuestion, Route> all = TableAnswers.of(agreement, RoutingTable.TABLE);
        Map<List<Object>, Set<Integer>> expected = new HashMap<>();
        questions(agreement)
                .forEach(question -> expected.computeIfAbsent(
                                List.of(question.theme(), question.urgency()), unseen -> new HashSet<>())
                        .add(held(question, agreement).nextSetBit(0)));

        List<Clause<RoutingQuestion, Route>> clauses = agreement.clauses(RoutingTable.TABLE);
        expected.forEach((matter, answering) -> {
            TableAnswers<RoutingQuestion, Route> some = all.where(RoutingQuestion::theme, matter.get(0)::equals)
                    .where(RoutingQuestion::urgency, matter.get(1)::equals);
            assertThat(some.answering()).extracting(clauses::indexOf).isEqualTo(List.copyOf(new TreeSet<>(answering)));
            assertThat(some.unanswered()).isEmpty();
        });
    }

    @Property(tries = 50)
    void each_question_of_a_region_is_answered_by_its_clause(@ForAll("tables") String table) {
        Chain agreement = agreement(table);
        TableAnswers<RoutingQuestion, Route> all = TableAnswers.of(agreement, RoutingTable.TABLE);

        for (Clause<RoutingQuestion, Route> clause : all.answering()) {
            assertThat(all.answeredBy(clause))
                    .isNotEmpty()
                    .flatExtracting(Region::examples)
                    .allSatisfy(question -> assertThat(agreement.first(RoutingTable.TABLE, question))
                            .isEqualTo(clause));
        }
    }

    @Property(tries = 100)
    void two_agreements_differ_where_some_question_has_another_answer(
            @ForAll("tables") String before, @ForAll("tables") String after) {
        Chain old = agreement(before);
        Chain renewed = agreement(after);
        Enumeration enumeration = new Enumeration(old, renewed);
        Set<List<String>> expected = enumeration
                .questions(enumeration.leading())
                .map(question -> List.of(answer(question, old), answer(question, renewed)))
                .filter(answers -> !answers.get(0).equals(answers.get(1)))
                .collect(Collectors.toSet());

        Set<List<String>> found = Differences.from(old).to(renewed).stream()
                .map(difference -> List.of(difference.before(), difference.after()))
                .collect(Collectors.toSet());
        assertThat(found).isEqualTo(expected);
    }

    private static String answer(RoutingQuestion question, Chain agreement) {
        List<Clause<RoutingQuestion, Route>> clauses = agreement.clauses(RoutingTable.TABLE);
        return new AnswerWords(agreement)
                .of(clauses.get(held(question, agreement).nextSetBit(0)).answer());
    }

    @Property(tries = 50)
    void what_signals_can_be_about_is_what_some_two_observations_give(@ForAll("interpretations") String table) {
        Chain agreement = agreement(PackText.gorinchem().with("duiding.csv", table));

        Enumeration enumeration = new Enumeration(agreement);
        Matters matters = Matters.of(agreement);
        assertThat(matters.recipes().keySet()).isEqualTo(enumeration.matters());
        assertThat(matters.leading()).hasSameElementsAs(enumeration.leading());
        for (boolean danger : List.of(true, false)) {
            assertThat(matters.leading())
                    .filteredOn(matter -> matters.leading(matter, danger).isPresent())
                    .hasSameElementsAs(enumeration.leading(danger));
        }
    }

    @Property(tries = 100)
    void who_can_get_what_is_who_gets_it_in_some_question(@ForAll("tables") String table) {
        Chain agreement = agreement(table);
        List<Situation> situations = new Situations(new Subject(agreement)).all();
        Enumeration enumeration = new Enumeration(agreement);
        Set<List<Object>> expected = enumeration
                .questions(enumeration.leading())
                .filter(question -> !enumeration.looksAt("melder")
                        || situations.stream().anyMatch(situation -> situation.observer() == question.observer()))
                .map(question -> looksAt(
                        enumeration,
                        new Situation(
                                question.theme(),
                                question.urgency(),
                                false,
                                question.observer(),
                                question.anonymous(),
                                agreement
                                        .clauses(RoutingTable.TABLE)
                                        .get(held(question, agreement).nextSetBit(0))
                                        .answer()
                                        .owner(),
                                false,
                                Set.of()),
                        question.when()))
                .collect(Collectors.toSet());

        assertThat(situations.stream()
                        .flatMap(situation ->
                                situation.moments().stream().map(when -> looksAt(enumeration, situation, when)))
                        .collect(Collectors.toSet()))
                .isEqualTo(expected);
    }

    /** A situation as far as the clauses look at it. */
    private static List<Object> looksAt(Enumeration enumeration, Situation situation, Set<TimeWindow> when) {
        return List.of(
                situation.theme(),
                situation.urgency(),
                situation.owner(),
                enumeration.looksAt("melder") ? situation.observer() : "any",
                enumeration.looksAt("anoniem") ? situation.anonymous() : "any",
                enumeration.looksAt("wanneer") ? when : "any");
    }

    private static Stream<RoutingQuestion> questions(Chain agreement) {
        Enumeration enumeration = new Enumeration(agreement);
        return enumeration.questions(enumeration.matters());
    }

    private static BitSet held(RoutingQuestion question, Chain agreement) {
        List<Clause<RoutingQuestion, Route>> clauses = agreement.clauses(RoutingTable.TABLE);
        BitSet held = new BitSet();
        for (int i = 0; i < clauses.size(); i++) {
            held.set(i, clauses.get(i).holds(question) == Answer.YES);
        }
        return held;
    }

    private static List<Integer> firstTwo(BitSet held) {
        return held.stream().limit(2).boxed().toList();
    }

    /** The cell of a question on each axis: the one whose values meet the same conditions. */
    private static List<Integer> cells(RoutingQuestion question, Chain agreement, Space<RoutingQuestion, Route> space) {
        List<Clause<RoutingQuestion, Route>> clauses = agreement.clauses(RoutingTable.TABLE);
        return space.sides().stream()
                .map(side -> {
                    BitSet allowed = new BitSet();
                    for (int i = 0; i < clauses.size(); i++) {
                        allowed.set(
                                i,
                                clauses.get(i).conditions().stream()
                                        .filter(condition -> condition.column().axis() == side.axis())
                                        .allMatch(condition -> condition.holds(question) == Answer.YES));
                    }
                    return IntStream.range(0, side.cells().size())
                            .filter(cell ->
                                    side.cells().get(cell).allowedBy().get(0).equals(allowed))
                            .findFirst()
                            .orElseThrow();
                })
                .toList();
    }

    private static Chain agreement(String routing) {
        return agreement(PackText.gorinchem().with("routering.csv", routing));
    }

    private static Chain agreement(PackText pack) {
        Library.Result read = PackText.read(PackText.basis(), pack);
        assertThat(read.problems()).isEmpty();
        return new Chain(CompiledPack.compile(read.packs(), List.of()).get(1));
    }

    /** Up to six clauses over three of the columns, so that all questions can be tried. */
    @Provide
    Arbitrary<String> tables() {
        Arbitrary<Set<Integer>> columns = Arbitraries.integers()
                .between(0, WORDS.size() - 1)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3);
        return columns.flatMap(chosen -> row(chosen).list().ofMinSize(1).ofMaxSize(6))
                .map(rows -> IntStream.range(0, rows.size())
                        .mapToObj(i -> (i + 1) + ";" + rows.get(i))
                        .collect(Collectors.joining("\n", HEADER, "\n")));
    }

    private static Arbitrary<String> row(Set<Integer> chosen) {
        List<Arbitrary<String>> cells = IntStream.range(0, WORDS.size())
                .mapToObj(column -> chosen.contains(column) ? cell(WORDS.get(column)) : Arbitraries.just(""))
                .collect(Collectors.toList());
        cells.add(Arbitraries.of(OWNERS));
        return Combinators.combine(cells).as(row -> String.join(";", row));
    }

    private static Arbitrary<String> cell(List<String> words) {
        Arbitrary<String> some = Arbitraries.of(words)
                .set()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(chosen -> String.join(", ", new HashSet<>(chosen)));
        return Arbitraries.oneOf(Arbitraries.just(""), some, some, some.map(text -> "behalve " + text));
    }

    /** Up to five clauses about what it is. */
    @Provide
    Arbitrary<String> interpretations() {
        Arbitrary<String> row = Combinators.combine(
                        cell(List.of("gordijnen-dicht", "dwaalt-op-straat", "vraagt-om-een-klus")),
                        cell(List.of("oudere", "kind", "woning")),
                        cell(List.of("ja", "nee")),
                        cell(List.of("wijkveiligheid", "niet pluis", "burenhulp")),
                        cell(List.of("ja", "nee")),
                        Arbitraries.of("eenzaamheid", "verwardheid", "huiselijk-geweld", "praktische-hulp"),
                        Arbitraries.of("direct", "snel", "gewoon"))
                .as((sign, about, recurring, line, danger, theme, urgency) ->
                        String.join(";", sign, about, recurring, line, danger, theme, urgency));
        return row.list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(rows -> IntStream.range(0, rows.size())
                        .mapToObj(i -> (i + 1) + ";" + rows.get(i))
                        .collect(
                                Collectors.joining("\n", "regel;teken;over;herhaald;lijn;gevaar;thema;spoed\n", "\n")));
    }
}
