package nl.opvolging.rules.internal.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.ClauseTable;
import nl.opvolging.rules.internal.pack.Condition;
import nl.opvolging.rules.internal.pack.Policy;
import nl.opvolging.signal.Answer;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Global;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Block2;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The clauses of some tables as Drools rules, one rule for each clause.
 *
 * <p>The rules are built as the model that Drools' own compiler makes, without text in between, so nothing that stands in a
 * pack can become code. A question is the only fact, and is taken away after its answer: of a first-hit table the topmost
 * rule that matches answers, and none after it. The knowledge base is shared by all threads. A session belongs to one of
 * them at a time.
 */
public final class ClauseBase {
    private static final String PACKAGE = "nl.opvolging";
    private static final String ANSWERS = "answers";
    /** More threads than these at once make sessions of their own, and throw them away. */
    private static final int MOST_IDLE_SESSIONS = 8;

    private final InternalKnowledgeBase base;
    private final Queue<Session> idle = new ArrayBlockingQueue<>(MOST_IDLE_SESSIONS);
    private final int clauses;

    /**
     * Compiles clauses.
     *
     * @param groups the clauses of each table
     */
    public ClauseBase(List<Group<?, ?>> groups) {
        ModelImpl model = new ModelImpl();
        Global<Answers> answers = PatternDSL.globalOf(Answers.class, PACKAGE, ANSWERS);
        model.addGlobal(answers);
        groups.forEach(group -> addRules(model, group, answers));
        clauses = model.getRules().size();
        base = KieBaseBuilder.createKieBaseFromModel(model);
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

    private static <Q, A> void addRules(ModelImpl model, Group<Q, A> group, Global<Answers> answers) {
        int row = 0;
        for (Clause<Q, A> clause : group.clauses()) {
            model.addRule(rule(clause, group.table(), answers, row++));
        }
    }

    private static <Q, A> Rule rule(Clause<Q, A> clause, ClauseTable<Q, A> table, Global<Answers> answers, int row) {
        Variable<Q> question = PatternDSL.declarationOf(table.question());
        PatternDef<Q> pattern = PatternDSL.pattern(question);
        for (Condition<Q, ?> condition : clause.conditions()) {
            add(pattern, condition, table);
        }
        return PatternDSL.rule(PACKAGE, clause.ref().toString())
                .attribute(Rule.Attribute.SALIENCE, -row)
                .build(pattern, PatternDSL.on(question, answers).execute(new Answering<>(clause)));
    }

    private static <Q, V> void add(PatternDef<Q> pattern, Condition<Q, V> condition, ClauseTable<Q, ?> table) {
        Holds<Q> holds = new Holds<>(condition, table.name() + "." + condition.key());
        Function<Q, @Nullable V> field = condition.column().field().orElse(null);
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
     * Asks a question.
     *
     * @param table the table that answers it
     * @param question the question
     * @param <Q> the type of question
     * @param <A> the type of answer
     * @return the clauses that answer, from top to bottom
     */
    public <Q, A> List<Clause<Q, A>> ask(ClauseTable<Q, A> table, Q question) {
        Session session = idle.poll();
        if (session == null) {
            session = new Session(base.newKieSession());
        }
        boolean kept = false;
        try {
            List<Clause<Q, A>> answers = session.ask(table, question, clauses);
            kept = idle.offer(session);
            return answers;
        } finally {
            if (!kept) {
                session.rules().dispose();
            }
        }
    }

    /** A session of the rules, and where they put their answers. */
    private record Session(KieSession rules, Answers answers) {
        private Session(KieSession rules) {
            this(rules, new Answers());
            rules.setGlobal(ANSWERS, answers);
        }

        private <Q, A> List<Clause<Q, A>> ask(ClauseTable<Q, A> table, Q question, int most) {
            FactHandle fact = rules.insert(question);
            rules.fireAllRules(table.policy() == Policy.FIRST_HIT ? 1 : most);
            rules.delete(fact);
            return answers.take();
        }
    }

    /** What a session collects: the clauses in the order of their salience, which is that from top to bottom. */
    static final class Answers {
        private final List<Clause<?, ?>> clauses = new ArrayList<>();

        private void add(Clause<?, ?> clause) {
            clauses.add(clause);
        }

        /** Gives the clauses, and forgets them. */
        @SuppressWarnings("unchecked") // only rules of the question's own table can match it
        private <Q, A> List<Clause<Q, A>> take() {
            List<Clause<?, ?>> answers = List.copyOf(clauses);
            clauses.clear();
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

    /** What a rule does: it answers. */
    private record Answering<Q, A>(Clause<Q, A> clause) implements Block2<Q, Answers> {
        @Override
        public void execute(Q question, Answers answers) {
            answers.add(clause);
        }
    }
}
