package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.FeedbackMoment;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Topic;
import nl.opvolging.signal.Urgency;
import org.junit.jupiter.api.Test;

/** All answers of the small agreement of GM0512, with other clauses. */
class AllAnswersTest {
    private static AllAnswers<RoutingQuestion, Route> routes(String theme, String clauses) {
        return AllAnswers.routes(PackText.gorinchem()
                        .with("routering.csv", "regel;thema;gebied;over;spoed;opvolger\n" + clauses)
                        .agreement())
                .where(RoutingQuestion::theme, Optional.of(Theme.of(theme))::equals);
    }

    private static AllAnswers<FeedbackQuestion, FeedbackPromise> promises() {
        return AllAnswers.promises(
                PackText.gorinchem().with("terugkoppeling.csv", """
                        regel;bij;thema;melder;anoniem;aan;inhoud
                        8;melding;eenzaamheid;winkelier;;melder;opgepakt
                        5;melding;eenzaamheid;winkelier, school;nee;melder;opgevolgd
                        """).agreement());
    }

    private static AllAnswers<DisclosureQuestion, DisclosureGiven> disclosures() {
        return AllAnswers.disclosures(
                PackText.gorinchem().with("delen.csv", """
                        regel;aan;wat;thema;toestemming;mag;grondslag
                        9;team;plek, status;;ja;ja;de bewoner vindt het goed
                        """).agreement());
    }

    private static List<String> clauses(List<Route> routes) {
        return routes.stream().map(Route::clause).map(ClauseRef::toString).toList();
    }

    @Test
    void answers_come_in_the_order_in_which_their_clauses_are_asked() {
        assertThat(clauses(routes("eenzaamheid", """
                        7;eenzaamheid;;oudere;;ouderenadviseur
                        2;eenzaamheid;;;;sociaal-team
                        """).all()))
                .containsExactly("GM0512/routering/7", "GM0512/routering/2");
    }

    @Test
    void a_clause_behind_others_that_together_always_answer_gives_no_answer() {
        assertThat(clauses(routes("eenzaamheid", """
                        1;eenzaamheid;;;snel;ouderenadviseur
                        2;eenzaamheid;;;gewoon, direct;sociaal-team
                        3;eenzaamheid;;;;wijkagent
                        """).all()))
                .containsExactly("GM0512/routering/1", "GM0512/routering/2");
    }

    @Test
    void the_safety_net_has_its_own_name() {
        assertThat(routes("verwardheid", "1;eenzaamheid;;;;wijkagent\n").all())
                .extracting(Route::owner)
                .containsExactly(PartnerRef.of("regie"));
    }

    @Test
    void an_urgency_that_no_signal_about_a_theme_has_is_not_asked() {
        AllAnswers<RoutingQuestion, Route> danger = routes("acuut-gevaar", "1;;;;gewoon;wijkagent\n");

        assertThat(danger.values(RoutingQuestion::urgency)).containsExactly(Urgency.IMMEDIATE);
        assertThat(danger.where(RoutingQuestion::urgency, Urgency.ORDINARY::equals)
                        .all())
                .isEmpty();
    }

    @Test
    void a_theme_to_which_no_sign_leads_has_no_questions_and_no_answers() {
        AllAnswers<RoutingQuestion, Route> nothing = routes("huiselijk-geweld", "1;;;;;wijkagent\n");

        assertThat(nothing.all()).isEmpty();
        assertThat(nothing.values(RoutingQuestion::urgency)).isEmpty();
        assertThat(nothing.mostOrdinary()).isEmpty();
        assertThat(nothing.unanswered()).isEmpty();
    }

    @Test
    void the_questions_with_an_answer_are_told_in_words_and_in_values() {
        AllAnswers<RoutingQuestion, Route> all =
                routes("eenzaamheid", "4;;Oost;oudere, kind;snel;sociaal-team\n5;;;;;wijkagent\n");

        assertThat(all.regions(all.all().get(0))).singleElement().satisfies(region -> {
            assertThat(region.words()).isEqualTo("spoed snel, over een oudere of kind, in Oost");
            assertThat(region.values(RoutingQuestion::about))
                    .containsExactlyInAnyOrder(About.OLDER_PERSON, About.CHILD);
            assertThat(region.values(RoutingQuestion::urgency)).containsExactly(Urgency.SOON);
            assertThat(region.values(RoutingQuestion::observer)).containsExactlyInAnyOrder(ObserverKind.values());
            assertThat(region.mostOrdinary().observer()).isEqualTo(ObserverKind.RESIDENT);
        });
    }

