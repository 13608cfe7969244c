package nl.opvolging.rules.internal.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.Witness;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.pack.Matter;
import nl.opvolging.rules.internal.pack.Vocabulary;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.Sense;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;

/** Makes signals of which the follow-up asks a question. */
final class Witnesses {
    private final Subject subject;

    Witnesses(Subject subject) {
        this.subject = subject;
    }

    /** What a question is about. */
    static Matter matter(RoutingQuestion question) {
        return new Matter(question.theme(), question.line(), question.urgency(), question.about());
    }

    /** A signal of which the follow-up asks this. */
    Witness witness(RoutingQuestion question) {
        Instant moment = subject.surroundings().moments().stream()
                .filter(candidate ->
                        subject.agreement().calendar().windowsAt(candidate).equals(question.when()))
                .findFirst()
                .orElseThrow();
        Matters.Recipe recipe = Optional.ofNullable(subject.matters().recipes().get(matter(question)))
                .orElseThrow();
        return witness(question, recipe, moment, moment);
    }

    /**
     * A signal of which the follow-up asks something.
     *
     * @param question what it asks
     * @param recipe how the signal comes to be about that
     * @param reported when it is reported
     * @param asked when it shows what it has to
     */
    Witness witness(RoutingQuestion question, Matters.Recipe recipe, Instant reported, Instant asked) {
        Signal signal = signal(question, recipe.asked(), reported);
        return new Witness(signal, asked, description(signal));
    }

    private static Signal signal(RoutingQuestion question, List<InterpretationQuestion> asked, Instant reported) {
        return Signal.builder()
                .id(SignalRef.of("voorbeeld"))
                .reportedAt(reported)
                .area(question.area())
                .observer(Observer.builder()
                        .kind(question.observer())
                        .ref(question.anonymous() ? Optional.empty() : Optional.of(ObserverRef.of("melder")))
                        .build())
                .line(asked.get(0).line())
                .about(question.about())
                .observations(asked.stream().map(Witnesses::observation).toList())
                .immediateDanger(asked.get(0).danger())
                .consent(question.consent())
                .knownTo(question.knownTo())
                .notKnownTo(question.notKnownTo())
                .build();
    }

    private static Observation observation(InterpretationQuestion asked) {
        return Observation.builder()
                .sign(asked.sign())
                .sense(Sense.SEEN)
                .recurring(asked.recurring())
                .build();
    }

    private String description(Signal signal) {
        Vocabulary vocabulary = subject.agreement().vocabulary();
        List<String> facts = new ArrayList<>();
        facts.add(DutchList.and(signal.observations().stream()
                .map(observation -> name(observation, vocabulary))
                .toList()));
        if (signal.about() != About.UNKNOWN) {
            facts.add("over een " + signal.about().word());
        }
        signal.line().ifPresent(line -> facts.add("gemeld als " + line.word()));
        if (signal.immediateDanger() == Answer.YES) {
            facts.add("er is direct gevaar");
        }
        if (signal.observer().anonymous()) {
            facts.add("anoniem");
        }
        if (signal.consent() != Answer.UNKNOWN) {
            facts.add("de bewoner vindt het " + (signal.consent() == Answer.YES ? "" : "niet ") + "goed");
        }
        addKinds("bekend bij ", signal.knownTo(), facts);
        addKinds("niet bekend bij ", signal.notKnownTo(), facts);
        String area = signal.area().equals(subject.agreement().municipality())
                ? subject.agreement().head().name()
                : vocabulary.nameOf(signal.area()).orElse(signal.area().code());
        return "Melding uit " + area + " door " + signal.observer().kind().word() + " op "
                + DutchDates.longMoment(signal.reportedAt()) + ": " + String.join("; ", facts) + ".";
    }

    private static String name(Observation observation, Vocabulary vocabulary) {
        String sign = vocabulary
                .signs()
                .find(observation.sign().value())
                .map(Vocabulary.SignWord::label)
                .orElse("iets dat de afspraak niet kent");
        return switch (observation.recurring()) {
            case YES -> sign + " (vaker gezien)";
            case NO -> sign + " (niet vaker gezien)";
            case UNKNOWN -> sign;
        };
    }

    private static void addKinds(String words, Iterable<PartnerKind> kinds, List<String> facts) {
        List<String> named = new ArrayList<>();
        kinds.forEach(kind -> named.add(kind.word()));
        if (!named.isEmpty()) {
            facts.add(words + DutchList.and(named));
        }
    }
}
