package nl.opvolging.benchmarks.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.AllAnswers;
import nl.opvolging.rules.Region;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.testkit.GeneratedPacks;
import nl.opvolging.testkit.Questions;

/** The model of an agreement, run by engines that share nothing with the library, answers as the agreement does. */
class RoutingModelProperties {
    private static final List<Agreement> SHIPPED = RulePacks.fromClassPath().agreements();
    private static final List<Agreement> GENERATED = LongStream.range(0, 25)
            .mapToObj(GeneratedPacks::of)
            .flatMap(packs -> packs.read().agreements().stream())
            .toList();

    private final Map<Agreement, KieModel> kie = new HashMap<>();
    private final Map<Agreement, CamundaModel> camunda = new HashMap<>();

    /** A question to an agreement. */
    record Asked(Agreement agreement, RoutingQuestion question) {
        @Override
        public String toString() {
            return agreement.packs() + ": " + question;
        }
    }

    @Provide
    Arbitrary<Asked> shipped() {
        return Arbitraries.of(SHIPPED).flatMap(RoutingModelProperties::asked);
    }

    @Provide
    Arbitrary<Asked> generated() {
        return Arbitraries.of(GENERATED).flatMap(RoutingModelProperties::asked);
    }

    private static Arbitrary<Asked> asked(Agreement agreement) {
        return Questions.of(agreement).routings().map(question -> new Asked(agreement, question));
    }

    private void assertAnsweredByKie(Asked asked) {
        KieModel model = kie.computeIfAbsent(asked.agreement(), KieModel::of);
        Map<String, Object> answer = Answered.by(asked.agreement().route(asked.question()));

        assertThat(model.answer(Facts.of(asked.question()))).isEqualTo(answer);
        assertThat(model.answer(Facts.withNulls(asked.question()))).isEqualTo(answer);
    }

    @Example
    void all_shipped_agreements_are_gone_through() {
        assertThat(SHIPPED).hasSizeGreaterThanOrEqualTo(14);
    }

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void kie_answers_as_a_shipped_agreement(@ForAll("shipped") Asked asked) {
        assertAnsweredByKie(asked);
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void kie_answers_as_a_generated_agreement(@ForAll("generated") Asked asked) {
        assertAnsweredByKie(asked);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void camunda_answers_as_a_shipped_agreement(@ForAll("shipped") Asked asked) {
        CamundaModel model = camunda.computeIfAbsent(asked.agreement(), CamundaModel::of);
        Map<String, Object> answer = Answered.by(asked.agreement().route(asked.question()));

        assertThat(model.answer(Facts.of(asked.question()))).isEqualTo(answer);
        assertThat(model.answer(Facts.withNulls(asked.question()))).isEqualTo(answer);
    }

    @Example
    void each_clause_that_answers_anything_answers_that_in_kie() {
        List<Route> seen = new ArrayList<>();
        for (Agreement agreement : SHIPPED) {
            AllAnswers<RoutingQuestion, Route> routes = AllAnswers.routes(agreement);
            for (Route route : routes.all()) {
                for (Region<RoutingQuestion> region : routes.regions(route)) {
                    assertAnsweredByKie(new Asked(agreement, region.mostOrdinary()));
                }
                seen.add(route);
            }
        }
        assertThat(seen).hasSizeGreaterThan(200);
    }
}
