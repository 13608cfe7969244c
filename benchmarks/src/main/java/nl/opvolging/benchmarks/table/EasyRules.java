package nl.opvolging.benchmarks.table;

import java.util.List;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: its rules in order of priority, and none after the first that is applied. */
final class EasyRules implements Peer<Facts> {
    private static final String ASKED = "asked";

    private final RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
    private final Rules rules = new Rules();
    private int answer;

    EasyRules(MeasuredTable table) {
        for (Row row : table.rows()) {
            List<Predicate<Asked>> tests = row.cells().stream().map(Cell::test).toList();
            rules.register(new RuleBuilder()
                    .name(String.valueOf(row.number()))
                    .priority(row.number())
                    .when(facts -> holds(tests, facts.get(ASKED)))
                    .then(facts -> answer = row.number())
                    .build());
        }
    }

    private static boolean holds(List<Predicate<Asked>> tests, Asked asked) {
        for (Predicate<Asked> test : tests) {
            if (!test.test(asked)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Facts form(Question question) {
        Facts facts = new Facts();
        facts.put(ASKED, question.theirs());
        return facts;
    }

    @Override
    public int ask(Facts question) {
        engine.fire(rules, question);
        return answer;
    }
}
