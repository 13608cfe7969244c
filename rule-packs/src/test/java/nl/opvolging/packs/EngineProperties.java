package nl.opvolging.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import nl.opvolging.packs.Worlds.World;
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
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.Rung;
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
    private static final List<String> TABLES =
            List.of("duiding", "routering", "termijnen", "opschaling", "terugkoppeling", "delen", "adviezen");
    private static final double FLOOR = 0.8;
    /** Every municipality here has lines of its own for some of what the base pack answers, so those are never reached. */
    private static final double FLOOR_OF_BASE_PACK = 0.7;

    private static final Map<Agreement, ReferenceInterpreter> REFERENCES = new ConcurrentHashMap<>();

    /** A question to an agreement. */
    record Asked<Q>(World world, Q question) {
        Agreement agreement() {
            return world.agreement();
        }

        ReferenceInterpreter reference() {
            return REFERENCES.computeIfAbsent(agreement(), ReferenceInterpreter::of);
        }

        @Override
        public String toString() {
            return world + ": " + question;
        }
    }

    private static <Q> Arbitrary<Asked<Q>> asked(Function<Questions, Arbitrary<Q>> questions) {
        return Worlds.ofAny(
                world -> questions.apply(questions(world.agreement())).map(question -> new Asked<>(world, question)));
    }

    @Provide
    Arbitrary<Asked<InterpretationQuestion>> interpretations() {
        return asked(Questions::interpretations);
    }

    @Provide
    Arbitrary<Asked<RoutingQuestion>> routings() {
        return asked(Questions::routings);
    }

    @Provide
    Arbitrary<Asked<TermQuestion>> terms() {
        return asked(Questions::terms);
    }

    @Provide
    Arbitrary<Asked<EscalationQuestion>> escalations() {
        return asked(Questions::escalations);
    }

    @Provide
    Arbitrary<Asked<FeedbackQuestion>> feedback() {
        return asked(Questions::feedback);
    }

    @Provide
    Arbitrary<Asked<DisclosureQuestion>> disclosures() {
        return asked(Questions::disclosures);
    }

    @Provide
    Arbitrary<Asked<AdviceQuestion>> advice() {
        return asked(Questions::advice);
    }

    private static Questions questions(Agreement agreement) {
        return Questions.of(agreement).withUnknownWords();
    }

    /** Law 16. The Drools engine and a plain loop over the tables give the same answers. */
    @Property(tries = TRIES)
    void law_16_every_observation_means_the_same_to_the_engine_and_to_the_plain_loop(
            @ForAll("interpretations") Asked<InterpretationQuestion> asked) {
        assertThat(asked.agreement().interpret(asked.question()))
                .isEqualTo(asked.reference().interpret(asked.question()));
    }

    /** Law 16. The Drools engine and a plain loop over the tables give the same answers. */
    @Property(tries = TRIES)
    void law_16_every_matter_is_routed_the_same_by_the_engine_and_by_the_plain_loop(
            @ForAll("routings") Asked<RoutingQuestion> asked) {
        assertThat(asked.agreement().route(asked.question()))
                .isEqualTo(asked.reference().route(asked.question()));
    }

    /** Law 16. The Drools engine and a plain loop over the tables give the same answers. */
    @Property(tries = TRIES)
    void law_16_every_term_is_the_same_by_the_engine_and_by_the_plain_loop(@ForAll("terms") Asked<TermQuestion> asked) {
        assertThat(asked.agreement().term(asked.question()))
                .isEqualTo(asked.reference().term(asked.question()));
    }

    /** Law 16. The Drools engine and a plain loop over the tables give the same answers. */
    @Property(tries = TRIES)
    void law_16_every_ladder_is_the_same_by_the_engine_and_by_the_plain_loop(
            @ForAll("escalations") Asked<EscalationQuestion> asked) {
        assertThat(asked.agreement().escalate(asked.question()))
                .isEqualTo(asked.reference().escalate(asked.question()));
    }

    /** Law 16. The Drools engine and a plain loop over the tables give the same answers. */
    @Property(tries = TRIES)
    void law_16_everybody_is_promised_the_same_by_the_engine_and_by_the_plain_loop(
            @ForAll("feedback") Asked<FeedbackQuestion> asked) {
        assertThat(asked.agreement().promises(asked.question()))
                .isEqualTo(asked.reference().promises(asked.question()));
    }

    /** Law 16. The Drools engine and a plain loop over the tables give the same answers. */
    @Property(tries = TRIES)
    void law_16_everybody_may_see_the_same_by_the_engine_and_by_the_plain_loop(
            @ForAll("disclosures") Asked<DisclosureQuestion> asked) {
        assertThat(asked.agreement().disclose(asked.question()))
                .isEqualTo(asked.reference().disclose(asked.question()));
    }

    /** Law 16. The Drools engine and a plain loop over the tables give the same answers. */
    @Property(tries = TRIES)
    void law_16_every_advice_is_the_same_by_the_engine_and_by_the_plain_loop(
            @ForAll("advice") Asked<AdviceQuestion> asked) {
        assertThat(asked.agreement().advise(asked.question()))
                .isEqualTo(asked.reference().advise(asked.question()));
    }

    @Example
    void the_questions_reach_most_clauses_of_every_table_of_every_pack() {
        Set<ClauseRef> reached = new HashSet<>();
        for (Agreement agreement : Packs.agreements()) {
            Questions questions = questions(agreement);
            sample(questions.interpretations())
                    .flatMap(question -> agreement.interpret(question).stream())
                    .map(Interpretation::clause)
                    .forEach(reached::add);
            sample(questions.routings())
                    .map(question -> agreement.route(question).clause())
                    .forEach(reached::add);
            sample(questions.terms())
                    .map(question -> agreement.term(question).clause())
                    .forEach(reached::add);
            sample(questions.escalations())
                    .flatMap(question -> agreement.escalate(question).stream())
                    .map(Rung::clause)
                    .forEach(reached::add);
            sample(questions.feedback())
                    .flatMap(question -> agreement.promises(question).stream())
                    .map(FeedbackPromise::clause)
                    .forEach(reached::add);
            sample(questions.disclosures())
                    .flatMap(question -> agreement.disclose(question).stream())
                    .map(DisclosureGiven::clause)
                    .forEach(reached::add);
            sample(questions.advice())
                    .flatMap(question -> agreement.advise(question).stream())
                    .map(AdviceGiven::clause)
                    .forEach(reached::add);
        }
        for (RulePack pack : Packs.ALL.packs()) {
            for (String table : TABLES) {
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

    private static <Q> Stream<Q> sample(Arbitrary<Q> arbitrary) {
        RandomGenerator<Q> generator = arbitrary.generator(GENERATOR_SIZE, false);
        Random random = new Random(SEED);
        return Stream.generate(() -> generator.next(random).value()).limit(QUESTIONS_PER_AGREEMENT);
    }

    private static List<ClauseRef> clauses(RulePack pack, String table) {
        List<List<String>> rows = pack.tables().getOrDefault(table + ".csv", List.of());
        return rows.stream()
                .skip(1)
                .map(row -> ClauseRef.parse(pack.code() + "/" + table + "/" + row.get(0)))
                .toList();
    }
}
