package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.acknowledged;
import static nl.opvolging.rules.Cases.at;
import static nl.opvolging.rules.Cases.caseFile;
import static nl.opvolging.rules.Cases.decided;
import static nl.opvolging.rules.Cases.feedback;
import static nl.opvolging.rules.Cases.received;
import static nl.opvolging.rules.Cases.signalAt;
import static nl.opvolging.rules.Cases.takenUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolging.signal.ActorRole;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EventKind;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
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

/** The table of who may do what when: every event in every status by everybody. */
class AdmissionTableTest {
    private static final String NOW = "2027-01-18T10:00";
    private static final Team TEAM = Team.builder()
            .ref(TeamRef.of("buurtteam"))
            .kind(TeamKind.GROUP_CHAT)
            .coordinator(ObserverRef.of("trekker"))
            .build();

    @TempDir
    private Path folder;

    private FollowUps followUps;

    @BeforeEach
    void write() {
        TestPacks packs = TestPacks.in(folder);
        packs.copy(folder.resolve("gorinchem"), "gorinchem-2");
        packs.local("afspraak.yaml", head("2027.1", "van: 2027-01-01, tot: 2027-01-17"));
        packs.with("gorinchem-2", "afspraak.yaml", head("2027.2", "van: 2027-01-18, tot: 2028-12-31"));
        followUps = packs.followUps();
    }

    private static String head(String version, String valid) {
        return """
                gemeente: GM0512
                naam: Gorinchem
                versie: %s
                geldig: { %s }
                basis: nederland
                status: vastgesteld
                vangnet: regie
                """.formatted(version, valid);
    }

    /** A case in which the first signal was answered and a more urgent one came; the police have it, in each status. */
    private static CaseFile caseIn(CaseStatus status, Outcome outcome) {
        List<CaseEvent> events = new ArrayList<>(List.of(
                received(signalAt("s-1", "2027-01-12T10:00", "gordijnen-dicht")
                        .observer(Observer.builder()
                                .kind(ObserverKind.RESIDENT)
                                .ref(ObserverRef.of("melder-s-1"))
                                .team(TEAM)
                                .build())
                        .build()),
                feedback("f-1", "2027-01-13T09:00", FeedbackLevel.FOLLOWED_UP, "s-1"),
                received(signalAt("s-2", "2027-01-15T09:00", "raam-geforceerd").build()),
                Events.paused("p", "2027-01-15T09:01", "2027-02-15T09:00", DutyKind.TAKE_UP)));
        List<CaseEvent> later = List.of(
                acknowledged("a", "2027-01-15T09:02"),
                takenUp("t", "2027-01-15T09:03"),
                decided("w", "2027-01-15T09:04", Decision.WATCHFUL_WAITING),
                Events.outcome("o", "2027-01-15T09:05", outcome),
                feedback("f-2", "2027-01-15T09:06", FeedbackLevel.FOLLOWED_UP),
                Events.closed("z", "2027-01-15T09:07"));
        events.addAll(later.subList(0, List.of(CaseStatus.values()).indexOf(status)));
        return caseFile(events.toArray(CaseEvent[]::new));
    }

    /** An event that nothing but the table can refuse, where that is possible. */
    private static CaseEvent event(EventKind kind, FollowUpPlan plan) {
        return switch (kind) {
            case SIGNAL_RECEIVED ->
                received(signalAt("e", NOW, "gordijnen-dicht").build());
            case ACKNOWLEDGED -> acknowledged("e", NOW);
            case HISTORY_CHECKED -> Events.historyChecked("e", NOW, List.of());
            case TAKEN_UP -> takenUp("e", NOW);
            case DECIDED -> decided("e", NOW, Decision.VISIT_NOW);
            case CONTACT_MADE -> Events.contact("e", NOW, ContactResponse.RECOGNITION);
            case OUTCOME_RECORDED -> Events.outcome("e", NOW, Outcome.REFERRED);
            case FEEDBACK_GIVEN -> Events.told("e", NOW, FeedbackLevel.FOLLOWED_UP, Beneficiary.TEAM);
            case OBSERVER_NOT_REACHED -> Events.notReached("e", NOW);
            case FEEDBACK_DISPUTED -> Events.disputed("e", NOW, "s-1");
            case HANDED_OVER -> Events.handedOver("e", NOW, "gemeente");
            case MANUALLY_ASSIGNED -> Events.assigned("e", NOW, "gemeente");
            case SCALED_DOWN -> Events.scaledDown("e", NOW);
            case CONSENT_RECORDED -> Events.consent("e", NOW, Answer.NO);
            case PAUSED -> Events.paused("e", NOW, "2027-01-20T09:00", DutyKind.values());
            case RESUMED -> Events.resumed("e", NOW);
            case DUTY_WAIVED -> Events.waived("e", NOW, waivable(plan), WaiverReason.NO_LONGER_NEEDED);
            case STEP_TAKEN -> Events.stepTaken("e", NOW, "een-stap");
            case TEAM_WENT_OUT -> Events.wentOut("e", NOW, "2027-01-18T12:00", TEAM);
            case POLICE_WARNED -> Events.policeWarned("e", NOW, "2027-01-18T12:00", "GM0512");
            case MOVED_TO_AGREEMENT -> Events.moved("e", NOW);
            case CLOSED -> Events.closed("e", NOW);
            case REOPENED -> Events.reopened("e", NOW);
            case WITHDRAWN -> Events.withdrawn("e", NOW, "s-1");
        };
    }

