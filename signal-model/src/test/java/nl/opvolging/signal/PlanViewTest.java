package nl.opvolging.signal;

import static nl.opvolging.signal.Samples.REPORTED;
import static nl.opvolging.signal.Samples.answer;
import static nl.opvolging.signal.Samples.duty;
import static nl.opvolging.signal.Samples.forecast;
import static nl.opvolging.signal.Samples.partner;
import static nl.opvolging.signal.Samples.pause;
import static nl.opvolging.signal.Samples.step;
import static nl.opvolging.signal.Samples.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanViewTest {
    private static final Party OWNER = Party.partner(PartnerRef.of("sociaal-team"));
    private static final Party POLICE = Party.partner(PartnerRef.of("politie"));
    private static final Party ONE = Party.observer(ObserverRef.of("m-1"));
    private static final Party OTHER = Party.anonymousObserver(SignalRef.of("s-2"));
    private static final Party COORDINATOR = Party.coordinator(ObserverRef.of("m-3"));
    private static final Party TEAM = Party.team(TeamRef.of("t-1"));
    private static final ClauseRef SECRET = ClauseRef.parse("GM0512/duiding/77");
    private static final FollowUpPlan FULL = full();
    private static final Set<Topic> EXPLAINED = EnumSet.of(
            Topic.STATUS, Topic.FOLLOWERS, Topic.THEME, Topic.DUTIES, Topic.OBSERVATIONS, Topic.PLACE, Topic.OBSERVER);

    /** A plan in which everything stands that a plan can hold. */
    private static FollowUpPlan full() {
        return Samples.plan()
                .participants(List.of(new Participation(
                        partner().ref(PartnerRef.of("politie")).build(), ParticipantRole.INFORMED, SECRET)))
                .addThemes(new ThemeFinding(Theme.of("eenzaam"), "Eenzaamheid", Line.CONCERN, Urgency.ORDINARY, SECRET))
                .duties(List.of(
                        duty().build(),
                        answer("s-1").build(),
                        answer("s-2").debtor(PartnerRef.of("politie")).build(),
                        answer("s-1")
                                .id(DutyRef.of("c"))
                                .beneficiary(Beneficiary.COORDINATOR)
                                .build(),
                        answer("s-1")
                                .id(DutyRef.of("t"))
                                .beneficiary(Beneficiary.TEAM)
                                .build()))
                .addSteps(step().build())
                .addForecast(forecast().build())
                .addInvolvements(
                        new Involvement(OWNER, PartyRole.OWNER, List.of()),
                        new Involvement(POLICE, PartyRole.INFORMED, List.of()),
                        new Involvement(ONE, PartyRole.OBSERVER, List.of(SignalRef.of("s-1"))),
                        new Involvement(OTHER, PartyRole.OBSERVER, List.of(SignalRef.of("s-2"))),
                        new Involvement(COORDINATOR, PartyRole.COORDINATOR, List.of(SignalRef.of("s-1"))),
                        new Involvement(TEAM, PartyRole.TEAM, List.of(SignalRef.of("s-1"))))
                .addPauses(pause().build())
                .advice(new Advice(ContactResponse.DENIAL, "Dring niet aan.", SECRET))
                .background(Background.builder().addInvolved(PartnerKind.POLICE).build())
                .addRefused(new RefusedEvent(EventRef.of("e-3"), EventKind.CLOSED, "reden", List.of()))
                .addAnonymousAnswers(
                        new AnonymousAnswer(SignalRef.of("s-1"), "CODE1", LocalDate.of(2027, 1, 13)),
                        new AnonymousAnswer(SignalRef.of("s-2"), "CODE2", LocalDate.of(2027, 1, 13)))
                .nextReviewAt(REPORTED.plusSeconds(60))
                .addOpenQuestions(new OpenQuestion(
                        Fact.ABOUT, "Gaat het om een oudere?", "Zo ja, dan volgt op: politie.", List.of(SECRET)))
                .addRemarks(new Remark(RemarkKind.ANONYMOUS, "De melder is niet bekend."))
                .build();
    }

    private static PlanView view(Party party, PartyRole role, Topic... topics) {
        return FollowUpPlan.builder()
                .from(FULL)
                .grants(Arrays.stream(topics)
                        .map(topic -> new Grant(role, topic, "grond", SECRET))
                        .toList())
                .build()
                .visibleTo(party);
    }

    private static PlanView.Builder nothing(Party party, Topic... topics) {
        PlanView.Builder view = PlanView.builder();
        view.caseFile(FULL.caseFile()).at(FULL.at()).party(party);
        for (Topic topic : topics) {
            view.addGrants(new PlanView.Permission(PartyRole.OWNER, topic, "grond"));
        }
        return view;
    }

    @Test
    void a_party_without_a_part_in_the_case_sees_nothing() {
        Party stranger = Party.partner(PartnerRef.of("ggd"));

        assertThat(view(stranger, PartyRole.OWNER, Topic.values()))
                .isEqualTo(nothing(stranger).build());
    }

    @Test
    void a_party_without_grants_sees_nothing() {
        assertThat(view(OWNER, PartyRole.OWNER)).isEqualTo(nothing(OWNER).build());
    }

    @Test
    void what_is_granted_to_another_role_is_not_seen() {
        assertThat(view(OWNER, PartyRole.TAKES_PART, Topic.values()))
                .isEqualTo(nothing(OWNER).build());
    }

    @Test
    void another_party_with_the_same_reference_sees_nothing() {
        Party namesake = new Party(PartyKind.TEAM, OWNER.ref());

        assertThat(view(namesake, PartyRole.OWNER, Topic.values()))
                .isEqualTo(nothing(namesake).build());
    }

    static Stream<Arguments> parts() {
        PlanView.Promise observer = new PlanView.Promise(
                SignalRef.of("s-1"),
                Beneficiary.OBSERVER,
                FeedbackLevel.FOLLOWED_UP,
                "Er is gekeken naar melding s-1.",
                duty().build().limit().at(),
                DutyState.OPEN);
        return Stream.of(
                Arguments.of(
                        Topic.STATUS,
                        nothing(OWNER, Topic.STATUS).status(FULL.status()).build()),
                Arguments.of(
                        Topic.FOLLOWERS,
                        nothing(OWNER, Topic.FOLLOWERS)
                                .owner(FULL.owner().partner())
                                .addParticipants(new PlanView.Participant(
                                        FULL.participants().get(0).partner(), ParticipantRole.INFORMED))
                                .build()),
                Arguments.of(
                        Topic.THEME,
                        nothing(OWNER, Topic.THEME)
                                .addThemes(new PlanView.ShownTheme(
                                        Theme.of("eenzaam"), "Eenzaamheid", Line.CONCERN, Urgency.ORDINARY))
                                .urgency(FULL.urgency())
                                .build()),
                Arguments.of(
                        Topic.OBSERVATIONS, nothing(OWNER, Topic.OBSERVATIONS).build()),
                Arguments.of(Topic.PLACE, nothing(OWNER, Topic.PLACE).build()),
                Arguments.of(Topic.SUBJECT, nothing(OWNER, Topic.SUBJECT).build()),
                Arguments.of(Topic.OBSERVER, nothing(OWNER, Topic.OBSERVER).build()),
                Arguments.of(Topic.NOTE, nothing(OWNER, Topic.NOTE).build()),
                Arguments.of(
                        Topic.DUTIES,
                        nothing(OWNER, Topic.DUTIES)
                                .duties(FULL.duties())
                                .pauses(FULL.pauses())
                                .steps(FULL.steps())
                                .forecast(FULL.forecast())
                                .nextReviewAt(FULL.nextReviewAt())
                                .build()),
                Arguments.of(
                        Topic.FEEDBACK,
                        nothing(OWNER, Topic.FEEDBACK)
                                .addFeedback(
                                        observer, owed("s-1", Beneficiary.COORDINATOR), owed("s-1", Beneficiary.TEAM))
                                .build()),
                Arguments.of(Topic.OUTCOME, nothing(OWNER, Topic.OUTCOME).build()),
                Arguments.of(
                        Topic.ADVICE,
                        nothing(OWNER, Topic.ADVICE)
                                .advice("Dring niet aan.")
                                .addQuestions("Gaat het om een oudere?")
                                .build()));
    }

    private static PlanView.Promise owed(String signal, Beneficiary to) {
        return new PlanView.Promise(
                SignalRef.of(signal),
                to,
                FeedbackLevel.FOLLOWED_UP,
                "Er is gekeken naar melding " + signal + ".",
                duty().build().limit().at(),
                DutyState.OPEN);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void a_topic_shows_its_part_and_nothing_else(Topic topic, PlanView shown) {
        assertThat(view(OWNER, PartyRole.OWNER, topic)).isEqualTo(shown);
    }

    @Test
    void every_topic_has_its_part() {
        assertThat(parts().map(part -> part.get()[0])).containsExactlyInAnyOrder((Object[]) Topic.values());
    }

    @Test
    void the_topics_for_a_party_are_those_of_its_grants() {
        FollowUpPlan plan = FollowUpPlan.builder()
                .from(FULL)
                .addGrants(new Grant(PartyRole.OWNER, Topic.PLACE, "grond", SECRET))
                .addGrants(new Grant(PartyRole.OWNER, Topic.STATUS, "grond", SECRET))
                .addGrants(new Grant(PartyRole.OBSERVER, Topic.NOTE, "grond", SECRET))
                .build();

        assertThat(plan.topicsFor(OWNER)).containsExactly(Topic.STATUS, Topic.PLACE);
        assertThat(plan.topicsFor(Party.partner(PartnerRef.of("ggd")))).isEmpty();
    }

    @Test
    void an_explanation_is_seen_with_all_that_it_tells() {
        PlanView view = view(OWNER, PartyRole.OWNER, EXPLAINED.toArray(Topic[]::new));

        assertThat(view.explanation()).contains(FULL.explanation());
        assertThat(view.remarks()).isEqualTo(FULL.remarks());
    }

    @ParameterizedTest
    @EnumSource(names = {"STATUS", "FOLLOWERS", "THEME", "DUTIES", "OBSERVATIONS", "PLACE", "OBSERVER"})
    void an_explanation_is_not_seen_without_one_of_the_topics_that_it_tells(Topic missing) {
        Set<Topic> topics = EnumSet.complementOf(EnumSet.of(missing));
        PlanView view = view(OWNER, PartyRole.OWNER, topics.toArray(Topic[]::new));

        assertThat(view.explanation()).isEmpty();
        assertThat(view.remarks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DUTIES")
    void no_clause_is_named_without_duties_and_explanation(Topic topic) {
        assertThat(written(view(OWNER, PartyRole.OWNER, topic)))
                .doesNotContain("GM0512/")
                .doesNotContain("\"clause");
    }

    @Test
    void an_observer_sees_the_answer_to_the_own_signal_only() {
        assertThat(view(ONE, PartyRole.OBSERVER, Topic.FEEDBACK).feedback())
                .containsExactly(owed("s-1", Beneficiary.OBSERVER));
        assertThat(view(OTHER, PartyRole.OBSERVER, Topic.FEEDBACK).feedback())
                .containsExactly(owed("s-2", Beneficiary.OBSERVER));
    }

    @Test
    void an_observer_reads_the_words_for_the_own_signal_only() {
        String all = written(view(ONE, PartyRole.OBSERVER, Topic.values()));
        String feedback = written(view(ONE, PartyRole.OBSERVER, Topic.FEEDBACK));

        assertThat(all).contains("Er is gekeken naar melding s-2.");
        assertThat(feedback).contains("Er is gekeken naar melding s-1.").doesNotContain("s-2");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FEEDBACK", "DUTIES"})
    void no_words_of_an_answer_are_read_without_a_grant_for_answers_or_duties(Topic topic) {
        assertThat(written(view(ONE, PartyRole.OBSERVER, topic))).doesNotContain("Er is gekeken");
        assertThat(written(view(OWNER, PartyRole.OWNER, topic))).doesNotContain("Er is gekeken");
    }

    @Test
    void an_observer_sees_the_code_of_the_own_signal_only() {
        assertThat(view(OTHER, PartyRole.OBSERVER, Topic.FEEDBACK).anonymousAnswers())
                .extracting(AnonymousAnswer::code)
                .containsExactly("CODE2");
        assertThat(view(OTHER, PartyRole.OBSERVER, Topic.STATUS).anonymousAnswers())
                .isEmpty();
    }

    @Test
    void a_coordinator_and_a_team_see_the_answers_to_them_and_no_code() {
        PlanView coordinator = view(COORDINATOR, PartyRole.COORDINATOR, Topic.FEEDBACK);
        PlanView team = view(TEAM, PartyRole.TEAM, Topic.FEEDBACK);

        assertThat(coordinator.feedback()).containsExactly(owed("s-1", Beneficiary.COORDINATOR));
        assertThat(team.feedback()).containsExactly(owed("s-1", Beneficiary.TEAM));
        assertThat(coordinator.anonymousAnswers()).isEmpty();
        assertThat(team.anonymousAnswers()).isEmpty();
    }

    @Test
    void a_partner_sees_the_answers_that_it_owes_and_no_code() {
        PlanView view = view(POLICE, PartyRole.INFORMED, Topic.FEEDBACK);

        assertThat(view.feedback()).containsExactly(owed("s-2", Beneficiary.OBSERVER));
        assertThat(view.anonymousAnswers()).isEmpty();
    }

    @Test
    void an_observer_who_also_coordinates_sees_no_more_than_each_role_may() {
        FollowUpPlan plan = FollowUpPlan.builder()
                .from(FULL)
                .addInvolvements(new Involvement(ONE, PartyRole.COORDINATOR, List.of(SignalRef.of("s-2"))))
                .addGrants(new Grant(PartyRole.COORDINATOR, Topic.FEEDBACK, "grond", SECRET))
                .addGrants(new Grant(PartyRole.OBSERVER, Topic.STATUS, "grond", SECRET))
                .build();

        assertThat(plan.visibleTo(ONE).feedback()).isEmpty();
        assertThat(plan.visibleTo(ONE).topics()).containsExactly(Topic.STATUS, Topic.FEEDBACK);
    }
}
