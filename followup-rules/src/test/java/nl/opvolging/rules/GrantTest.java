package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.received;
import static nl.opvolging.rules.Cases.signal;
import static nl.opvolging.rules.Events.consent;
import static nl.opvolging.rules.Events.earlier;
import static nl.opvolging.rules.Events.historyChecked;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.Team;
import nl.opvolging.signal.TeamKind;
import nl.opvolging.signal.TeamRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who stands in a case, what each may see, and what is known and advised. */
class GrantTest {
    private static final String HEADER = "regel;aan;wat;thema;toestemming;mag;grondslag\n";

    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    private void share(String rows) {
        packs.local("delen.csv", HEADER + rows);
    }

    private List<String> grants(CaseEvent... events) {
        return packs.followUps().plan(Cases.caseFile(events), Cases.at("2027-01-13T12:00")).grants().stream()
                .map(grant -> grant.to() + " " + grant.topic() + " by "
                        + grant.clause().number())
                .toList();
    }

    private static CaseEvent reported(Answer consent, String... signs) {
        return received(signal(signs).consent(consent).build());
    }

    @Test
    void without_a_clause_nothing_is_shared() {
        assertThat(grants(Events.curtains())).isEmpty();
    }

    @Test
    void each_role_in_the_case_sees_what_is_granted_to_it() {
        share("""
                1;verantwoordelijke;status, plek;;;ja;wie opvolgt, moet het weten
                2;geïnformeerde, meedoener, coördinator, team;status;;;ja;samenwerken
                3;melder;terugkoppeling;;;ja;wie meldt, hoort ervan
                """);

        assertThat(grants(Events.curtains()))
                .containsExactlyInAnyOrder(
                        "OWNER STATUS by 1", "OWNER PLACE by 1", "INFORMED STATUS by 2", "OBSERVER FEEDBACK by 3");
    }

    @Test
    void a_grant_says_on_what_ground() {
        share("1;verantwoordelijke;status;;;ja;Wmo 2015, artikel 5.1.1\n");

        assertThat(Events.plan(packs, Cases.TUESDAY).grants())
                .extracting(grant -> grant.ground() + " " + grant.clause())
                .containsExactly("Wmo 2015, artikel 5.1.1 GM0512/delen/1");
    }

    @Test
    void with_several_themes_it_must_be_granted_for_each() {
        share("""
                1;verantwoordelijke;plek;eenzaamheid;;ja;a
                2;verantwoordelijke;status;eenzaamheid, woninginbraak;;ja;b
                """);

        assertThat(grants(reported(Answer.YES, "gordijnen-dicht")))
                .containsExactlyInAnyOrder("OWNER PLACE by 1", "OWNER STATUS by 2");
        assertThat(grants(reported(Answer.YES, "gordijnen-dicht", "raam-geforceerd")))
                .containsExactly("OWNER STATUS by 2");
    }

    @Test
    void a_refusal_by_the_resident_never_widens_what_is_shared() {
        share("""
                1;verantwoordelijke;plek;;ja;ja;a
                2;verantwoordelijke;bewoner;;nee;ja;b
                3;verantwoordelijke;status;;;ja;c
                """);

        assertThat(grants(reported(Answer.YES, "gordijnen-dicht")))
                .containsExactlyInAnyOrder("OWNER PLACE by 1", "OWNER STATUS by 3");
        assertThat(grants(reported(Answer.UNKNOWN, "gordijnen-dicht"))).containsExactly("OWNER STATUS by 3");
        assertThat(grants(reported(Answer.NO, "gordijnen-dicht"))).containsExactly("OWNER STATUS by 3");
    }

    @Test
    void what_was_recorded_last_of_the_residents_consent_counts() {
        share("1;verantwoordelijke;plek;;ja;ja;a\n");

        assertThat(grants(reported(Answer.NO, "gordijnen-dicht"), consent("c", "2027-01-13T09:00", Answer.YES)))
                .containsExactly("OWNER PLACE by 1");
        assertThat(grants(reported(Answer.YES, "gordijnen-dicht"), consent("c", "2027-01-13T09:00", Answer.NO)))
                .isEmpty();
        assertThat(grants(
                        reported(Answer.YES, "gordijnen-dicht"),
                        consent("c", "2027-01-13T09:00", Answer.NO),
                        consent("d", "2027-01-13T10:00", Answer.UNKNOWN)))
                .containsExactly("OWNER PLACE by 1");
    }

    @Test
    void a_refusal_in_one_signal_counts_for_all() {
        share("1;verantwoordelijke;plek;;ja;ja;a\n");
        CaseEvent yes = received(
                Cases.signalAt("s-2", "2027-01-12T11:00", "gordijnen-dicht").build());

        assertThat(grants(reported(Answer.NO, "gordijnen-dicht"), yes)).isEmpty();
        assertThat(grants(reported(Answer.UNKNOWN, "gordijnen-dicht"), yes)).containsExactly("OWNER PLACE by 1");
    }

