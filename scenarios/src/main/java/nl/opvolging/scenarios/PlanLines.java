package nl.opvolging.scenarios;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ParticipantRole;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.PartyKind;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.Step;

/** A plan in the words of the steps: each line is a step, without its keyword, that holds for it. */
final class PlanLines {
    private static final int MOST_SHOWN = 15;

    private final FollowUpPlan plan;
    private final Words words;

    PlanLines(FollowUpPlan plan, Words words) {
        this.plan = plan;
        this.words = words;
    }

    Stream<String> owner() {
        return Stream.of(line(
                "volgt \"" + plan.owner().partner().ref() + "\" op",
                plan.owner().clause()));
    }

    Stream<String> participants() {
        return plan.participants().stream()
                .map(one -> line(
                        one.role() == ParticipantRole.TAKES_PART
                                ? "doet \"" + one.partner().ref() + "\" mee"
                                : "weet \"" + one.partner().ref() + "\" ervan",
                        one.clause()));
    }

    Stream<String> themes() {
        return plan.themes().stream()
                .map(one -> line(
                        "gaat het over \"" + words.name(one.theme()) + "\", spoed "
                                + one.urgency().word(),
                        one.clause()));
    }

    Stream<String> duties() {
        return plan.duties().stream().map(duty -> line(duty(duty), duty.clause()));
    }

    private static String duty(Duty duty) {
        String limit = DutchMoments.inFull(duty.limit().at());
        String target = DutchMoments.inFull(duty.target().at());
        return "is " + (target.equals(limit) ? "" : "liefst " + target + " en ") + "uiterlijk " + limit + " "
                + Phrases.DUTY.text(duty.kind());
    }

    Stream<String> answers() {
        return plan.duties().stream()
                .filter(Duty::answers)
                .map(duty -> line(
                        "hoort " + Phrases.LISTENER.text(duty.beneficiary()) + " uiterlijk "
                                + DutchMoments.inFull(duty.limit().at()) + " van \"" + duty.debtor() + "\" "
                                + Phrases.LEVEL.text(duty.level().orElseThrow()),
                        duty.promise().orElseThrow()));
    }

    Stream<String> steps() {
        return plan.steps().stream().map(step -> line(step(step), step.clause()));
    }

    private static String step(Step step) {
        return "is \"" + name(step.recipient()) + "\" " + Phrases.ACTION.text(step.action()) + " op "
                + DutchMoments.inFull(step.dueAt());
    }

    /** A partner by its code, anybody else by its role. */
    static String name(Party party) {
        return party.kind() == PartyKind.PARTNER
                ? party.ref()
                : party.kind() == PartyKind.ANONYMOUS_OBSERVER
                        ? PartyKind.OBSERVER.word()
                        : party.kind().word();
    }

    Stream<String> grants() {
        return Arrays.stream(PartyRole.values()).flatMap(this::grants);
    }

    /** What one role may see. */
    Stream<String> grants(PartyRole role) {
        return plan.grants().stream()
                .filter(grant -> grant.to() == role)
                .map(grant -> line(
                        "mag " + Phrases.ROLE.text(grant.to()) + " " + Phrases.TOPIC.text(grant.topic()) + " zien",
                        grant.clause()));
    }

    Stream<String> advice() {
        return plan.advice().stream()
                .map(advice ->
                        line("krijgt de melder advies bij " + advice.response().word(), advice.clause()));
    }

    private String line(String text, ClauseRef clause) {
        return text + " volgens regel \"" + words.name(clause) + "\"";
    }

    /** The texts of lines, for a message; that there are none if so. */
    static String found(Stream<String> lines, String none) {
        List<String> texts = lines.distinct().toList();
        return texts.isEmpty()
                ? none
                : String.join("; ", texts.subList(0, Math.min(MOST_SHOWN, texts.size())))
                        + (texts.size() > MOST_SHOWN ? "; en nog " + (texts.size() - MOST_SHOWN) : "");
    }
}
