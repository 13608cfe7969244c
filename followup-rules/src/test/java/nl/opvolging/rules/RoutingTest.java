package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.others;
import static nl.opvolging.rules.Cases.owner;
import static nl.opvolging.rules.Cases.signal;
import static nl.opvolging.rules.Cases.signalAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.RemarkKind;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.Team;
import nl.opvolging.signal.TeamKind;
import nl.opvolging.signal.TeamRef;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingTest {
    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    private String ownerOf(Signal.Builder signal) {
        return owner(packs.plan(signal.build()));
    }

    @Test
    void the_topmost_clause_that_holds_answers_whatever_its_number() {
        packs.local("routering.csv", """
                regel;thema;over;opvolger
                8;eenzaamheid;kind;ouderenadviseur
                9;eenzaamheid;;wijkagent
                1;eenzaamheid;;sociaal-team
                """);

        assertThat(ownerOf(signal("gordijnen-dicht"))).isEqualTo("wijkagent by GM0512/routering/9");
    }

    @Test
    void the_municipalitys_clauses_answer_before_those_of_the_base_pack() {
        packs.local("routering.csv", "regel;thema;opvolger\n1;woninginbraak;wijkagent\n");

        assertThat(ownerOf(signal("raam-geforceerd"))).isEqualTo("wijkagent by GM0512/routering/1");
        assertThat(ownerOf(signal("gordijnen-dicht"))).isEqualTo("regie by nederland/routering/3");
    }

    @Test
    void danger_goes_to_the_emergency_services_whatever_the_municipality_says() {
        packs.local("routering.csv", "regel;opvolger\n1;wijkagent\n");

        assertThat(ownerOf(signal("roept-om-hulp"))).isEqualTo("hulpdiensten by nederland/routering/1");
        assertThat(ownerOf(signal("raam-geforceerd"))).isEqualTo("wijkagent by GM0512/routering/1");
    }

    @Test
    void the_safety_net_of_the_municipality_has_what_no_clause_gives_to_somebody() {
        packs.local("routering.csv", "regel;thema;opvolger\n1;verwaarlozing;sociaal-team\n");

        assertThat(ownerOf(signal("gordijnen-dicht"))).isEqualTo("regie by nederland/routering/3");
    }

    @Test
    void all_conditions_of_a_clause_must_hold() {
        packs.local("routering.csv", """
                regel;thema;lijn;gebied;melder;over;spoed;anoniem;toestemming;opvolger
                1;eenzaamheid;niet pluis;Gorinchem-Oost;buurtbewoner;oudere;gewoon;nee;ja;ouderenadviseur
                """);

        assertThat(ownerOf(signal("gordijnen-dicht").about(About.OLDER_PERSON)))
                .isEqualTo("ouderenadviseur by GM0512/routering/1");
        assertThat(ownerOf(signal("gordijnen-dicht").about(About.ADULT))).startsWith("regie");
        assertThat(ownerOf(signal("gordijnen-dicht").about(About.OLDER_PERSON).area(Area.of("BU05121305"))))
                .startsWith("regie");
        assertThat(ownerOf(signal("gordijnen-dicht", "dwaalt-op-straat").about(About.OLDER_PERSON)))
                .startsWith("regie");
        assertThat(ownerOf(signal("gordijnen-dicht")
                        .about(About.OLDER_PERSON)
                        .observer(Observer.builder().kind(ObserverKind.RESIDENT).build())))
                .startsWith("regie");
        assertThat(ownerOf(signal("gordijnen-dicht")
                        .about(About.OLDER_PERSON)
                        .observer(Observer.builder()
                                .kind(ObserverKind.SCHOOL)
                                .ref(ObserverRef.of("school-1"))
                                .build())))
                .startsWith("regie");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-12T08:29:59, buiten kantooruren", "2027-01-12T08:30, kantooruren",
        "2027-01-12T16:59:59, kantooruren", "2027-01-12T17:00, buiten kantooruren",
        "2027-01-12T18:00, avond", "2027-01-12T23:00, nacht",
        "2027-01-13T06:59:59, nacht", "2027-01-16T12:00, weekend",
        "2027-04-27T12:00, feestdag", "2027-01-13T12:00, werkdag"
    })
    void the_moment_of_the_report_is_a_condition(String local, String window) {
        packs.local("routering.csv", "regel;wanneer;opvolger\n1;" + window + ";wijkagent\n2;;sociaal-team\n");

        assertThat(ownerOf(signalAt("s-1", local, "gordijnen-dicht"))).startsWith("wijkagent");

        packs.local("routering.csv", "regel;wanneer;opvolger\n1;behalve " + window + ";wijkagent\n2;;sociaal-team\n");

        assertThat(ownerOf(signalAt("s-1", local, "gordijnen-dicht"))).startsWith("sociaal-team");
    }

    @Test
    void the_owner_does_not_change_because_evening_falls() {
        packs.local("routering.csv", "regel;wanneer;opvolger\n1;kantooruren;sociaal-team\n2;;wijkagent\n");
        CaseFile caseFile = Cases.caseFile(signal("gordijnen-dicht").build());

        for (int hours = 0; hours < 24 * 7; hours += 5) {
            assertThat(owner(packs.followUps()
                            .plan(caseFile, Cases.at(Cases.TUESDAY).plus(Duration.ofHours(hours)))))
                    .isEqualTo("sociaal-team by GM0512/routering/1");
        }
    }

    @Test
    void an_informed_partner_that_is_the_safety_net_or_named_twice_stands_there_once() {
        packs.local("routering.csv", "regel;opvolger;informeer\n1;sociaal-team;\"vangnet, wijkagent, regie\"\n");

        assertThat(others(packs.plan(signal("gordijnen-dicht").build())))
                .containsExactly("INFORMED regie", "INFORMED wijkagent");
    }

    @Test
    void the_owner_is_nobody_else_too() {
        packs.local("routering.csv", "regel;opvolger;informeer\n1;regie;\"vangnet, regie, sociaal-team\"\n");

        assertThat(others(
                        packs.plan(signal("gordijnen-dicht", "dwaalt-op-straat").build())))
                .containsExactly("INFORMED sociaal-team");
    }

    @Test
    void the_owner_of_a_side_theme_takes_part_and_what_it_would_inform_stays_out() {
        packs.local("routering.csv", """
                regel;thema;opvolger;informeer
                1;eenzaamheid;sociaal-team;regie
                2;verwardheid;wijkagent;politie
                """);

        assertThat(others(
                        packs.plan(signal("gordijnen-dicht", "dwaalt-op-straat").build())))
                .containsExactly("TAKES_PART wijkagent", "INFORMED regie");
    }

    @Test
    void a_partner_that_takes_part_is_not_informed_as_well() {
        packs.local("routering.csv", """
                regel;thema;opvolger;informeer
                1;eenzaamheid;sociaal-team;wijkagent
                2;verwardheid;wijkagent;
                """);

        assertThat(others(
                        packs.plan(signal("gordijnen-dicht", "dwaalt-op-straat").build())))
                .containsExactly("TAKES_PART wijkagent");
    }

    @Test
    void the_line_of_the_theme_counts_and_that_of_the_report_only_without_a_theme() {
        packs.local("routering.csv", "regel;lijn;opvolger\n1;wijkveiligheid;wijkagent\n2;niet pluis;sociaal-team\n");

        assertThat(ownerOf(signal("raam-geforceerd").line(Line.CONCERN))).startsWith("wijkagent");
        assertThat(ownerOf(signal("gordijnen-dicht").line(Line.SAFETY))).startsWith("sociaal-team");
        assertThat(ownerOf(signal("fiets-zonder-zadel").line(Line.SAFETY))).startsWith("wijkagent");
        assertThat(ownerOf(signal("fiets-zonder-zadel"))).startsWith("regie");
    }

    @Test
    void an_area_holds_for_the_places_in_it_and_for_nothing_else() {
        packs.local("routering.csv", """
                regel;gebied;opvolger
                1;WK051213;wijkagent
                2;Gorinchem-Oost;ouderenadviseur
                3;GM0512;sociaal-team
                """);

        assertThat(ownerOf(signal("gordijnen-dicht").area(Area.of("BU05121399"))))
                .startsWith("wijkagent");
        assertThat(ownerOf(signal("gordijnen-dicht").area(Area.of("BU05121201"))))
                .startsWith("ouderenadviseur");
        assertThat(ownerOf(signal("gordijnen-dicht").area(Area.of("WK051211")))).startsWith("ouderenadviseur");
        assertThat(ownerOf(signal("gordijnen-dicht").area(Area.of("WK051214")))).startsWith("sociaal-team");
    }

    @Test
    void the_agreement_answers_a_question_as_a_plan_does() {
        Agreement agreement = packs.read().agreement(Area.of("GM0512"), LocalDate.of(2027, 1, 12));

        Route route = agreement.route(RoutingQuestion.builder()
                .theme(Theme.of("acuut-gevaar"))
                .area(Area.of("BU05121105"))
                .municipality(Area.of("GM0512"))
                .observer(ObserverKind.RESIDENT)
                .about(About.UNKNOWN)
                .urgency(Urgency.IMMEDIATE)
                .anonymous(false)
                .consent(Answer.UNKNOWN)
                .build());

        assertThat(route.owner()).isEqualTo(PartnerRef.of("hulpdiensten"));
        assertThat(route.informed()).containsExactly(PartnerRef.of("regie"));
        assertThat(agreement.safetyNet().ref()).isEqualTo(PartnerRef.of("regie"));
    }

    @Test
    void a_signal_from_outside_the_home_area_is_marked() {
        assertThat(outsideHomeArea("WK051219"))
                .containsExactly(
                        "Deze melding gaat over een plek buiten de eigen buurt van het team. Zij is even welkom.");
        assertThat(outsideHomeArea("WK051211")).isEmpty();
    }

    private List<String> outsideHomeArea(String home) {
        FollowUpPlan plan = packs.plan(signal("gordijnen-dicht")
                .observer(Observer.builder()
                        .kind(ObserverKind.NEIGHBOURHOOD_WATCH)
                        .ref(ObserverRef.of("melder"))
                        .team(Team.builder()
                                .ref(TeamRef.of("team"))
                                .kind(TeamKind.GROUP_CHAT)
                                .addHomeAreas(Area.of(home))
                                .build())
                        .build())
                .build());
        return Cases.remarks(plan, RemarkKind.OUTSIDE_HOME_AREA);
    }

    @Test
    void a_signal_of_somebody_whom_nobody_knows_is_marked() {
        FollowUpPlan anonymous = packs.plan(signal("gordijnen-dicht")
                .observer(Observer.builder().kind(ObserverKind.RESIDENT).build())
                .build());

        assertThat(Cases.remarks(anonymous, RemarkKind.ANONYMOUS))
                .containsExactly(
                        "De melder is niet bekend. Wat de melder mag horen, kan alleen klaarliggen tot hij of zij"
                                + " ernaar vraagt.");
        assertThat(Cases.remarks(packs.plan(signal("gordijnen-dicht").build()), RemarkKind.ANONYMOUS))
                .isEmpty();
    }
}
