package nl.opvolging.benchmarks.dmn;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import nl.opvolging.desk.dmn.RoutingModel;
import nl.opvolging.rules.Agreement;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;

/** The model of an agreement, run by the DMN engine of Camunda 7. */
final class CamundaModel {
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;

    private CamundaModel(DmnDecision decision) {
        this.decision = decision;
    }

    static CamundaModel of(Agreement agreement) {
        return new CamundaModel(
                ENGINE.parseDecision(RoutingModel.DECISION, new ByteArrayInputStream(RoutingModel.of(agreement))));
    }

    Map<String, Object> answer(Map<String, ? extends @Nullable Object> facts) {
        return ENGINE.evaluateDecision(decision, new HashMap<>(facts))
                .getSingleResult()
                .getEntryMap();
    }
}
