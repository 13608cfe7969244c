package nl.opvolging.signal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 14: JSON out and in again gives the same object. */
class JsonProperties {
    private static final ObjectMapper MAPPER = ModelJson.newMapper();

    @Property(tries = 300)
    void a_signal_out_and_in_again_is_the_same_signal(@ForAll("signals") Signal signal) {
        Signal again = ModelJson.readSignal(ModelJson.write(signal));

        assertThat(again).isEqualTo(signal);
        assertThat(again.note()).isEqualTo(signal.note());
    }

    @Property(tries = 300)
    void a_case_file_out_and_in_again_is_the_same_case_file(@ForAll("caseFiles") CaseFile file) {
        CaseFile again = ModelJson.readCaseFile(ModelJson.write(file));

        assertThat(again).isEqualTo(file);
        assertThat(again.history()).isEqualTo(file.history());
    }

    @Property(tries = 300)
    void a_plan_out_and_in_again_is_the_same_plan(@ForAll("plans") FollowUpPlan plan) {
        assertThat(ModelJson.readPlan(ModelJson.write(plan))).isEqualTo(plan);
    }

    @Property(tries = 100)
    void what_a_party_may_see_out_and_in_again_is_the_same(@ForAll("views") PlanView view) throws IOException {
        assertThat(MAPPER.readValue(ModelJson.write(view), PlanView.class)).isEqualTo(view);
    }

    @Property(tries = 100)
    void what_has_changed_out_and_in_again_is_the_same(@ForAll("deltas") PlanDelta delta) throws IOException {
        assertThat(MAPPER.readValue(ModelJson.write(delta), PlanDelta.class)).isEqualTo(delta);
    }

    @Property(tries = 300)
    void an_event_is_written_with_its_type_and_without_its_kind(@ForAll("events") CaseEvent event) throws IOException {
        JsonNode json = MAPPER.readTree(ModelJson.write(event));

        assertThat(json.path("type").textValue()).isEqualTo(EventTable.nameInJson(event.kind()));
        assertThat(json.has("kind")).isFalse();
        assertThat(MAPPER.treeToValue(json, CaseEvent.class)).isEqualTo(event);
    }

    @Property(tries = 100)
    void a_case_file_in_which_everything_stands_twice_is_the_same(@ForAll("caseFiles") CaseFile file) {
        assertThat(CaseFile.builder().from(file).addAllEvents(file.events()).build())
                .isEqualTo(file);
    }

    @Property(tries = 300)
    void the_same_object_gives_the_same_bytes(@ForAll("documents") Object document) {
        byte[] once = ModelJson.write(document);

        assertThat(ModelJson.write(document)).isEqualTo(once);
    }

    @Property(tries = 300)
    void a_case_file_reads_the_same_whatever_the_order_of_its_events(@ForAll("caseFiles") CaseFile file) {
        CaseFile sorted = CaseFile.builder().from(file).events(file.history()).build();

        assertThat(sorted.history()).isEqualTo(file.history());
    }

    @Property(tries = 200)
    void nothing_is_written_for_what_is_empty_or_absent(@ForAll("documents") Object document) throws IOException {
        assertThat(empties(MAPPER.readTree(ModelJson.write(document)))).isZero();
    }

    private static long empties(JsonNode node) {
        long below = 0;
        for (JsonNode child : node) {
            below += empties(child);
        }
        return below + (node.isNull() || (node.isContainerNode() && node.isEmpty()) ? 1 : 0);
    }

    @Property
    void opening_hours_out_and_in_again_are_the_same(@ForAll("hours") OpeningHours hours) {
        OpeningHours again = OpeningHours.parse(hours.toString());

        assertThat(again).isEqualTo(hours).hasSameHashCodeAs(hours).hasToString(hours.toString());
    }

    @Provide
    Arbitrary<Signal> signals() {
        return Generators.signals();
    }

    @Provide
    Arbitrary<CaseFile> caseFiles() {
        return Generators.caseFiles();
    }

    @Provide
    Arbitrary<FollowUpPlan> plans() {
        return PlanGenerators.plans();
    }

    @Provide
    Arbitrary<CaseEvent> events() {
        return EventGenerators.events();
    }

    @Provide
    Arbitrary<PlanView> views() {
        return Combinators.combine(PlanGenerators.plans(), PlanPartGenerators.parties())
                .as(FollowUpPlan::visibleTo);
    }

    @Provide
    Arbitrary<PlanDelta> deltas() {
        return PlanGenerators.plans().map(plan -> plan.since(Optional.empty()));
    }

    @Provide
    Arbitrary<Object> documents() {
        return Arbitraries.oneOf(List.of(
                Generators.signals().map(Object.class::cast),
                Generators.caseFiles().map(Object.class::cast),
                PlanGenerators.plans().map(Object.class::cast),
                views().map(Object.class::cast),
                deltas().map(Object.class::cast)));
    }

    @Provide
    Arbitrary<OpeningHours> hours() {
        return PlanGenerators.hours();
    }
}
