package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.observation;
import static nl.opvolging.rules.Cases.owner;
import static nl.opvolging.rules.Cases.signal;
import static nl.opvolging.rules.Cases.signalAt;
import static nl.opvolging.rules.Cases.themes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.Fact;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.OpenQuestion;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.Signal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clause that needs a fact that nobody knows does not hold, and its fact is asked for if the answer changes who acts. */
class OpenQuestionsTest {
    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    private static OpenQuestion question(Fact fact, String text, String consequence, String... clauses) {
        return new OpenQuestion(
                fact,
                text,
                consequence,
                Stream.of(clauses).map(ClauseRef::parse).toList());
    }

    private void routes(String header, String... rows) {
        packs.local("routering.csv", header + "\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void who_it_is_about() {
        FollowUpPlan plan =
                packs.plan(signal("gordijnen-dicht").about(About.UNKNOWN).build());

        assertThat(owner(plan)).isEqualTo("sociaal-team by GM0512/routering/2");
        assertThat(plan.openQuestions())
                .containsExactly(question(
                        Fact.ABOUT,
                        "Gaat het om een oudere?",
                        "Zo ja, dan volgt op: Ouderenadviseur (regel GM0512/routering/1).",
                        "GM0512/routering/1"));
    }

    @Test
    void all_but_some_of_an_unknown_fact_is_unknown_too() {
        routes("regel;over;opvolger", "1;\"behalve kind, jongere\";wijkagent", "2;;sociaal-team");

        FollowUpPlan plan =
                packs.plan(signal("gordijnen-dicht").about(About.UNKNOWN).build());

        assertThat(owner(plan)).startsWith("sociaal-team");
        assertThat(plan.openQuestions())
                .containsExactly(question(
                        Fact.ABOUT,
                        "Gaat het om een kind of jongere?",
                        "Zo nee, dan volgt op: Wijkagent (regel GM0512/routering/1).",
                        "GM0512/routering/1"));
    }

    @Test
    void whether_there_is_danger() {
        FollowUpPlan plan = packs.plan(
                signal("raam-geforceerd").immediateDanger(Answer.UNKNOWN).build());

        assertThat(owner(plan)).startsWith("politie");
        assertThat(plan.openQuestions())
                .containsExactly(question(
                        Fact.DANGER,
                        "Is er nu direct gevaar?",
                        "Zo ja, dan gaat het om \"acuut gevaar\" (spoed: direct): bel dan 112"
                                + " (regel nederland/duiding/1).",
                        "nederland/duiding/1"));
    }

    @Test
    void danger_that_a_sign_shows_already_is_not_asked_for() {
        FollowUpPlan plan = packs.plan(
                signal("roept-om-hulp").immediateDanger(Answer.UNKNOWN).build());

        assertThat(owner(plan)).startsWith("hulpdiensten");
        assertThat(plan.openQuestions()).isEmpty();
    }

    @Test
    void whether_the_resident_agrees() {
        routes("regel;toestemming;opvolger", "1;nee;regie", "2;behalve nee;ouderenadviseur", "3;;sociaal-team");

        FollowUpPlan plan =
                packs.plan(signal("gordijnen-dicht").consent(Answer.UNKNOWN).build());

        assertThat(owner(plan)).startsWith("sociaal-team");
        assertThat(plan.openQuestions())
                .containsExactly(question(
                        Fact.CONSENT,
                        "Vindt de bewoner het goed dat dit gemeld is?",
                        "Zo nee, dan volgt op: Regie van de gemeente (regel GM0512/routering/1)."
                                + " Zo ja, dan volgt op: Ouderenadviseur (regel GM0512/routering/2).",
                        "GM0512/routering/1",
                        "GM0512/routering/2"));
    }

    @Test
    void who_knows_the_resident() {
        routes("regel;bekend bij;opvolger", "1;\"sociaal wijkteam, ggz\";sociaal-team", "2;;regie");

        Signal.Builder unknown = signal("gordijnen-dicht").addNotKnownTo(PartnerKind.MENTAL_HEALTH);
        FollowUpPlan plan = packs.plan(unknown.build());

        assertThat(owner(plan)).startsWith("regie");
        assertThat(plan.openQuestions())
                .containsExactly(question(
                        Fact.KNOWN_TO,
                        "Is de bewoner al bekend bij: sociaal wijkteam of ggz?",
                        "Zo ja, dan volgt op: Sociaal team (regel GM0512/routering/1).",
                        "GM0512/routering/1"));
        assertThat(packs.plan(unknown.addNotKnownTo(PartnerKind.SOCIAL_TEAM).build())
                        .openQuestions())
                .isEmpty();
        assertThat(owner(packs.plan(signal("gordijnen-dicht")
                        .addKnownTo(PartnerKind.MENTAL_HEALTH)
                        .build())))
                .startsWith("sociaal-team");
    }

    @Test
    void whether_it_was_seen_before() {
        packs.local("duiding.csv", "regel;teken;herhaald;thema;spoed\n4;gordijnen-dicht;ja;verwaarlozing;snel\n");

        FollowUpPlan plan = packs.plan(signal().addObservations(observation("gordijnen-dicht", Answer.UNKNOWN))
                .build());

        assertThat(themes(plan)).containsExactly("eenzaamheid ORDINARY");
        assertThat(plan.openQuestions())
                .containsExactly(question(
                        Fact.RECURRING,
                        "gordijnen blijven dicht: Is het vaker gezien?",
                        "Zo ja, dan gaat het om \"verwaarlozing\" (spoed: snel) en volgt op: Regie van de gemeente"
                                + " (regel GM0512/duiding/4).",
                        "GM0512/duiding/4"));
    }

    @Test
    void along_which_line_it_was_reported() {
        packs.local("duiding.csv", "regel;lijn;thema;spoed\n1;\"wijkveiligheid, burenhulp\";woninginbraak;gewoon\n");

        FollowUpPlan plan = packs.plan(signal("gordijnen-dicht").build());

        assertThat(themes(plan)).containsExactly("eenzaamheid ORDINARY");
        assertThat(plan.openQuestions())
                .containsExactly(question(
                        Fact.LINE,
                        "Is het een melding over wijkveiligheid of burenhulp?",
                        "Zo ja, dan gaat het om \"woninginbraak\" (spoed: gewoon) en volgt op: Politie, geen spoed"
                                + " (regel GM0512/duiding/1).",
                        "GM0512/duiding/1"));
    }

    @Test
    void where_it_is_if_only_the_municipality_is_known() {
        routes("regel;gebied;opvolger", "1;Gorinchem-Oost;wijkagent", "2;behalve WK051213;ouderenadviseur", "3;;regie");

        FollowUpPlan plan =
                packs.plan(signal("gordijnen-dicht").area(Area.of("GM0512")).build());

        assertThat(owner(plan)).isEqualTo("regie by GM0512/routering/3");
        assertThat(plan.openQuestions())
                .containsExactly(
                        question(
                                Fact.AREA,
                                "Is het in Gorinchem-Oost?",
                                "Zo ja, dan volgt op: Wijkagent (regel GM0512/routering/1).",
                                "GM0512/routering/1"),
                        question(
                                Fact.AREA,
                                "Is het in WK051213?",
                                "Zo nee, dan volgt op: Ouderenadviseur (regel GM0512/routering/2).",
                                "GM0512/routering/2"));
    }

    @Test
    void the_same_is_asked_however_often_a_plan_is_made() {
        FollowUps followUps = packs.followUps();
        CaseFile file =
                Cases.caseFile(signal("gordijnen-dicht").about(About.UNKNOWN).build());
        FollowUpPlan first = followUps.plan(file, Cases.at("2027-01-12T12:00"));

        assertThat(first.openQuestions()).hasSize(1);
        assertThat(followUps.plan(file, Cases.at("2027-01-12T12:00"))).isEqualTo(first);
    }

    @Test
    void what_it_is_about_if_no_clause_knows() {
        FollowUpPlan plan = packs.plan(signal("fiets-zonder-zadel").build());

        assertThat(owner(plan)).startsWith("regie");
        assertThat(plan.openQuestions().stream().map(OpenQuestion::question))
                .containsExactly("Wat is er precies gezien?");
    }

    @Test
    void the_second_unknown_fact_of_a_clause_stands_with_the_first() {
        routes("regel;over;toestemming;opvolger", "1;oudere;nee;wijkagent", "2;;;regie");

        FollowUpPlan plan = packs.plan(signal("gordijnen-dicht")
                .about(About.UNKNOWN)
                .consent(Answer.UNKNOWN)
                .build());

        assertThat(plan.openQuestions())
                .containsExactly(question(
                        Fact.ABOUT,
                        "Gaat het om een oudere?",
                        "Zo ja, dan volgt op: Wijkagent (regel GM0512/routering/1), als ook vaststaat:"
                                + " Vindt de bewoner het goed dat dit gemeld is? (nee).",
                        "GM0512/routering/1"));
    }

    @Test
    void a_higher_urgency_of_a_known_theme_is_asked_for() {
        packs.local("duiding.csv", "regel;teken;over;thema;spoed\n3;gordijnen-dicht;oudere;eenzaamheid;snel\n");
        routes("regel;opvolger", "1;regie");

        assertThat(packs.plan(signal("gordijnen-dicht").about(About.UNKNOWN).build()).openQuestions().stream()
                        .flatMap(question -> question.clauses().stream())
                        .map(Object::toString))
                .containsExactly("GM0512/duiding/3");
    }

    @Test
    void a_known_side_theme_that_would_lead_is_asked_for() {
        packs.local("duiding.csv", """
                regel;teken;herhaald;thema;spoed
                1;post-puilt-uit;ja;verwaarlozing;gewoon
                2;post-puilt-uit;;eenzaamheid;gewoon
                3;post-puilt-uit;;verwaarlozing;gewoon
                """);
        routes("regel;thema;opvolger", "1;verwaarlozing;wijkagent", "2;;sociaal-team");

        FollowUpPlan unknown = packs.plan(signal().addObservations(observation("post-puilt-uit", Answer.UNKNOWN))
                .build());
        FollowUpPlan known = packs.plan(signal().addObservations(observation("post-puilt-uit", Answer.YES))
                .build());

        assertThat(owner(unknown)).startsWith("sociaal-team");
        assertThat(owner(known)).startsWith("wijkagent");
        assertThat(unknown.openQuestions().stream().map(OpenQuestion::fact)).containsExactly(Fact.RECURRING);
    }

    @Test
    void the_same_question_about_two_signals_is_asked_once() {
        FollowUpPlan plan = packs.plan(
                signal("gordijnen-dicht").immediateDanger(Answer.UNKNOWN).build(),
                signalAt("s-2", "2027-01-12T11:00", "gordijnen-dicht")
                        .immediateDanger(Answer.UNKNOWN)
                        .build());

        assertThat(plan.openQuestions().stream().map(OpenQuestion::fact)).containsExactly(Fact.DANGER);
    }

    @Test
    void a_fact_that_only_a_side_theme_needs() {
        routes("regel;thema;over;opvolger", "1;woninginbraak;oudere;ouderenadviseur", "2;;;sociaal-team");

        FollowUpPlan plan = packs.plan(signal("gordijnen-dicht", "raam-geforceerd")
                .about(About.UNKNOWN)
                .build());

        assertThat(themes(plan)).hasSize(2);
        assertThat(plan.openQuestions())
                .containsExactly(question(
                        Fact.ABOUT,
                        "Gaat het om een oudere?",
                        "Zo ja, dan doet mee: Ouderenadviseur (regel GM0512/routering/1).",
                        "GM0512/routering/1"));
    }

    @Test
    void danger_that_another_signal_of_the_case_tells_of_is_not_asked_for() {
        FollowUpPlan plan = packs.followUps()
                .plan(
                        Cases.caseFile(
                                Cases.received(signal("gordijnen-dicht")
                                        .immediateDanger(Answer.UNKNOWN)
                                        .build()),
                                Cases.received(signalAt("s-2", "2027-01-12T11:00", "gordijnen-dicht")
                                        .immediateDanger(Answer.YES)
                                        .build())),
                        Cases.at("2027-01-12T12:00"));

        assertThat(owner(plan)).startsWith("hulpdiensten");
        assertThat(plan.openQuestions()).isEmpty();
    }

    @Test
    void a_theme_that_would_come_beside_the_one_that_leads() {
        packs.local("duiding.csv", """
                regel;teken;over;thema;spoed
                1;gordijnen-dicht;;eenzaamheid;gewoon
                2;gordijnen-dicht;oudere;verwaarlozing;gewoon
                """);
        routes("regel;thema;opvolger", "1;verwaarlozing;wijkagent", "2;;sociaal-team");

        assertThat(packs.plan(signal("gordijnen-dicht").about(About.UNKNOWN).build())
                        .openQuestions())
                .containsExactly(question(
                        Fact.ABOUT,
                        "Gaat het om een oudere?",
                        "Zo ja, dan gaat het ook om \"verwaarlozing\" (spoed: gewoon) en doet mee: Wijkagent"
                                + " (regel GM0512/duiding/2).",
                        "GM0512/duiding/2"));
    }

    @Test
    void a_theme_that_would_lead_in_a_signal_that_does_not_decide_comes_beside() {
        packs.local("duiding.csv", """
                regel;teken;over;thema;spoed
                1;gordijnen-dicht;oudere;verwaarlozing;gewoon
                2;gordijnen-dicht;;eenzaamheid;gewoon
                3;dwaalt-op-straat;;verwardheid;snel
                """);
        routes("regel;thema;opvolger", "1;verwaarlozing;wijkagent", "2;;sociaal-team");

        assertThat(packs
                        .plan(
                                signal("dwaalt-op-straat").build(),
                                signalAt("s-2", "2027-01-12T11:00", "gordijnen-dicht")
                                        .about(About.UNKNOWN)
                                        .build())
                        .openQuestions()
                        .stream()
                        .map(OpenQuestion::consequence))
                .containsExactly("Zo ja, dan gaat het ook om \"verwaarlozing\" (spoed: gewoon) en doet mee: Wijkagent"
                        + " (regel GM0512/duiding/1).");
    }
}
