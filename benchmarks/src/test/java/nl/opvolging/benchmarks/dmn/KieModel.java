package nl.opvolging.benchmarks.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.opvolging.desk.dmn.RoutingModel;
import nl.opvolging.rules.Agreement;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The model of an agreement, run by the DMN engine of Apache KIE. */
final class KieModel {
    private final DMNRuntime runtime;
    private final DMNModel model;

    private KieModel(DMNRuntime runtime) {
        this.runtime = runtime;
        this.model = runtime.getModels().get(0);
    }

    static KieModel of(Agreement agreement) {
        return new KieModel(DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newByteArrayResource(RoutingModel.of(agreement))))
                .getOrElseThrow(IllegalStateException::new));
    }

    DMNModel model() {
        return model;
    }

    /** The results of all decisions; a message of the engine, even a warning, is a failure. */
    DMNResult result(Map<String, ? extends @Nullable Object> facts) {
        DMNContext context = runtime.newContext();
        facts.forEach(context::set);
        DMNResult result = runtime.evaluateByName(model, context, RoutingModel.DECISION);
        assertThat(result.getMessages()).as("what the engine says of %s", facts).isEmpty();
        return result;
    }

    Object answer(Map<String, ? extends @Nullable Object> facts) {
        return result(facts).getDecisionResultByName(RoutingModel.DECISION).getResult();
    }
}
