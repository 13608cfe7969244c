package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.acknowledged;
import static nl.opvolging.rules.Cases.at;
import static nl.opvolging.rules.Cases.caseFile;
import static nl.opvolging.rules.Cases.decided;
import static nl.opvolging.rules.Cases.feedback;
import static nl.opvolging.rules.Cases.received;
import static nl.opvolging.rules.Cases.signal;
import static nl.opvolging.rules.Cases.signalAt;
import static nl.opvolging.rules.Cases.takenUp;
import static nl.opvolging.rules.Events.handedOver;
import static nl.opvolging.rules.Events.refusals;
import static nl.opvolging.rules.Events.waived;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EventKind;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.HandOverReason;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.Outcome;
import nl.opvolging.signal.RefusedEvent;
import nl.opvolging.signal.Team;
import nl.opvolging.signal.TeamKind;
import nl.opvolging.signal.TeamRef;
import nl.opvolging.signal.WaiverReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a case refuses besides what the table does, and how it says so. */
class RefusalTest {
    private static final String FEED_BACK = "FEED_BACK/e-s-1/nederland.2/s-1";

    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    /** What is refused of these events, on Friday 15 January at noon. */
    private List<String> refused(CaseEvent... events) {
        return refusals(Events.plan(packs, "2027-01-15T12:00", events));
    }

    private FollowUpPlan plan(CaseEvent... events) {
        return packs.followUps().plan(caseFile(events), at("2027-01-15T12:00"));
    }

    @Test
    void what_happened_before_the_first_signal_is_about_nothing() {
        assertThat(Events.plan(packs, "2027-01-15T12:00", takenUp("t", "2027-01-12T09:59"))
                        .refused())
                .extracting(RefusedEvent::reason, RefusedEvent::allowed)
                .containsExactly(tuple(
                        "Een dossier begint met een melding. Dit gebeurde daarvoor.",
                        List.of(EventKind.SIGNAL_RECEIVED)));
    }

    @Test
    void what_was_told_was_told_about_a_signal_of_the_case() {
        assertThat(refused(
                        acknowledged("a", "2027-01-13T09:00", "s-9"),
                        feedback("b", "2027-01-13T09:01", FeedbackLevel.FOLLOWED_UP, "s-9"),
                        Events.notReached("c", "2027-01-13T09:02", "s-9")))
                .containsExactly(
                        "a: Het dossier heeft op dat moment geen melding s-9.",
                        "b: Het dossier heeft op dat moment geen melding s-9.",
                        "c: Het dossier heeft op dat moment geen melding s-9.");
    }

    @Test
    void a_case_goes_to_a_partner_of_the_agreement() {
        String unknown = "De afspraak kent geen opvolger \"buurvrouw\". Noem een opvolger uit de afspraak.";

        assertThat(refused(
                        takenUp("a", "2027-01-13T09:00"),
                        handedOver("b", "2027-01-13T09:01", "buurvrouw"),
                        Events.assigned("c", "2027-01-13T09:02", "buurvrouw"),
                        Events.scaledDown("d", "2027-01-13T09:03", "buurvrouw")))
                .containsExactly("b: " + unknown, "c: " + unknown, "d: " + unknown);
    }

    @Test
    void a_case_goes_to_a_partner_that_takes_part_on_that_day() {
        packs.local("opvolgers.csv", """
                opvolger;naam;soort;vervanger;geldig tot
                regie;Regie;gemeente;;
                sociaal-team;Sociaal team;sociaal wijkteam;regie;
                wijkagent;Wijkagent;wijkagent;regie;2027-01-13
                ouderenadviseur;Ouderenadviseur;welzijn;regie;
                """);

        assertThat(refused(handedOver("h", "2027-01-13T23:59", "wijkagent"))).isEmpty();
        assertThat(refused(handedOver("h", "2027-01-14T00:00", "wijkagent")))
                .containsExactly("h: Wijkagent doet op die dag niet mee. Kies een andere opvolger.");
    }

    @Test
    void the_owner_does_not_hand_over_to_itself() {
        assertThat(refused(handedOver("h", "2027-01-13T09:00", "sociaal-team")))
                .containsExactly("h: Sociaal team is al verantwoordelijk. Noem wie het dan wel is.");
    }

