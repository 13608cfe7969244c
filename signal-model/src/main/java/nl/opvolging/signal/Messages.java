package nl.opvolging.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts into words what has changed. A text never tells more than its recipient needs to act. A message is named with
 * slashes: as no reference of the host's has one, no two messages can have the same name.
 */
final class Messages {
    private Messages() {}

    static List<PlanDelta.Message> of(PlanDelta delta) {
        CaseRef caseFile = delta.caseFile();
        List<PlanDelta.Message> messages = new ArrayList<>();
        delta.owner().ifPresent(owner -> messages.add(owner(caseFile, owner)));
        delta.duties().forEach(duty -> messages.add(duty(caseFile, duty)));
        delta.steps().forEach(step -> messages.add(step(caseFile, step)));
        return List.copyOf(messages);
    }

    /** No reference of a case or a partner has a slash in it, so that no two messages of any cases get the same one. */
    private static String id(Object... parts) {
        return Stream.of(parts).map(Object::toString).collect(Collectors.joining("/"));
    }

    private static PlanDelta.Message owner(CaseRef caseFile, Assignment owner) {
        PartnerRef partner = owner.partner().ref();
        return new PlanDelta.Message(
                id("owner", caseFile, partner, owner.since()),
                Party.partner(partner),
                "U bent nu verantwoordelijk voor dossier " + caseFile + " ("
                        + owner.basis().word() + ").");
    }

    private static PlanDelta.Message duty(CaseRef caseFile, Duty duty) {
        String signal = duty.signal().map(ref -> ", melding " + ref).orElse("");
        return new PlanDelta.Message(
                id("duty", caseFile, duty.id(), duty.debtor(), duty.limit().at(), duty.since()),
                Party.partner(duty.debtor()),
                "Dossier " + caseFile + signal + ": " + duty.task() + ". Uiterlijk: "
                        + duty.limit().explanation() + "."
                        + duty.text()
                                .map(text -> " In deze woorden: \"" + text + "\"")
                                .orElse(""));
    }

    private static PlanDelta.Message step(CaseRef caseFile, Step step) {
        return new PlanDelta.Message(
                id("step", caseFile, step.id()),
                step.recipient(),
                "Dossier " + caseFile + ", stap " + step.rung() + " ("
                        + step.action().word() + "): " + step.reason());
    }
}
