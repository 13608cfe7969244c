package nl.opvolging.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law: whoever sends each message once, by its name, tells everything once. */
class PlanDeltaProperties {
    @Property(tries = 200)
    void a_plan_and_itself_differ_in_nothing(@ForAll("plans") FollowUpPlan plan) {
        assertThat(plan.since(Optional.of(plan)).isEmpty()).isTrue();
    }

    @Property(tries = 200)
    void each_message_of_a_case_has_a_name_of_its_own(@ForAll("plans") FollowUpPlan plan) {
        assertThat(plan.since(Optional.empty()).messages())
                .map(PlanDelta.Message::id)
                .doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void what_has_changed_gives_the_same_messages_after_it_was_written_and_read(@ForAll("plans") FollowUpPlan plan)
            throws IOException {
        PlanDelta delta = plan.since(Optional.empty());
        PlanDelta again = ModelJson.newMapper().readValue(ModelJson.write(delta), PlanDelta.class);

        assertThat(again.messages()).isEqualTo(delta.messages());
    }

    @Property(tries = 200)
    void every_new_owner_duty_and_step_has_a_message(@ForAll("plans") FollowUpPlan plan) {
        PlanDelta delta = plan.since(Optional.empty());

        assertThat(delta.messages())
                .hasSize(1 + delta.duties().size() + delta.steps().size());
    }

    @Provide
    Arbitrary<FollowUpPlan> plans() {
        return PlanGenerators.plans();
    }
}
