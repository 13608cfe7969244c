package nl.opvolging.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import nl.opvolging.rules.AdviceGiven;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DisclosureGiven;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.Rung;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.testkit.Questions;
import nl.opvolging.testkit.Seeded;
import org.junit.jupiter.api.Test;

/** The generated questions of law 16 reach what there is to answer: else the law would hold for little. */
class QuestionReachTest {
    private static final int QUESTIONS_PER_AGREEMENT = 600;
    private static final long SEED = 20_270_112L;
    private static final List<String> TABLES =
            List.of("duiding", "routering", "termijnen", "opschaling", "terugkoppeling", "delen", "adviezen");
    private static final double FLOOR = 0.8;
    /** Every municipality here has lines of its own for some of what the base pack answers, so those are never reached. */
    private static final double FLOOR_OF_BASE_PACK = 0.7;

    @Test
    void the_questions_reach_most_clauses_of_every_table_of_every_pack() {
        Set<ClauseRef> reached = new HashSet<>();
        for (Agreement agreement : Packs.agreements()) {
            Questions questions = Questions.of(agreement).withUnknownWords();
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
        return Seeded.of(arbitrary, SEED).stream().limit(QUESTIONS_PER_AGREEMENT);
    }

    private static List<ClauseRef> clauses(RulePack pack, String table) {
        List<List<String>> rows = pack.tables().getOrDefault(table + ".csv", List.of());
        return rows.stream()
                .skip(1)
                .map(row -> ClauseRef.parse(pack.code() + "/" + table + "/" + row.get(0)))
                .toList();
    }
}
