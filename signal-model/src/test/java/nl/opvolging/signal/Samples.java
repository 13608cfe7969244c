package nl.opvolging.signal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Ordinary objects of the model, each a valid start for a test that changes one thing. */
final class Samples {
    static final String SHA_256 = "0123456789abcdef".repeat(4);
    static final Instant REPORTED = Instant.parse("2027-01-12T09:00:00Z");

    private Samples() {}

    static Observation closedCurtains() {
        return Observation.builder()
                .sign(Sign.of("gordijnen-dicht"))
                .sense(Sense.SEEN)
                .build();
    }

    static Signal.Builder signal() {
        return Signal.builder()
                .id(SignalRef.of("s-1"))
                .reportedAt(REPORTED)
                .area(Area.of("BU05121105"))
                .observer(Observer.builder().kind(ObserverKind.RESIDENT).build())
                .addObservations(closedCurtains());
    }

    static SignalReceived.Builder received(String id, Signal signal) {
        return SignalReceived.builder()
                .id(EventRef.of(id))
                .happenedAt(signal.reportedAt())
                .recordedAt(signal.reportedAt())
                .by(ActorRef.of("meldpunt"))
                .signal(signal);
    }

    static TakenUp.Builder takenUp(String id) {
        return TakenUp.builder()
                .id(EventRef.of(id))
                .happenedAt(REPORTED.plusSeconds(60))
                .recordedAt(REPORTED.plusSeconds(120))
                .by(ActorRef.of("wijkagent"));
    }

    static CaseFile.Builder caseFile() {
        return CaseFile.builder()
                .id(CaseRef.of("c-1"))
                .addEvents(received("e-1", signal().build()).build());
    }

    static FollowUpPartner.Builder partner() {
        return FollowUpPartner.builder()
                .ref(PartnerRef.of("sociaal-team"))
                .name("Sociaal team")
                .kind(PartnerKind.SOCIAL_TEAM);
    }

    static Duty.Builder duty() {
        return Duty.builder()
                .id(DutyRef.of("TAKE_UP/e-1"))
                .kind(DutyKind.TAKE_UP)
                .debtor(PartnerRef.of("sociaal-team"))
                .beneficiary(Beneficiary.RESIDENT)
                .clause(ClauseRef.parse("GM0512/termijnen/2"))
                .term(new Term(new Amount(1, TermUnit.WORKING_DAYS), new Amount(2, TermUnit.WORKING_DAYS)))
                .target(new Moment(REPORTED.plusSeconds(3600), "di 12-1 + 1 werkdag"))
                .limit(new Moment(REPORTED.plusSeconds(7200), "di 12-1 + 2 werkdagen"))
                .since(REPORTED)
                .state(DutyState.OPEN);
    }

    /** An answer about a signal, owed to its observer. */
    static Duty.Builder answer(String signal) {
        return duty().id(DutyRef.of("FEED_BACK/e-1/GM0512.3/" + signal))
                .kind(DutyKind.FEED_BACK)
                .beneficiary(Beneficiary.OBSERVER)
                .signal(SignalRef.of(signal))
                .level(FeedbackLevel.FOLLOWED_UP)
                .text("Er is gekeken naar melding " + signal + ".")
                .promise(ClauseRef.parse("GM0512/terugkoppeling/3"));
    }

    static Step.Builder step() {
        return Step.builder()
                .id(StepRef.of("01/GM0512.2/TAKE_UP/e-1"))
                .clause(ClauseRef.parse("GM0512/opschaling/2"))
                .cause(EscalationCause.NOT_TAKEN_UP)
                .rung(1)
                .action(EscalationAction.REMIND)
                .recipient(Party.partner(PartnerRef.of("sociaal-team")))
                .dueAt(REPORTED)
                .duty(DutyRef.of("TAKE_UP/e-1"))
                .reason("Herinner Sociaal team: de melding is niet opgepakt.");
    }

    static ForecastLine.Builder forecast() {
        return ForecastLine.builder()
                .at(REPORTED.plusSeconds(7200))
                .kind(ForecastKind.DUTY_MISSED)
                .party(Party.partner(PartnerRef.of("sociaal-team")))
                .text("Oppakken is dan te laat.");
    }

    static Pause.Builder pause() {
        return Pause.builder()
                .event(EventRef.of("e-2"))
                .reason(PauseReason.RESIDENT_AWAY)
                .addDuties(DutyKind.VISIT)
                .since(REPORTED)
                .until(REPORTED.plusSeconds(3600));
    }

    /** The social team, which the agreement routes the case to. */
    static Assignment owner() {
        return new Assignment(
                partner().build(),
                AssignmentBasis.ROUTED,
                ClauseRef.parse("GM0512/routering/4"),
                "omdat het over een oudere gaat",
                REPORTED);
    }

    static FollowUpPlan.Builder plan() {
        ClauseRef clause = ClauseRef.parse("GM0512/routering/4");
        return FollowUpPlan.builder()
                .caseFile(CaseRef.of("c-1"))
                .at(REPORTED)
                .status(CaseStatus.RECEIVED)
                .owner(owner())
                .urgency(Urgency.ORDINARY)
                .addDuties(duty().build())
                .explanation(
                        new Explanation("Het sociaal team volgt op.", List.of(new TraceLine(clause, "wie volgt op?"))))
                .receipt(Receipt.of(List.of(new PackStamp("GM0512", "1", SHA_256)), "0.1.0", SHA_256, REPORTED));
    }

