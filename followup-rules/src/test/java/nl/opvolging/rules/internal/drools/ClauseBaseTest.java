package nl.opvolging.rules.internal.drools;

import static nl.opvolging.rules.Threads.atOnce;
import static nl.opvolging.rules.internal.drools.Bases.asked;
import static nl.opvolging.rules.internal.drools.Bases.base;
import static nl.opvolging.rules.internal.drools.Bases.interpretations;
import static nl.opvolging.rules.internal.drools.Bases.plainly;
import static nl.opvolging.rules.internal.drools.Bases.route;
import static nl.opvolging.rules.internal.drools.Bases.routes;
import static nl.opvolging.rules.internal.drools.Bases.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.TestPacks;
import nl.opvolging.rules.internal.pack.InterpretationTable;
import nl.opvolging.rules.internal.pack.Pack;
import nl.opvolging.rules.internal.pack.RoutingTable;
import nl.opvolging.rules.internal.pack.TermTable;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Urgency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ClauseBaseTest {
    private static final String CODE = "GM0512";

    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
        packs.local("duiding.csv", """
                regel;teken;over;herhaald;lijn;gevaar;thema;spoed
                1;gordijnen-dicht, post-puilt-uit;;ja;;;eenzaamheid;gewoon
                2;gordijnen-dicht;oudere;;;;verwardheid;snel
                3;post-puilt-uit;behalve oudere;;;;verwardheid;snel
                4;;;;niet pluis;nee;verwaarlozing;gewoon
                5;roept-om-hulp;;;;ja;acuut-gevaar;direct
                6;gordijnen-dicht;oudere;;;;woninginbraak;gewoon
                """);
        packs.local("routering.csv", """
                regel;thema;lijn;over;spoed;toestemming;bekend bij;opvolger
                1;eenzaamheid;;oudere;;;;ouderenadviseur
                2;eenzaamheid;;oudere, kind;;;;sociaal-team
                3;eenzaamheid;;;direct;;;wijkagent
                4;verwardheid;;kind;;nee;;wijkagent
                5;verwardheid;;;;behalve nee;;sociaal-team
                6;;wijkveiligheid;;snel;;;wijkagent
                7;behalve woninginbraak;;;snel;;sociaal wijkteam;sociaal-team
                8;verwaarlozing;;oudere;;;;ouderenadviseur
                9;verwaarlozing;;kind, oudere;;;;regie
                """);
        packs.local("termijnen.csv", """
                regel;stap;thema;spoed;opvolger;uiterlijk
                1;oppakken;eenzaamheid;;sociaal-team;1 werkdag
                2;oppakken, besluiten;;direct;;2 uur
                3;;verwardheid;;;3 werkdagen
                4;terugkoppelen;;behalve gewoon;regie;4 dagen
                """);
    }

    @Test
    void answers_as_a_plain_loop_over_the_clauses_does() {
        Pack pack = Bases.pack(folder, CODE);
        ClauseBase base = base(pack);

        assertThat(asked(base, RoutingTable.TABLE, routes())).isEqualTo(plainly(pack, RoutingTable.TABLE, routes()));
        assertThat(asked(base, InterpretationTable.TABLE, interpretations()))
                .isEqualTo(plainly(pack, InterpretationTable.TABLE, interpretations()));
        assertThat(asked(base, TermTable.TABLE, terms())).isEqualTo(plainly(pack, TermTable.TABLE, terms()));
    }

    @Test
    void answers_the_same_whatever_was_asked_before() {
        ClauseBase base = base(Bases.pack(folder, CODE));
        List<List<String>> alone = routes().stream()
                .map(question -> asked(base(Bases.pack(folder, CODE)), RoutingTable.TABLE, List.of(question))
                        .get(0))
                .toList();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, alone.size()).boxed().toList());
        Collections.shuffle(order, new Random(1));

        for (int i : order) {
            asked(base, InterpretationTable.TABLE, interpretations().subList(0, 2));
            assertThat(asked(base, RoutingTable.TABLE, List.of(routes().get(i))))
                    .containsExactly(alone.get(i));
        }
        assertThat(alone).contains(List.of());
        assertThat(alone.stream().distinct()).hasSizeGreaterThan(8);
    }

    @Test
    void equal_questions_each_have_their_answer() {
        ClauseBase base = base(Bases.pack(folder, CODE));
        RoutingQuestion one = route(Optional.of("eenzaamheid"), About.OLDER_PERSON, Urgency.SOON, Answer.YES);
        RoutingQuestion same = route(Optional.of("eenzaamheid"), About.OLDER_PERSON, Urgency.SOON, Answer.YES);

        assertThat(same).isEqualTo(one).isNotSameAs(one);
        assertThat(asked(base, RoutingTable.TABLE, List.of(one, same, one)))
                .containsExactly(
                        List.of("GM0512/routering/1"), List.of("GM0512/routering/1"), List.of("GM0512/routering/1"));
    }

    @Test
    void a_field_without_value_matches_no_clause_that_needs_it() {
        packs.local("routering.csv", """
                regel;thema;lijn;opvolger
                1;eenzaamheid;;regie
                2;verwardheid;;regie
                3;verwaarlozing;;regie
                4;woninginbraak;;regie
                5;;niet pluis;regie
                6;;wijkveiligheid;regie
                7;;burenhulp;regie
                8;behalve eenzaamheid;;regie
                9;;;sociaal-team
                """);
        ClauseBase base = base(Bases.pack(folder, CODE));

        assertThat(asked(
                        base,
                        RoutingTable.TABLE,
                        List.of(
                                route(Optional.empty(), About.UNKNOWN, Urgency.ORDINARY, Answer.UNKNOWN),
                                route(Optional.of("woninginbraak"), About.UNKNOWN, Urgency.ORDINARY, Answer.YES),
                                route(Optional.of("acuut-gevaar"), About.UNKNOWN, Urgency.ORDINARY, Answer.YES))))
                .containsExactly(
                        List.of("GM0512/routering/9"), List.of("GM0512/routering/4"), List.of("GM0512/routering/5"));
    }

    @Test
    void clauses_with_the_same_condition_are_still_two_clauses() {
        packs.local("duiding.csv", """
                regel;teken;over;thema;spoed
                1;gordijnen-dicht;oudere, kind;eenzaamheid;gewoon
                2;gordijnen-dicht;kind, oudere;verwardheid;gewoon
                3;gordijnen-dicht;behalve oudere;verwaarlozing;gewoon
                4;gordijnen-dicht;oudere;woninginbraak;gewoon
                5;gordijnen-dicht;oudere;eenzaamheid;direct
                """);
        Pack pack = Bases.pack(folder, CODE);

        assertThat(asked(base(pack), InterpretationTable.TABLE, interpretations()))
                .isEqualTo(plainly(pack, InterpretationTable.TABLE, interpretations()))
                .contains(List.of("GM0512/duiding/1", "GM0512/duiding/2", "GM0512/duiding/4", "GM0512/duiding/5"));
    }

    @Test
    void the_topmost_of_300_clauses_answers() {
        StringBuilder rows = new StringBuilder("regel;thema;over;opvolger\n");
        List<Integer> numbers = new ArrayList<>(IntStream.range(1, 301).boxed().toList());
        Collections.shuffle(numbers, new Random(1));
        for (int row = 0; row < 300; row++) {
            String theme = Bases.THEMES.get(row % 5);
            rows.append(numbers.get(row)).append(';').append(theme);
            rows.append(row < 290 ? ";kind" : ";").append(";regie\n");
        }
        packs.local("routering.csv", rows.toString());
        Pack pack = Bases.pack(folder, CODE);
        List<List<String>> answers = asked(base(pack), RoutingTable.TABLE, routes());

        assertThat(answers).isEqualTo(plainly(pack, RoutingTable.TABLE, routes()));
        assertThat(answers)
                .contains(
                        List.of("GM0512/routering/" + numbers.get(0)), List.of("GM0512/routering/" + numbers.get(290)));
    }

    @Test
    @Timeout(60)
    void many_threads_get_the_answers_that_one_gets() throws Exception {
        Pack pack = Bases.pack(folder, CODE);
        ClauseBase base = base(pack);
        List<List<String>> expected = plainly(pack, RoutingTable.TABLE, routes());
        List<List<String>> terms = plainly(pack, TermTable.TABLE, terms());
        List<Callable<Boolean>> askers = new ArrayList<>();
        for (int thread = 0; thread < 12; thread++) {
            askers.add(() -> asked(base, TermTable.TABLE, terms()).equals(terms)
                    && asked(base, RoutingTable.TABLE, routes()).equals(expected));
        }

        assertThat(atOnce(12, askers)).hasSize(12).containsOnly(true);
        assertThat(routes().size() * 12).isGreaterThan(2_500);
    }

    @Test
    @Timeout(120)
    void many_packs_compiled_at_once_each_answer_for_themselves() throws Exception {
        List<Callable<String>> compilers = new ArrayList<>();
        for (int number = 1; number <= 50; number++) {
            Path own = folder.resolve("own-" + number);
            TestPacks.in(own)
                    .local("routering.csv", "regel;thema;opvolger\n" + number + ";eenzaamheid;regie\n")
                    .local("duiding.csv", "regel;teken;thema;spoed\n" + number + ";gordijnen-dicht;eenzaamheid;snel\n");
            Pack pack = Bases.pack(own, CODE);
            compilers.add(() -> {
                ClauseBase base = base(pack);
                return asked(
                                base,
                                RoutingTable.TABLE,
                                List.of(route(Optional.of("eenzaamheid"), About.ADULT, Urgency.SOON, Answer.NO)))
                        + " "
                        + asked(base, RoutingTable.TABLE, routes()).equals(plainly(pack, RoutingTable.TABLE, routes()))
                        + asked(base, InterpretationTable.TABLE, interpretations())
                                .equals(plainly(pack, InterpretationTable.TABLE, interpretations()));
            });
        }

        assertThat(atOnce(4, compilers))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50)
                        .mapToObj(number -> "[[GM0512/routering/" + number + "]] truetrue")
                        .toList());
    }
}
