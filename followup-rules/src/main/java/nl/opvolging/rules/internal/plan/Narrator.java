package nl.opvolging.rules.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.Condition;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.pack.Head;
import nl.opvolging.rules.internal.pack.Vocabulary;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.OpenQuestion;
import nl.opvolging.signal.ParticipantRole;
import nl.opvolging.signal.Participation;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.Theme;

/** Tells a plan in plain Dutch. Free text of observers never comes into it. */
final class Narrator {
    private final Chain chain;

    Narrator(Chain chain) {
        this.chain = chain;
    }

    /** The whole story: what was observed, who follows up and why, by when, and what could change it. */
    String tell(
            List<ReadSignal> signals,
            Routing leading,
            List<Routing> side,
            List<Participation> participants,
            List<Duty> duties,
            List<OpenQuestion> openQuestions) {
        List<String> story = new ArrayList<>();
        signals.forEach(signal -> story.add(observed(signal.signal())));
        if (!leading.cause().equals(signals.get(0))) {
            story.add("De melding van "
                    + DutchDates.moment(leading.cause().signal().reportedAt())
                    + " is dringender dan wat er al was. Daarom is toen opnieuw bepaald wie opvolgt.");
        }
        story.add(about(leading, side));
        story.add(responsible(leading));
        others(participants).ifPresent(story::add);
        Map<SignalRef, Signal> several = signals.size() == 1
                ? Map.of()
                : signals.stream().map(ReadSignal::signal).collect(Collectors.toMap(Signal::id, signal -> signal));
        duties.forEach(duty -> story.add(due(duty, several)));
        openQuestions.forEach(
                question -> story.add("Nog te vragen: " + question.question() + " " + question.consequence()));
        return String.join("\n", story);
    }

    private String observed(Signal signal) {
        String seen = signal.observations().stream().map(this::observed).collect(Collectors.joining("; "));
        return "Gemeld op " + DutchDates.longMoment(signal.reportedAt()) + " (melder: "
                + signal.observer().kind().word() + "), over " + place(signal.area()) + ": " + seen + ".";
    }

    private String observed(Observation observation) {
        return label(observation) + " (" + observation.sense().word()
                + (observation.recurring() == Answer.YES ? ", vaker" : "") + ")";
    }

    private String label(Observation observation) {
        return chain.vocabulary()
                .signs()
                .find(observation.sign().value())
                .map(Vocabulary.SignWord::label)
                .orElse(observation.sign().value());
    }

    /** An area by the name that the agreement gives it, with its code. */
    String place(Area area) {
        if (area.equals(chain.municipality())) {
            return chain.head().name();
        }
        return chain.vocabulary()
                .nameOf(area)
                .map(name -> name + " (" + area + ")")
                .orElse(area.code());
    }

    private String about(Routing leading, List<Routing> side) {
        Head head = chain.head();
        String agreement = "De afspraak van " + head.name() + " (versie " + head.version() + ")";
        if (leading.theme().isEmpty()) {
            return agreement + " zegt niet waar dit op wijst.";
        }
        String others = side.isEmpty()
                ? ""
                : ", en ook om "
                        + DutchList.and(side.stream()
                                .flatMap(routing -> routing.theme().stream())
                                .map(theme -> quoted(theme.theme()))
                                .toList());
        return agreement + " zegt: het gaat om " + quoted(leading.theme().get().theme()) + others + ". Spoed: "
                + leading.question().urgency().word() + ".";
    }

    String quoted(Theme theme) {
        return "\""
                + chain.vocabulary()
                        .themes()
                        .find(theme.value())
                        .map(Vocabulary.ThemeWord::label)
                        .orElse(theme.value()) + "\"";
    }

    private String responsible(Routing leading) {
        FollowUpPartner owner = leading.owner();
        String call = owner.kind() == PartnerKind.EMERGENCY_SERVICES
                ? owner.serviceNumber().map(number -> "Bel nu " + number + ". ").orElse("")
                : "";
        return call + "Verantwoordelijk: " + owner.name() + ". " + because(leading);
    }

    /** Which clause it is, whom it names if that is not the owner, and when it holds. */
    String because(Routing routing) {
        Clause<RoutingQuestion, Route> clause = routing.clause();
        String rule = "regel " + clause.ref()
                + clause.article().map(article -> " (artikel " + article + ")").orElse("") + ", die geldt "
                + conditions(clause) + ".";
        return chain.partner(clause.answer().owner())
                .filter(named -> !named.ref().equals(routing.owner().ref()))
                .map(named -> "In plaats van " + named.name() + ", volgens " + rule)
                .orElse("Dat staat in " + rule);
    }

    /** The conditions of a clause as a part of a sentence. */
    static String conditions(Clause<?, ?> clause) {
        return clause.conditions().isEmpty()
                ? "voor alles wat geen andere regel regelt"
                : "bij "
                        + DutchList.and(clause.conditions().stream()
                                .map(Condition::phrase)
                                .toList());
    }

    private static Optional<String> others(List<Participation> participants) {
        List<String> parts = new ArrayList<>();
        for (ParticipantRole role : ParticipantRole.values()) {
            List<String> names = participants.stream()
                    .filter(participation -> participation.role() == role)
                    .map(participation -> participation.partner().name())
                    .toList();
            if (!names.isEmpty()) {
                parts.add(
                        role == ParticipantRole.TAKES_PART
                                ? "Doet mee: " + DutchList.and(names) + "."
                                : "Moet het weten: " + DutchList.and(names) + ".");
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    /** One duty; with several signals it says about which of them it is. */
    private String due(Duty duty, Map<SignalRef, Signal> several) {
        String who = chain.partner(duty.debtor())
                .map(FollowUpPartner::name)
                .orElse(duty.debtor().value());
        String which = duty.signal()
                .map(several::get)
                .map(signal -> " (melding van " + DutchDates.moment(signal.reportedAt()) + ")")
                .orElse("");
        String target = duty.target().at().equals(duty.limit().at())
                ? ""
                : ", liefst " + DutchDates.moment(duty.target().at());
        return duty.kind().task() + which + ", door " + who + ": uiterlijk "
                + DutchDates.moment(duty.limit().at()) + target + " ("
                + duty.limit().explanation() + "; regel " + duty.clause() + ")." + state(duty);
    }

    private static String state(Duty duty) {
        return switch (duty.state()) {
            case OPEN -> "";
            case PAUSED -> " De klok staat nu stil.";
            case WAIVED -> " Dit hoeft niet meer.";
            case MISSED -> " Dit is te laat.";
            case MET ->
                duty.metAt()
                        .map(at -> " Gedaan op " + DutchDates.moment(at)
                                + (at.isAfter(duty.limit().at()) ? ", te laat." : "."))
                        .orElse("");
        };
    }
}
