package nl.opvolging.benchmarks.table;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete: one session is kept, and the rule that fires takes the question away. */
final class EvreteRules implements Peer<Asked> {
    private static final String ASKED = "$asked";

    private final StatefulSession session;
    private int answer;

    EvreteRules(MeasuredTable table) {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        Map<Cell, ValuesPredicate> tests = new HashMap<>();
        for (Row row : table.rows()) {
            LhsBuilder<Knowledge> rule = rules.newRule(String.valueOf(row.number()))
                    .salience(-row.number())
                    .forEach(ASKED, Asked.class);
            for (Cell cell : row.cells()) {
                rule.where(tests.computeIfAbsent(cell, EvreteRules::test), ASKED);
            }
            rule.execute(found -> {
                answer = row.number();
                found.deleteFact(ASKED);
            });
        }
        session = rules.build().newStatefulSession();
    }

    private static ValuesPredicate test(Cell cell) {
        Predicate<Asked> test = cell.test();
        return values -> test.test(values.get(0));
    }

    @Override
    public Asked form(Question question) {
        return question.theirs();
    }

    @Override
    public int ask(Asked question) {
        session.insertAndFire(question);
        return answer;
    }
}
