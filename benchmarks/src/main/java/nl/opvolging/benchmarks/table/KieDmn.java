package nl.opvolging.benchmarks.table;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The DMN engine of Apache KIE: the model is compiled once; the engine writes in the context of each question, so that is made anew. */
final class KieDmn implements Peer<Map<String, Object>> {
    private final DMNRuntime runtime;
    private final DMNModel model;

    KieDmn(MeasuredTable table) {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(DmnText.of(table, "-")))))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModel(DmnText.NAMESPACE, DmnText.NAME);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @Override
    public Map<String, Object> form(Question question) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            values.put(field.accessor(), field.of(question.theirs()));
        }
        return values;
    }

    @Override
    public int ask(Map<String, Object> question) {
        DMNContext context = runtime.newContext();
        question.forEach(context::set);
        DMNResult result = runtime.evaluateAll(model, context);
        return ((Number) result.getDecisionResultByName(DmnText.DECISION).getResult()).intValue();
    }
}
