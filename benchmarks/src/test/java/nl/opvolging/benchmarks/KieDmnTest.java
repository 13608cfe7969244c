package nl.opvolging.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

class KieDmnTest {
    private static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="tafel" name="tafel" namespace="urn:tafel">
              <inputData id="thema" name="thema"><variable name="thema" typeRef="string"/></inputData>
              <decision id="opvolger" name="opvolger">
                <variable name="opvolger" typeRef="string"/>
                <informationRequirement><requiredInput href="#thema"/></informationRequirement>
                <decisionTable hitPolicy="FIRST">
                  <input><inputExpression typeRef="string"><text>thema</text></inputExpression></input>
                  <output/>
                  <rule>
                    <inputEntry><text>"verwardheid", "eenzaamheid"</text></inputEntry>
                    <outputEntry><text>"sociaal-team"</text></outputEntry>
                  </rule>
                  <rule>
                    <inputEntry><text>-</text></inputEntry>
                    <outputEntry><text>"vangnet"</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    @Test
    void a_small_table_is_answered_by_its_topmost_line() {
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(TABLE), "UTF-8")))
                .getOrElseThrow(IllegalStateException::new);
        DMNModel model = runtime.getModel("urn:tafel", "tafel");

        assertThat(answer(runtime, model, "eenzaamheid")).isEqualTo("sociaal-team");
        assertThat(answer(runtime, model, "afval")).isEqualTo("vangnet");
    }

    private static Object answer(DMNRuntime runtime, DMNModel model, String theme) {
        DMNContext context = runtime.newContext();
        context.set("thema", theme);
        DMNResult result = runtime.evaluateAll(model, context);
        assertThat(result.getMessages()).isEmpty();
        return result.getDecisionResultByName("opvolger").getResult();
    }
}
