package nl.opvolging.rules;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.HandOverReason;
import nl.opvolging.signal.ModelJson;
import nl.opvolging.signal.Outcome;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.PauseReason;
import nl.opvolging.signal.Team;
import nl.opvolging.signal.WaiverReason;

/** What can happen in a case, as short as a test can say it: by who keeps the case file, unless said otherwise. */
final class Events {
    private static final ObjectMapper MAPPER = ModelJson.newMapper();

    private Events() {}

    /** The signal {@code s-1} of Tuesday 12 January 2027 at 10:00, about closed curtains: the social team follows up. */
    static CaseEvent curtains() {
        return Cases.received(Cases.signal("gordijnen-dicht").build());
    }

    /** The case of {@link #curtains()} in which this happened too. */
    static CaseFile caseOf(CaseEvent... events) {
        return Cases.caseFile(
                Stream.concat(Stream.of(curtains()), Arrays.stream(events)).toArray(CaseEvent[]::new));
    }

    /** The plan of the case of {@link #curtains()} in which this happened too. */
    static FollowUpPlan plan(TestPacks packs, String now, CaseEvent... events) {
        return packs.followUps().plan(caseOf(events), Cases.at(now));
    }

    /** The same event, done on behalf of a partner. */
    static CaseEvent on(String partner, CaseEvent event) {
        return with(event, "partner", partner);
    }

    /** The same event, done by somebody else. */
    static CaseEvent by(String actor, CaseEvent event) {
        return with(event, "by", actor);
    }

    private static CaseEvent with(CaseEvent event, String field, String value) {
        ObjectNode changed = MAPPER.valueToTree(event);
        return MAPPER.convertValue(changed.put(field, value), CaseEvent.class);
    }

    static CaseEvent historyChecked(
            String id, String local, List<Map<String, Object>> earlier, PartnerKind... involved) {
        return event("history-checked", id, local, Map.of("earlier", earlier, "involved", involved));
    }

    static Map<String, Object> earlier(String caseFile, String reportedAt) {
        return Map.of("caseFile", caseFile, "reportedAt", Cases.at(reportedAt));
    }

    static CaseEvent contact(String id, String local, ContactResponse response) {
        return event("contact-made", id, local, Map.of("response", response));
    }

    static CaseEvent outcome(String id, String local, Outcome outcome) {
        return event("outcome-recorded", id, local, Map.of("outcome", outcome));
    }

    static CaseEvent told(String id, String local, FeedbackLevel level, Beneficiary to) {
        return event("feedback-given", id, local, Map.of("level", level, "addressee", to));
    }

    static CaseEvent notReached(String id, String local, String... signal) {
        return event("observer-not-reached", id, local, about(signal));
    }

    static CaseEvent disputed(String id, String local, String signal) {
        return event("feedback-disputed", id, local, Map.of("signal", signal));
    }

    static CaseEvent handedOver(String id, String local, String to, HandOverReason reason) {
        return event("handed-over", id, local, Map.of("to", to, "reason", reason));
    }

    static CaseEvent handedOver(String id, String local, String to) {
        return handedOver(id, local, to, HandOverReason.BETTER_PLACED);
    }

    static CaseEvent assigned(String id, String local, String to) {
        return event("manually-assigned", id, local, Map.of("to", to));
    }

    static CaseEvent givenBack(String id, String local) {
        return event("manually-assigned", id, local, Map.of());
    }

    static CaseEvent scaledDown(String id, String local, String... to) {
        return event("scaled-down", id, local, to.length == 0 ? Map.of() : Map.of("to", to[0]));
    }

    static CaseEvent consent(String id, String local, Answer consent) {
        return event("consent-recorded", id, local, Map.of("consent", consent));
    }

    static CaseEvent paused(String id, String local, String until, DutyKind... duties) {
        return event(
                "paused",
                id,
                local,
                Map.of("duties", duties, "reason", PauseReason.WAITING_FOR_CONSENT, "until", Cases.at(until)));
    }

    static CaseEvent resumed(String id, String local) {
        return event("resumed", id, local, Map.of());
    }

    static CaseEvent waived(String id, String local, String duty, WaiverReason reason) {
        return event("duty-waived", id, local, Map.of("duty", duty, "reason", reason));
    }

    static CaseEvent stepTaken(String id, String local, String step) {
        return event("step-taken", id, local, Map.of("step", step));
    }

    static CaseEvent wentOut(String id, String local, String until, Team team) {
        return event("team-went-out", id, local, Map.of("team", team, "until", Cases.at(until)));
    }

    static CaseEvent policeWarned(String id, String local, String until, String area) {
        return event("police-warned", id, local, Map.of("area", area, "until", Cases.at(until)));
    }

    static CaseEvent moved(String id, String local) {
        return event("moved-to-agreement", id, local, Map.of());
    }

    static CaseEvent closed(String id, String local) {
        return event("closed", id, local, Map.of());
    }

    static CaseEvent reopened(String id, String local) {
        return event("reopened", id, local, Map.of());
    }

    static CaseEvent withdrawn(String id, String local, String... signal) {
        return event("withdrawn", id, local, about(signal));
    }

    private static Map<String, Object> about(String... signal) {
        return signal.length == 0 ? Map.of() : Map.of("signal", signal[0]);
    }

    private static CaseEvent event(String type, String id, String local, Map<String, Object> details) {
        Instant at = Cases.at(local);
        Map<String, Object> fields = new HashMap<>(details);
        fields.put("type", type);
        fields.put("id", id);
        fields.put("happenedAt", at);
        fields.put("recordedAt", at);
        fields.put("by", "dossierhouder");
        return MAPPER.convertValue(fields, CaseEvent.class);
    }

    /** The duties, such as {@code TAKE_UP OPEN}, in the order of the plan. */
    static List<String> duties(FollowUpPlan plan) {
        return plan.duties().stream()
                .map(duty -> duty.kind() + " " + duty.state())
                .toList();
    }

    /** The duties to act, such as {@code TAKE_UP OPEN}, in the order of the signal cycle. */
    static List<String> acts(FollowUpPlan plan) {
        return plan.duties().stream()
                .filter(duty -> !duty.answers())
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .map(duty -> duty.kind() + " " + duty.state())
                .toList();
    }

    /** The limit of the only duty of a kind, in local time. */
    static String limit(FollowUpPlan plan, DutyKind kind) {
        return Cases.local(Cases.duty(plan, kind).limit().at());
    }

    /** The steps, such as {@code 2027-01-15T17:00 REMIND PARTNER:regie}, in the order of the plan. */
    static List<String> steps(FollowUpPlan plan) {
        return plan.steps().stream()
                .map(step -> Cases.local(step.dueAt()) + " " + step.action() + " " + step.recipient())
                .toList();
    }

    /** The events that were refused, such as {@code c: Er loopt nu geen pauze.} */
    static List<String> refusals(FollowUpPlan plan) {
        return plan.refused().stream()
                .map(refused -> refused.event() + ": " + refused.reason())
                .toList();
    }
}