    @Test
    void the_owner_may_be_assigned_by_hand_as_well() {
        assertThat(refused(Events.assigned("m", "2027-01-13T09:00", "sociaal-team")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(HandOverReason.class)
    void who_said_that_it_is_not_theirs_does_not_get_it_back(HandOverReason reason) {
        List<String> refused = refused(
                handedOver("a", "2027-01-13T09:00", "wijkagent", reason),
                handedOver("b", "2027-01-13T10:00", "sociaal-team"));

        if (reason == HandOverReason.NOT_OURS || reason == HandOverReason.NOT_AVAILABLE) {
            assertThat(refused)
                    .containsExactly("b: Sociaal team heeft dit dossier zelf al overgedragen. Kies een andere"
                            + " opvolger, of Regie van de gemeente.");
        } else {
            assertThat(refused).isEmpty();
        }
    }

    @Test
    void the_safety_net_gets_it_back_whatever_it_said() {
        assertThat(refused(
                        handedOver("a", "2027-01-13T09:00", "vangnet"),
                        handedOver("b", "2027-01-13T10:00", "wijkagent", HandOverReason.NOT_OURS),
                        handedOver("c", "2027-01-13T11:00", "regie")))
                .isEmpty();
    }

    @Test
    void who_said_that_it_is_not_theirs_can_be_assigned_by_hand() {
        assertThat(refused(
                        handedOver("a", "2027-01-13T09:00", "wijkagent", HandOverReason.NOT_OURS),
                        Events.assigned("b", "2027-01-13T10:00", "sociaal-team")))
                .isEmpty();
    }

    @Test
    void only_an_answer_can_be_disputed() {
        String nothing = "d: Over melding s-1 is nog niets teruggekoppeld. Er valt nog niets te betwisten.";

        assertThat(refused(Events.disputed("d", "2027-01-13T10:00", "s-1"))).containsExactly(nothing);
        assertThat(refused(acknowledged("a", "2027-01-13T09:00"), Events.disputed("d", "2027-01-13T10:00", "s-1")))
                .containsExactly(nothing);
        assertThat(refused(
                        feedback("f", "2027-01-13T09:00", FeedbackLevel.FOLLOWED_UP),
                        Events.disputed("d", "2027-01-13T10:00", "s-1")))
                .isEmpty();
        assertThat(refused(Events.disputed("d", "2027-01-13T10:00", "s-9")))
                .containsExactly("d: Het dossier heeft op dat moment geen melding s-9.");
    }

    @Test
    void an_observer_disputes_the_answer_to_the_own_signal() {
        CaseEvent[] events = {
            Events.curtains(),
            received(signalAt("s-2", "2027-01-12T11:00", "gordijnen-dicht").build()),
            feedback("f", "2027-01-13T09:00", FeedbackLevel.FOLLOWED_UP),
            Events.by("melder-s-2", Events.disputed("d-1", "2027-01-13T10:00", "s-1")),
            Events.by("melder-s-2", Events.disputed("d-2", "2027-01-13T11:00", "s-2"))
        };

        assertThat(refusals(plan(events))).containsExactly("d-1: Dit is een melding van iemand anders.");
    }

    @Test
    void a_coordinator_speaks_for_the_own_team_only() {
        CaseEvent ofTeam = received(signalAt("s-2", "2027-01-12T11:00", "gordijnen-dicht")
                .observer(Observer.builder()
                        .kind(ObserverKind.NEIGHBOURHOOD_WATCH)
                        .ref(ObserverRef.of("melder-s-2"))
                        .team(Team.builder()
                                .ref(TeamRef.of("buurtteam"))
                                .kind(TeamKind.GROUP_CHAT)
                                .coordinator(ObserverRef.of("trekker"))
                                .build())
                        .build())
                .build());
        FollowUpPlan plan = plan(
                Events.curtains(),
                ofTeam,
                feedback("f", "2027-01-13T09:00", FeedbackLevel.FOLLOWED_UP),
                Events.by("trekker", Events.disputed("a", "2027-01-13T10:00", "s-1")),
                Events.by("trekker", Events.withdrawn("b", "2027-01-13T11:00", "s-1")),
                Events.by("trekker", Events.disputed("c", "2027-01-13T12:00", "s-2")),
                Events.by("trekker", Events.withdrawn("d", "2027-01-13T13:00")));

        assertThat(refusals(plan))
                .containsExactly(
                        "a: Dit is een melding van iemand anders.",
                        "b: Er is geen melding die zo ingetrokken kan worden.");
        assertThat(plan.status()).isEqualTo(CaseStatus.ASSIGNED);
    }

    @Test
    void a_pause_lasts_a_year_at_most() {
        assertThat(refused(Events.paused("p", "2027-01-13T10:00", "2028-01-14T10:00", DutyKind.TAKE_UP)))
                .isEmpty();
        assertThat(refused(Events.paused("p", "2027-01-13T10:00", "2028-01-14T10:01", DutyKind.TAKE_UP)))
                .containsExactly("p: Een pauze duurt hoogstens een jaar. Kies een eerder einde.");
    }

    @Test
    void a_pause_is_of_what_is_owed() {
        assertThat(refused(
                        takenUp("t", "2027-01-13T09:00"),
                        Events.paused("p", "2027-01-13T10:00", "2027-01-14T10:00", DutyKind.TAKE_UP, DutyKind.VISIT)))
                .containsExactly("p: Geen van deze plichten staat nu open: oppakken en langsgaan.");
    }

    @Test
    void only_a_pause_that_runs_is_ended() {
        CaseEvent paused = Events.paused("p", "2027-01-13T10:00", "2027-01-14T10:00", DutyKind.TAKE_UP);
        String none = "r: Er loopt nu geen pauze.";

        assertThat(refused(Events.resumed("r", "2027-01-13T11:00"))).containsExactly(none);
        assertThat(refused(paused, Events.resumed("r", "2027-01-14T09:59"))).isEmpty();
        assertThat(refused(paused, Events.resumed("r", "2027-01-14T10:00"))).containsExactly(none);
    }

    @Test
    void a_case_with_an_outcome_does_not_close_while_an_answer_is_owed() {
        CaseEvent closed = Events.closed("z", "2027-01-14T10:00");

        assertThat(refused(Events.outcome("o", "2027-01-13T10:00", Outcome.REFERRED), closed))
                .containsExactly("z: Er is nog terugkoppeling verschuldigd. Geef die eerst, of leg vast waarom die"
                        + " vervalt. Dan kan het dossier dicht.");
        assertThat(refused(
                        Events.outcome("o", "2027-01-13T10:00", Outcome.REFERRED),
                        acknowledged("a", "2027-01-13T10:01"),
                        waived("w", "2027-01-13T10:02", FEED_BACK, WaiverReason.OBSERVER_DECLINED),
                        closed))
                .isEmpty();
    }

    @Test
    void an_answer_without_an_outcome_does_not_close_a_case() {
        assertThat(refused(
                        feedback("f", "2027-01-13T10:00", FeedbackLevel.WHAT_WAS_DONE),
                        Events.closed("z", "2027-01-14T10:00")))
                .containsExactly("z: Het dossier is nu: toegewezen. Dan kan \"gesloten\" niet.");
    }

    @Test
    void a_signal_is_taken_back_once_and_by_its_own_observer() {
        String none = "w: Er is geen melding die zo ingetrokken kan worden.";

        assertThat(refused(Events.withdrawn("w", "2027-01-13T10:00", "s-9"))).containsExactly(none);
        assertThat(refused(
                        takenUp("t", "2027-01-13T08:00"),
                        Events.withdrawn("v", "2027-01-13T09:00", "s-1"),
                        Events.withdrawn("w", "2027-01-13T10:00", "s-1")))
                .containsExactly(none);
        assertThat(refusals(plan(
                        Events.curtains(),
                        received(signalAt("s-2", "2027-01-12T11:00", "gordijnen-dicht")
                                .build()),
                        Events.by("melder-s-2", Events.withdrawn("w", "2027-01-13T10:00", "s-1")))))
                .containsExactly(none);
    }

    @Test
    void a_signal_of_danger_is_not_taken_back() {
        assertThat(refusals(plan(
                        received(signal("roept-om-hulp").build()), Events.withdrawn("w", "2027-01-12T10:10", "s-1"))))
                .containsExactly("w: Bij direct gevaar blijft de melding staan, ook als de melder die wil intrekken.");
    }

    @Test
    void who_may_not_is_told_who_may_and_who_is_responsible_now() {
        CaseEvent decided = decided("d", "2027-01-13T10:00", Decision.VISIT_NOW);

        assertThat(refused(Events.on("ouderenadviseur", decided)))
                .containsExactly(
                        "d: Nu is verantwoordelijk: Sociaal team. Wie andere opvolger is, kan \"besloten\" niet"
                                + " vastleggen. Dat kan wel: verantwoordelijke of dossierhouder.");
        assertThat(refused(Events.by("melder-s-1", decided)))
                .containsExactly("d: Wie melder is, kan \"besloten\" niet vastleggen. Dat kan wel: verantwoordelijke of"
                        + " dossierhouder.");
    }
}
