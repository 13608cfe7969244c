package nl.opvolging.signal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Law: nobody sees more of a plan than is granted to a role in which he stands in the case. */
class PlanViewProperties {
    private static final ObjectMapper MAPPER = ModelJson.newMapper();
    private static final Set<String> ALWAYS = Set.of("caseFile", "at", "party", "grants");
    private static final Set<Topic> EXPLAINED = Set.of(
            Topic.STATUS, Topic.FOLLOWERS, Topic.THEME, Topic.DUTIES, Topic.OBSERVATIONS, Topic.PLACE, Topic.OBSERVER);

    /** Which topics a field of a view asks for, all of them. */
    private static final Map<String, Set<Topic>> ASKS = Map.ofEntries(
            Map.entry("status", Set.of(Topic.STATUS)),
            Map.entry("owner", Set.of(Topic.FOLLOWERS)),
            Map.entry("participants", Set.of(Topic.FOLLOWERS)),
            Map.entry("themes", Set.of(Topic.THEME)),
            Map.entry("urgency", Set.of(Topic.THEME)),
            Map.entry("duties", Set.of(Topic.DUTIES)),
            Map.entry("pauses", Set.of(Topic.DUTIES)),
            Map.entry("steps", Set.of(Topic.DUTIES)),
            Map.entry("forecast", Set.of(Topic.DUTIES)),
            Map.entry("nextReviewAt", Set.of(Topic.DUTIES)),
            Map.entry("feedback", Set.of(Topic.FEEDBACK)),
            Map.entry("anonymousAnswers", Set.of(Topic.FEEDBACK)),
            Map.entry("advice", Set.of(Topic.ADVICE)),
            Map.entry("questions", Set.of(Topic.ADVICE)),
            Map.entry("remarks", EXPLAINED),
            Map.entry("explanation", EXPLAINED));

    @Property(tries = 300)
    void whatever_a_view_holds_is_granted_to_a_role_of_the_party(@ForAll("sights") Seen seen) throws IOException {
        Set<Topic> granted = seen.granted();
        JsonNode view = MAPPER.readTree(ModelJson.write(seen.view()));

        assertThat(view.properties()).map(Map.Entry::getKey).allSatisfy(field -> {
            if (!ALWAYS.contains(field)) {
                assertThat(ASKS).containsKey(field);
                assertThat(granted).containsAll(ASKS.get(field));
            }
        });
    }

    @Property(tries = 300)
    void without_grants_a_view_holds_the_case_and_the_moment_only(@ForAll("sights") Seen seen) throws IOException {
        FollowUpPlan closed =
                FollowUpPlan.builder().from(seen.plan()).grants(List.of()).build();

        assertThat(MAPPER.readTree(ModelJson.write(closed.visibleTo(seen.party())))
                        .properties())
                .map(Map.Entry::getKey)
                .containsExactlyInAnyOrder("caseFile", "at", "party");
    }

    @Property(tries = 300)
    void answers_and_codes_are_about_signals_of_the_party_or_owed_by_it(@ForAll("sights") Seen seen) {
        Set<SignalRef> own = seen.involvements()
                .flatMap(involvement -> involvement.signals().stream())
                .collect(Collectors.toSet());
        Set<SignalRef> owed = seen.plan().duties().stream()
                .filter(duty -> Party.partner(duty.debtor()).equals(seen.party()))
                .flatMap(duty -> duty.signal().stream())
                .collect(Collectors.toSet());

        assertThat(seen.view().anonymousAnswers()).map(AnonymousAnswer::signal).allMatch(own::contains);
        assertThat(seen.view().feedback())
                .map(PlanView.Promise::signal)
                .allMatch(signal -> own.contains(signal) || owed.contains(signal));
    }

    @Property(tries = 300)
    void the_topics_for_a_party_are_those_that_are_granted_to_its_roles(@ForAll("sights") Seen seen) {
        assertThat(seen.plan().topicsFor(seen.party())).isEqualTo(seen.granted());
    }

    /** A plan and who looks at it. */
    record Seen(FollowUpPlan plan, Party party) {
        private PlanView view() {
            return plan.visibleTo(party);
        }

        private Stream<Involvement> involvements() {
            return plan.involvements().stream()
                    .filter(involvement -> involvement.party().equals(party));
        }

        private Set<Topic> granted() {
            Set<PartyRole> roles = involvements().map(Involvement::role).collect(Collectors.toSet());
            return plan.grants().stream()
                    .filter(grant -> roles.contains(grant.to()))
                    .map(Grant::topic)
                    .collect(Collectors.toSet());
        }
    }

    /** Any plan and any party, mostly one that stands in the case in a role to which something is granted. */
    @Provide
    Arbitrary<Seen> sights() {
        return Combinators.combine(
                        PlanGenerators.plans(),
                        PlanPartGenerators.parties(),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)))
                .as((plan, party, granted) -> new Seen(granted ? withRole(plan, party) : plan, party));
    }

    private static FollowUpPlan withRole(FollowUpPlan plan, Party party) {
        return FollowUpPlan.builder()
                .from(plan)
                .addAllInvolvements(plan.grants().stream()
                        .map(Grant::to)
                        .findFirst()
                        .map(role -> new Involvement(party, role, List.of(SignalRef.of("s-1"))))
                        .stream()
                        .toList())
                .build();
    }
}