    /** An event of a kind, with no more than it has to have, an hour after the report. */
    static CaseEvent event(EventKind kind) {
        CaseEvent stamp = TakenUp.builder()
                .from(takenUp("e-9").build())
                .happenedAt(REPORTED.plusSeconds(3600))
                .recordedAt(REPORTED.plusSeconds(3600))
                .build();
        Instant until = stamp.happenedAt().plusSeconds(3600);
        return switch (kind) {
            case SIGNAL_RECEIVED ->
                received("e-9", signal().id(SignalRef.of("s-9")).build()).build();
            case ACKNOWLEDGED -> Acknowledged.builder().from(stamp).build();
            case HISTORY_CHECKED -> HistoryChecked.builder().from(stamp).build();
            case TAKEN_UP -> stamp;
            case DECIDED ->
                Decided.builder().from(stamp).decision(Decision.VISIT_NOW).build();
            case CONTACT_MADE ->
                ContactMade.builder()
                        .from(stamp)
                        .response(ContactResponse.RECOGNITION)
                        .build();
            case OUTCOME_RECORDED ->
                OutcomeRecorded.builder()
                        .from(stamp)
                        .outcome(Outcome.NO_SOLUTION_YET)
                        .build();
            case FEEDBACK_GIVEN ->
                FeedbackGiven.builder()
                        .from(stamp)
                        .level(FeedbackLevel.RECEIVED)
                        .build();
            case OBSERVER_NOT_REACHED ->
                ObserverNotReached.builder().from(stamp).build();
            case FEEDBACK_DISPUTED ->
                FeedbackDisputed.builder()
                        .from(stamp)
                        .signal(SignalRef.of("s-1"))
                        .build();
            case HANDED_OVER ->
                HandedOver.builder()
                        .from(stamp)
                        .to(PartnerRef.of("politie"))
                        .reason(HandOverReason.NOT_OURS)
                        .build();
            case MANUALLY_ASSIGNED -> ManuallyAssigned.builder().from(stamp).build();
            case SCALED_DOWN -> ScaledDown.builder().from(stamp).build();
            case CONSENT_RECORDED ->
                ConsentRecorded.builder().from(stamp).consent(Answer.YES).build();
            case PAUSED ->
                Paused.builder()
                        .from(stamp)
                        .addDuties(DutyKind.VISIT)
                        .reason(PauseReason.RESIDENT_AWAY)
                        .until(until)
                        .build();
            case RESUMED -> Resumed.builder().from(stamp).build();
            case DUTY_WAIVED ->
                DutyWaived.builder()
                        .from(stamp)
                        .duty(DutyRef.of("VISIT/e-2"))
                        .reason(WaiverReason.NO_LONGER_NEEDED)
                        .build();
            case STEP_TAKEN ->
                StepTaken.builder()
                        .from(stamp)
                        .step(StepRef.of("01/GM0512.2/TAKE_UP/e-1"))
                        .build();
            case TEAM_WENT_OUT ->
                TeamWentOut.builder().from(stamp).team(team()).until(until).build();
            case POLICE_WARNED ->
                PoliceWarned.builder()
                        .from(stamp)
                        .area(Area.of("BU05121105"))
                        .until(until)
                        .build();
            case MOVED_TO_AGREEMENT -> MovedToAgreement.builder().from(stamp).build();
            case CLOSED -> Closed.builder().from(stamp).build();
            case REOPENED -> Reopened.builder().from(stamp).build();
            case WITHDRAWN -> Withdrawn.builder().from(stamp).build();
        };
    }

    private static Team team() {
        return Team.builder()
                .ref(TeamRef.of("t-1"))
                .kind(TeamKind.WALKING)
                .addHomeAreas(Area.of("BU05121105"))
                .build();
    }

    /** The smallest signal as JSON, on one line. */
    static String signalJson() {
        return "{\"id\":\"s-1\",\"reportedAt\":\"2027-01-12T09:00:00Z\",\"area\":\"BU05121105\","
                + "\"observer\":{\"kind\":\"RESIDENT\"},"
                + "\"observations\":[{\"sign\":\"gordijnen-dicht\",\"sense\":\"SEEN\"}]}";
    }

    /** A case file with this one event, as JSON on one line. */
    static String caseFileJson(String event) {
        return "{\"id\":\"c-1\",\"events\":[" + event + "]}";
    }

    /** The signal of {@link #signalJson} coming in, as JSON on one line. */
    static String receivedJson() {
        return "{\"type\":\"signal-received\",\"id\":\"e-1\",\"happenedAt\":\"2027-01-12T09:00:00Z\","
                + "\"recordedAt\":\"2027-01-12T09:00:00Z\",\"by\":\"meldpunt\",\"signal\":" + signalJson() + "}";
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String written(Object value) {
        return new String(ModelJson.write(value), StandardCharsets.UTF_8);
    }
}