    @Test
    void everybody_stands_in_the_case_in_the_own_role_and_observers_with_their_signals() {
        Observer observer = Observer.builder()
                .kind(ObserverKind.NEIGHBOURHOOD_WATCH)
                .ref(ObserverRef.of("melder"))
                .team(Team.builder()
                        .ref(TeamRef.of("buurtteam"))
                        .kind(TeamKind.GROUP_CHAT)
                        .coordinator(ObserverRef.of("trekker"))
                        .build())
                .build();
        CaseEvent second = received(Cases.signalAt("s-2", "2027-01-12T11:00", "raam-geforceerd", "dwaalt-op-straat")
                .observer(Observer.builder().kind(ObserverKind.RESIDENT).build())
                .build());
        CaseEvent third = received(Cases.signalAt("s-3", "2027-01-12T12:00", "gordijnen-dicht")
                .observer(observer)
                .build());
        FollowUpPlan plan = packs.followUps()
                .plan(
                        Cases.caseFile(
                                received(signal("gordijnen-dicht")
                                        .observer(observer)
                                        .build()),
                                second,
                                third),
                        Cases.at("2027-01-12T13:00"));

        assertThat(plan.involvements())
                .extracting(involvement -> involvement.role() + " " + involvement.party() + " " + involvement.signals())
                .containsExactly(
                        "OWNER PARTNER:sociaal-team []",
                        "TAKES_PART PARTNER:politie []",
                        "INFORMED PARTNER:wijkagent []",
                        "OBSERVER OBSERVER:melder [s-1, s-3]",
                        "TEAM TEAM:buurtteam [s-1, s-3]",
                        "COORDINATOR COORDINATOR:trekker [s-1, s-3]",
                        "OBSERVER ANONYMOUS_OBSERVER:s-2 [s-2]");
    }

    @Test
    void what_is_known_already_are_reports_elsewhere_earlier_signals_and_who_is_involved() {
        FollowUpPlan plan = packs.followUps()
                .plan(
                        Cases.caseFile(
                                received(signal("gordijnen-dicht")
                                        .addKnownTo(PartnerKind.GENERAL_PRACTITIONER)
                                        .build()),
                                historyChecked(
                                        "h",
                                        "2027-01-12T10:30",
                                        List.of(earlier("z-2", "2026-12-01T10:00")),
                                        PartnerKind.POLICE),
                                received(Cases.signalAt("s-2", "2027-01-12T11:00", "gordijnen-dicht")
                                        .build())),
                        Cases.at("2027-01-12T13:00"));

        assertThat(plan.background().orElseThrow().earlier())
                .extracting(report -> report.caseFile() + " " + Cases.local(report.reportedAt()) + " "
                        + report.signal().map(Object::toString).orElse("-"))
                .containsExactly("z-2 2026-12-01T10:00 -", "zaak-1 2027-01-12T10:00 s-1");
        assertThat(plan.background().orElseThrow().involved())
                .containsExactlyInAnyOrder(PartnerKind.GENERAL_PRACTITIONER, PartnerKind.POLICE);
    }

    @Test
    void where_nothing_is_known_there_is_no_background() {
        assertThat(Events.plan(packs, Cases.TUESDAY).background()).isEmpty();
    }

    @Test
    void the_observer_is_advised_after_the_last_contact() {
        packs.base(
                "adviezen.csv", "regel;reactie;thema;advies\n1;boosheid;eenzaamheid;Ga weg.\n2;ontkenning;;Wacht.\n");

        assertThat(Events.plan(packs, "2027-01-13T12:00").advice()).isEmpty();
        assertThat(advice(Events.contact("c", "2027-01-13T09:00", ContactResponse.ANGER)))
                .isEqualTo("ANGER Ga weg. nederland/adviezen/1");
        assertThat(advice(
                        Events.contact("c", "2027-01-13T09:00", ContactResponse.ANGER),
                        Events.by("melder-s-1", Events.contact("d", "2027-01-13T10:00", ContactResponse.DENIAL))))
                .isEqualTo("DENIAL Wacht. nederland/adviezen/2");
        assertThat(Events.plan(
                                packs,
                                "2027-01-13T12:00",
                                Events.contact("c", "2027-01-13T09:00", ContactResponse.RECOGNITION))
                        .advice())
                .isEmpty();
    }

    private String advice(CaseEvent... events) {
        return Events.plan(packs, "2027-01-13T12:00", events)
                .advice()
                .map(advice -> advice.response() + " " + advice.text() + " " + advice.clause())
                .orElseThrow();
    }

    @Test
    void the_same_case_shows_the_same_however_often_it_is_asked() {
        share("1;verantwoordelijke;status, plek;;;ja;wie opvolgt, moet het weten\n");
        FollowUps followUps = packs.followUps();
        FollowUpPlan first = followUps.plan(Events.caseOf(), Cases.at("2027-01-13T12:00"));

        assertThat(first.grants()).isNotEmpty();
        assertThat(followUps.plan(Events.caseOf(), Cases.at("2027-01-13T12:00")))
                .isEqualTo(first);
    }
}