    private static String waivable(FollowUpPlan plan) {
        return plan.duties().stream()
                .filter(duty ->
                        duty.kind() == DutyKind.FEED_BACK && duty.metAt().isEmpty())
                .map(duty -> duty.id().value())
                .findFirst()
                .orElse("geen");
    }

    private static CaseEvent as(ActorRole role, CaseEvent event) {
        return switch (role) {
            case OWNER -> Events.on("politie", event);
            case SAFETY_NET -> Events.on("vangnet", event);
            case PARTICIPANT -> Events.on("sociaal-team", event);
            case OTHER_PARTNER -> Events.on("ouderenadviseur", event);
            case OBSERVER -> Events.by("melder-s-1", event);
            case COORDINATOR -> Events.by("trekker", event);
            case REGISTRAR -> event;
        };
    }

    /** In these nothing is left that the event could be about, whoever does it. */
    private static boolean isPointless(EventKind kind, CaseStatus status) {
        return switch (kind) {
            case CLOSED -> status == CaseStatus.FOLLOWED_UP; // an answer is owed, or else it would be fed back
            case DUTY_WAIVED -> status == CaseStatus.FED_BACK; // nothing that may be waived is owed
            default -> false;
        };
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void an_event_may_happen_exactly_in_the_statuses_and_by_those_that_the_table_names(EventKind kind) {
        for (CaseStatus status : CaseStatus.values()) {
            // what is paused after an outcome is looking again
            Outcome outcome = kind == EventKind.PAUSED && status != CaseStatus.CLOSED
                    ? Outcome.NO_SOLUTION_YET
                    : Outcome.NOTHING_FOUND;
            CaseFile caseFile = caseIn(status, outcome);
            CaseEvent event = event(kind, followUps.plan(caseFile, at(NOW)));
            for (ActorRole role : ActorRole.values()) {
                List<RefusedEvent> refused =
                        followUps.plan(caseFile.with(as(role, event)), at(NOW)).refused();
                String expected = expected(kind, status, role);
                if (expected.isEmpty() && !isPointless(kind, status)) {
                    assertThat(refused)
                            .as(kind + " in " + status + " by " + role)
                            .isEmpty();
                } else {
                    assertThat(refused)
                            .as(kind + " in " + status + " by " + role)
                            .hasSize(1);
                    assertThat(refused.get(0).reason()).contains(expected);
                    assertThat(refused.get(0).allowed()).containsExactlyElementsOf(allowed(status, role));
                }
            }
        }
    }

    private static String expected(EventKind kind, CaseStatus status, ActorRole role) {
        if (kind == EventKind.SIGNAL_RECEIVED || kind == EventKind.STEP_TAKEN) {
            return "";
        }
        if (!kind.statuses().contains(status)) {
            return "Het dossier is nu: " + status.word() + ". Dan kan \"" + kind.word() + "\" niet.";
        }
        return kind.roles().contains(role)
                ? ""
                : "Wie " + role.word() + " is, kan \"" + kind.word() + "\" niet vastleggen. Dat kan wel: ";
    }

    private static List<EventKind> allowed(CaseStatus status, ActorRole role) {
        return Stream.of(EventKind.values())
                .filter(kind -> kind.statuses().contains(status) && kind.roles().contains(role))
                .toList();
    }

    @Test
    void the_cases_of_this_test_are_in_all_statuses() {
        assertThat(Arrays.stream(CaseStatus.values())
                        .collect(Collectors.toMap(
                                status -> status,
                                status -> followUps
                                        .plan(caseIn(status, Outcome.NOTHING_FOUND), at(NOW))
                                        .status())))
                .allSatisfy((expected, actual) -> assertThat(actual).isEqualTo(expected));
    }
}