    @Test
    void fields_that_split_the_questions_alike_are_not_taken_for_each_other() {
        Agreement agreement = PackText.gorinchem().with("routering.csv", """
                        regel;melder;anoniem;toestemming;opvolger
                        1;;nee;ja;regie
                        2;winkelier;ja;;regie
                        """).agreement();
        AllAnswers<RoutingQuestion, Route> all = AllAnswers.routes(agreement);
        Route safetyNet = all.all().get(all.all().size() - 1);

        assertThat(safetyNet.clause()).hasToString("proef-basis/routering/3");
        assertThat(all.regions(safetyNet))
                .flatExtracting(Region::examples)
                .hasSizeGreaterThan(10)
                .allSatisfy(question -> assertThat(agreement.route(question)).isEqualTo(safetyNet));
    }

    @Test
    void an_answer_that_is_not_given_has_no_questions() {
        Route other = routes("eenzaamheid", "1;;;;;sociaal-team\n").all().get(0);

        assertThat(routes("eenzaamheid", "1;;;;;wijkagent\n").regions(other)).isEmpty();
    }

    @Test
    void only_the_municipality_is_known_of_some_areas() {
        AllAnswers<RoutingQuestion, Route> all =
                routes("eenzaamheid", "1;;behalve Oost;;;sociaal-team\n2;;Oost;;;wijkagent\n");
        Area municipality = Area.of("GM0512");

        assertThat(all.values(RoutingQuestion::area)).startsWith(municipality).hasSizeGreaterThan(2);
        assertThat(all.where(RoutingQuestion::area, municipality::equals).all())
                .extracting(Route::owner)
                .containsExactly(PartnerRef.of("regie"));
    }

    @Test
    void all_promises_of_the_first_pack_that_has_any_are_answers() {
        AllAnswers<FeedbackQuestion, FeedbackPromise> reported =
                promises().where(FeedbackQuestion::moment, FeedbackMoment.REPORTED::equals);

        assertThat(reported.all())
                .extracting(promise -> promise.clause().toString())
                .containsExactly(
                        "GM0512/terugkoppeling/8",
                        "GM0512/terugkoppeling/5",
                        "proef-basis/terugkoppeling/1",
                        "proef-basis/terugkoppeling/2");
        assertThat(reported.regions(reported.all().get(1))).singleElement().satisfies(region -> {
            assertThat(region.values(FeedbackQuestion::observer))
                    .containsExactlyInAnyOrder(ObserverKind.SHOPKEEPER, ObserverKind.SCHOOL);
            assertThat(region.values(FeedbackQuestion::anonymous)).containsExactly(false);
        });
    }

    @Test
    void what_no_clause_grants_is_unanswered() {
        AllAnswers<DisclosureQuestion, DisclosureGiven> place = disclosures()
                .where(DisclosureQuestion::to, PartyRole.TEAM::equals)
                .where(DisclosureQuestion::topic, Topic.PLACE::equals);

        assertThat(place.all()).extracting(DisclosureGiven::allowed).containsExactly(true);
        assertThat(place.unanswered())
                .singleElement()
                .satisfies(region -> assertThat(region.values(DisclosureQuestion::consent))
                        .containsExactly(Answer.UNKNOWN, Answer.NO));
    }

    @Test
    void several_fields_at_once_are_refused() {
        assertThatThrownBy(() -> disclosures().where(question -> List.of(question.to(), question.topic()), any -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("several fields")
                .hasMessageContaining("aan, wat");
    }

    @Test
    void a_region_without_a_question_is_refused() {
        assertThatThrownBy(() -> new Region<>("", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A region has at least one question");
    }
}
