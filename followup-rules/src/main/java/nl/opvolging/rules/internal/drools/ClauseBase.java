package nl.opvolging.rules.internal.drools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.ClauseTable;
import nl.opvolging.rules.internal.pack.Condition;
import nl.opvolging.rules.internal.pack.Policy;
import nl.opvolging.signal.Answer;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Drools;
import org.drools.model.Global;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Block3;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The clauses of some tables as Drools rules, one rule for each clause.
 *
 * <p>The rules are built as the model that Drools' own compiler makes, without text in between, so nothing that stands in a
 * pack can become code. A question is the only fact; a rule of a first-hit table takes it away as it answers. The
 * knowledge base is shared by all threads, a session belongs to one of them at a time.
 */
public final class ClauseBase {
    private static final String PACKAGE = "nl.opvolging";
    private static final String ANSWERS = "answers";
    private static final int SESSIONS_AT_FIRST = 1;

    private final KieSessionsPool sessions;
    private final IdentityHashMap<Clause<?, ?>, Integer> order = new IdentityHashMap<>();

    /**
     * Compiles clauses.
     *
     * @param groups the clauses of each table
     */
    public ClauseBase(List<Group<?, ?>> groups) {
        ModelImpl model = new ModelImpl();
        Global<Answers> answers = PatternDSL.globalOf(Answers.class, PACKAGE, ANSWERS);
        model.addGlobal(answers);
        int number = 0;
        for (Group<?, ?> group : groups) {
            number = addRules(model, group, answers, number);
        }
        InternalKnowledgeBase base = KieBaseBuilder.createKieBaseFromModel(model);
        sessions = base.newKieSessionsPool(SESSIONS_AT_FIRST);
    }

    /**
     * Clauses of one table.
     *
     * @param table the table
     * @param clauses the clauses from top to bottom
     * @param <Q> the type of question
     * @param <A> the type of answer
     */
    public record Group<Q, A>(ClauseTable<Q, A> table, List<Clause<Q, A>> clauses) {}

    private <Q, A> int addRules(ModelImpl model, Group<Q, A> group, Global<Answers> answers, int first) {
        int number = first;
        for (Clause<Q, A> clause : group.clauses()) {
            order.put(clause, number);
            model.addRule(rule(clause, group.table(), answers, number));
            number++;
        }
        return number;
    }

    private static <Q, A> Rule rule(Clause<Q, A> clause, ClauseTable<Q, A> table, Global<Answers> answers, int number) {
        Variable<Q> question = PatternDSL.declarationOf(table.question());
        PatternDef<Q> pattern = PatternDSL.pattern(question);
        for (Condition<Q, ?> condition : clause.conditions()) {
            add(pattern, condition, table);
        }
        return PatternDSL.rule(PACKAGE, clause.ref().toString())
                .attribute(Rule.Attribute.SALIENCE, -number)
                .build(
                        pattern,
                        PatternDSL.on(question, answers)
                                .execute(new Answering<>(clause, table.policy() == Policy.FIRST_HIT)));
    }

    private static <Q, V> void add(PatternDef<Q> pattern, Condition<Q, V> condition, ClauseTable<Q, ?> table) {
        Holds<Q> holds = new Holds<>(condition, table.name() + "." + condition.key());
        Function<Q, @Nullable Object> field = condition.column().index().orElse(null);
        if (field == null || condition.except() || condition.values().size() != 1) {
            pattern.expr(holds.key(), holds);
            return;
        }
        int index = table.conditions().indexOf(condition.column()) + 1;
        Object value = condition.values().iterator().next();
        pattern.expr(
                holds.key(),
                holds,
                PatternDSL.alphaIndexedBy(
                        Object.class, Index.ConstraintType.EQUAL, index, asked -> field.apply(asked), value));
    }

    /**
     * Asks questions.
     *
     * @param questions questions of one of the tables
     * @param <Q> the type of question
     * @param <A> the type of answer
     * @return for each question the clauses that answer, from top to bottom
     */
    public <Q, A> List<List<Clause<Q, A>>> ask(List<Q> questions) {
        Answers answers = new Answers();
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal(ANSWERS, answers);
            questions.forEach(session::insert);
            session.fireAllRules(questions.size() * order.size() + 1);
        } finally {
            session.dispose();
        }
        List<List<Clause<Q, A>>> ordered = new ArrayList<>();
        questions.forEach(question -> ordered.add(answers.of(question, order)));
        return ordered;
    }

    /** What a session collects. */
    static final class Answers {
        private final IdentityHashMap<Object, List<Clause<?, ?>>> clauses = new IdentityHashMap<>();

        private void add(Object question, Clause<?, ?> clause) {
            clauses.computeIfAbsent(question, key -> new ArrayList<>()).add(clause);
        }

        @SuppressWarnings("unchecked") // only rules of the question's own table can match it
        private <Q, A> List<Clause<Q, A>> of(Q question, IdentityHashMap<Clause<?, ?>, Integer> order) {
            List<Clause<?, ?>> answers = clauses.getOrDefault(question, List.of());
            if (answers.size() > 1) {
                answers.sort(Comparator.comparing(clause -> order.getOrDefault(clause, Integer.MAX_VALUE)));
            }
            return (List<Clause<Q, A>>) (List<?>) answers;
        }
    }

    /** A condition as Drools sees it; two with the same key are one node of the network. */
    private record Holds<Q>(Condition<Q, ?> condition, String key) implements Predicate1<Q> {
        @Override
        public boolean test(Q question) {
            return condition.holds(question) == Answer.YES;
        }

        @Override
        public String toString() {
            return key;
        }
    }

    /** What a rule does: it answers, and in a first-hit table takes the question away. */
    private record Answering<Q, A>(Clause<Q, A> clause, boolean last) implements Block3<Drools, Q, Answers> {
        @Override
        public void execute(Drools drools, Q question, Answers answers) {
            answers.add(question, clause);
            if (last) {
                drools.delete(question);
            }
        }
    }
}
