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
                .kind(DutyKind.TAKE_UP)
                .debtor(PartnerRef.of("sociaal-team"))
                .beneficiary(Beneficiary.RESIDENT)
                .clause(ClauseRef.parse("GM0512/termijnen/2"))
                .term(new Term(new Amount(1, TermUnit.WORKING_DAYS), new Amount(2, TermUnit.WORKING_DAYS)))
                .target(new Moment(REPORTED.plusSeconds(3600), "di 12-1 + 1 werkdag"))
                .limit(new Moment(REPORTED.plusSeconds(7200), "di 12-1 + 2 werkdagen"))
                .state(DutyState.OPEN);
    }

    static FollowUpPlan.Builder plan() {
        ClauseRef clause = ClauseRef.parse("GM0512/routering/4");
        return FollowUpPlan.builder()
                .caseFile(CaseRef.of("c-1"))
                .at(REPORTED)
                .status(CaseStatus.RECEIVED)
                .owner(new Assignment(partner().build(), clause, "omdat het over een oudere gaat"))
                .urgency(Urgency.ORDINARY)
                .addDuties(duty().build())
                .explanation(
                        new Explanation("Het sociaal team volgt op.", List.of(new TraceLine(clause, "wie volgt op?"))))
                .receipt(new Receipt(List.of(new PackStamp("GM0512", "1", SHA_256)), "0.1.0", SHA_256, REPORTED));
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
