package nl.opvolging.benchmarks.table;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * The DMN engine of Camunda 7: the decision is parsed once and evaluated for each question, its cells by the engine's own
 * expressions. Those of its newer FEEL engine, which it takes unless told otherwise, are parsed anew for each question, and take
 * some fifty times as long.
 */
final class CamundaDmn implements Peer<VariableMap> {
    private final DmnEngine engine;
    private final DmnDecision decision;

    CamundaDmn(MeasuredTable table) {
        engine = new DefaultDmnEngineConfiguration()
                .enableFeelLegacyBehavior(true)
                .buildEngine();
        byte[] text = DmnText.of(table, "").getBytes(StandardCharsets.UTF_8);
        decision = engine.parseDecision(DmnText.DECISION, new ByteArrayInputStream(text));
    }

    @Override
    public VariableMap form(Question question) {
        VariableMap variables = Variables.createVariables();
        for (Field field : Field.values()) {
            variables.putValue(field.accessor(), field.of(question.theirs()));
        }
        return variables;
    }

    @Override
    public int ask(VariableMap question) {
        Number line = engine.evaluateDecisionTable(decision, question)
                .getSingleResult()
                .getSingleEntry();
        return line.intValue();
    }
}
