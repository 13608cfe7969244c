package nl.opvolging.packs;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RefusedEventException;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EarlierSignal;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.HandOverReason;
import nl.opvolging.signal.ModelJson;
import nl.opvolging.signal.Outcome;
import nl.opvolging.signal.PauseReason;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.Step;
import nl.opvolging.signal.Team;

/**
 * A case as people tell it: when, who, what. Moments are Dutch local time. Each event is added as a host adds it, so a story
 * fails at an event that may not happen. It grows as it is told.
 */
final class Dossier {
    private static final ObjectMapper JSON = ModelJson.newMapper();
    private static final Map<String, Object> REGISTRAR = Map.of("by", "dossierhouder");

    private final FollowUps followUps;
    private CaseFile file;
    private Instant now;
    private Map<String, Object> actor = REGISTRAR;

    private Dossier(FollowUps followUps, Signal first) {
        this.followUps = followUps;
        this.file = CaseFile.of(first);
        this.now = first.reportedAt();
    }

    static Dossier begin(Signal first) {
        return begin(Packs.FOLLOW_UPS, first);
    }

    static Dossier begin(FollowUps followUps, Signal first) {
        return new Dossier(followUps, first);
    }

    /** A moment; of an hour that the clock has twice, the first one. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Examples.AMSTERDAM).toInstant();
    }

    static String local(Instant at) {
        return LocalDateTime.ofInstant(at, Examples.AMSTERDAM).toString();
    }

    /** From here on it is this time, and who keeps the case file acts, until somebody else is named. */
    Dossier on(String local) {
        now = at(local);
        actor = REGISTRAR;
        return this;
    }

    /** From here on somebody acts on behalf of this partner. */
    Dossier by(String partner) {
        actor = Map.of("by", "medewerker-1", "partner", partner);
        return this;
    }

    /** From here on this observer or coordinator acts. */
    Dossier inPerson(String person) {
        actor = Map.of("by", person);
        return this;
    }

    private Dossier happens(String type, Object... fields) {
        Map<String, Object> event = new HashMap<>(actor);
        event.put("type", type);
        event.put("id", String.format(Locale.ROOT, "e%03d", file.events().size()));
        event.put("happenedAt", now);
        event.put("recordedAt", now);
        for (int i = 0; i < fields.length; i += 2) {
            event.put((String) fields[i], fields[i + 1]);
        }
        file = followUps.append(file, JSON.convertValue(event, CaseEvent.class));
        return this;
    }

    Dossier reported(Signal signal) {
        now = signal.reportedAt();
        return happens("signal-received", "signal", signal);
    }

    Dossier acknowledged() {
        return happens("acknowledged");
    }

    Dossier historyChecked(EarlierSignal... earlier) {
        return happens("history-checked", "earlier", Arrays.asList(earlier));
    }

    Dossier takenUp() {
        return happens("taken-up");
    }

    Dossier decided(Decision decision) {
        return happens("decided", "decision", decision);
    }

    Dossier contact(ContactResponse response) {
        return happens("contact-made", "response", response);
    }

    Dossier outcome(Outcome outcome) {
        return happens("outcome-recorded", "outcome", outcome);
    }

    Dossier fedBack(FeedbackLevel level) {
        return happens("feedback-given", "level", level);
    }

    Dossier disputed(String signal) {
        return happens("feedback-disputed", "signal", signal);
    }

    Dossier handedOver(String to, HandOverReason reason) {
        return happens("handed-over", "to", to, "reason", reason);
    }

    Dossier assigned(String to) {
        return happens("manually-assigned", "to", to);
    }

    Dossier givenBack() {
        return happens("manually-assigned");
    }

    Dossier scaledDown(String to) {
        return happens("scaled-down", "to", to);
    }

    Dossier consent(Answer consent) {
        return happens("consent-recorded", "consent", consent);
    }

    Dossier paused(PauseReason reason, String until, DutyKind... duties) {
        return happens("paused", "reason", reason, "until", at(until), "duties", Arrays.asList(duties));
    }

    Dossier resumed() {
        return happens("resumed");
    }

    Dossier delivered(Step step) {
        return happens("step-taken", "step", step.id());
    }

    Dossier teamOut(Team team, String until) {
        return happens("team-went-out", "team", team, "until", at(until));
    }

    Dossier policeWarned(String area, String until) {
        return happens("police-warned", "area", area, "until", at(until));
    }

    Dossier moved() {
        return happens("moved-to-agreement");
    }

    Dossier closed() {
        return happens("closed");
    }

    Dossier withdrawn(String signal) {
        return happens("withdrawn", "signal", signal);
    }

    /** Why something may not happen now. The story goes on without it. */
    String refusal(Consumer<Dossier> attempt) {
        try {
            attempt.accept(this);
        } catch (RefusedEventException refused) {
            return refused.refused().reason();
        }
        throw new AssertionError("This was to be refused, but it happened at " + local(now));
    }

    FollowUpPlan plan() {
        return followUps.plan(file, now);
    }

    FollowUpPlan planOn(String local) {
        return followUps.plan(file, at(local));
    }

    CaseFile file() {
        return file;
    }

    /** The steps that have fallen due by now for a cause, such as {@code 2027-03-30T08:30 herinner sociaal-team}. */
    List<String> steps(EscalationCause cause) {
        return tell(plan().steps(), step -> step.cause() == cause);
    }

    static List<String> tell(List<Step> steps, Predicate<Step> which) {
        return steps.stream()
                .filter(which)
                .map(step -> local(step.dueAt()) + " " + step.action().word() + " "
                        + step.recipient().ref())
                .toList();
    }

    /** What is owed of a kind now, each as told by a function. */
    <T> List<T> duties(DutyKind kind, Function<Duty, T> told) {
        return plan().duties().stream()
                .filter(duty -> duty.kind() == kind)
                .map(told)
                .toList();
    }
}
