package nl.opvolging.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.testkit.Questions;
import nl.opvolging.testkit.ReferenceInterpreter;

/** Law 16: the Drools engine and a plain loop over the tables give the same answers. */
class EngineProperties {
    private static final int TRIES = 3_000;
    private static final int QUESTIONS_PER_AGREEMENT = 600;
    private static final int GENERATOR_SIZE = 1_000;
    private static final long SEED = 20_270_112L;
    private static final double FLOOR = 0.8;
    /** Every municipality here has lines of its own for some of what the base pack answers, so those are never reached. */
    private static final double FLOOR_OF_BASE_PACK = 0.7;

    private static final Map<Agreement, ReferenceInterpreter> REFERENCES = references();

    private static Map<Agreement, ReferenceInterpreter> references() {
        Map<Agreement, ReferenceInterpreter> references = new HashMap<>();
        Packs.agreements().forEach(agreement -> references.put(agreement, ReferenceInterpreter.of(agreement)));
        return references;
    }

    /** A question to an agreement. */
    record Asked<Q>(Agreement agreement, Q question) {
        ReferenceInterpreter reference() {
            return REFERENCES.get(agreement);
        }

        @Override
        public String toString() {
            return Packs.name(agreement) + ": " + question;
        }
    }

    @Provide
    Arbitrary<Asked<InterpretationQuestion>> interpretations() {
        return Packs.ofAny(
                agreement -> questions(agreement).interpretations().map(question -> new Asked<>(agreement, question)));
    }

    @Provide
    Arbitrary<Asked<RoutingQuestion>> routings() {
        return Packs.ofAny(
                agreement -> questions(agreement).routings().map(question -> new Asked<>(agreement, question)));
    }

    @Provide
    Arbitrary<Asked<TermQuestion>> terms() {
        return Packs.ofAny(agreement -> questions(agreement).terms().map(question -> new Asked<>(agreement, question)));
    }

    private static Questions questions(Agreement agreement) {
        return Questions.of(agreement).withUnknownWords();
    }

    @Property(tries = TRIES)
    void every_observation_means_the_same_to_the_engine_and_to_the_plain_loop(
            @ForAll("interpretations") Asked<InterpretationQuestion> asked) {
        assertThat(asked.agreement().interpret(asked.question()))
                .isEqualTo(asked.reference().interpret(asked.question()));
    }

    @Property(tries = TRIES)
    void every_matter_is_routed_the_same_by_the_engine_and_by_the_plain_loop(
            @ForAll("routings") Asked<RoutingQuestion> asked) {
        assertThat(asked.agreement().route(asked.question()))
                .isEqualTo(asked.reference().route(asked.question()));
    }

    @Property(tries = TRIES)
    void every_term_is_the_same_by_the_engine_and_by_the_plain_loop(@ForAll("terms") Asked<TermQuestion> asked) {
        assertThat(asked.agreement().term(asked.question()))
                .isEqualTo(asked.reference().term(asked.question()));
    }

    @Example
    void the_questions_reach_most_clauses_of_every_table_of_every_pack() {
        Set<ClauseRef> reached = new HashSet<>();
        for (Agreement agreement : Packs.agreements()) {
            RandomGenerator<InterpretationQuestion> interpretations =
                    generator(questions(agreement).interpretations());
            RandomGenerator<RoutingQuestion> routings =
                    generator(questions(agreement).routings());
            RandomGenerator<TermQuestion> terms = generator(questions(agreement).terms());
            Random random = new Random(SEED);
            for (int i = 0; i < QUESTIONS_PER_AGREEMENT; i++) {
                InterpretationQuestion interpretation =
                        interpretations.next(random).value();
                agreement.interpret(interpretation).stream()
                        .map(Interpretation::clause)
                        .forEach(reached::add);
                reached.add(agreement.route(routings.next(random).value()).clause());
                reached.add(agreement.term(terms.next(random).value()).clause());
            }
        }
        for (RulePack pack : Packs.ALL.packs()) {
            for (String table : List.of("duiding", "routering", "termijnen")) {
                List<ClauseRef> clauses = clauses(pack, table);
                double floor = pack.municipality().isPresent() ? FLOOR : FLOOR_OF_BASE_PACK;
                long hits = clauses.stream().filter(reached::contains).count();
                assertThat((double) hits)
                        .as(
                                "clauses of %s/%s that are reached; not reached are %s",
                                pack,
                                table,
                                clauses.stream()
                                        .filter(clause -> !reached.contains(clause))
                                        .toList())
                        .isGreaterThanOrEqualTo(floor * clauses.size());
            }
        }
    }

    private static <Q> RandomGenerator<Q> generator(Arbitrary<Q> arbitrary) {
        return arbitrary.generator(GENERATOR_SIZE, false);
    }

    private static List<ClauseRef> clauses(RulePack pack, String table) {
        List<List<String>> rows = pack.tables().getOrDefault(table + ".csv", List.of());
        return rows.stream()
                .skip(1)
                .map(row -> ClauseRef.parse(pack.code() + "/" + table + "/" + row.get(0)))
                .toList();
    }
}
