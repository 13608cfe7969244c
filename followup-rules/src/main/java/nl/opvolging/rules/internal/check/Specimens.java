package nl.opvolging.rules.internal.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.internal.pack.InterpretationTable;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.plan.ReadSignal;
import nl.opvolging.rules.internal.plan.SignalReader;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.Sense;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/**
 * Signals of every leading theme, urgency and kind of subject that can come about under an agreement: with one sign, and where
 * a theme gets a higher urgency from another one beside it, with two.
 */
final class Specimens {
    private static final Sign UNKNOWN = Sign.of("iets-anders");

    private final Chain chain;
    private final Area area;
    private final Instant at;
    private final SignalReader reader;
    private final Map<Key, Specimen> found = new LinkedHashMap<>();

    private record Key(Optional<Theme> theme, Urgency urgency, boolean danger, About about, Optional<Line> line) {}

    /** What an agreement reads differently, reported at a moment and from an area that no clause names. */
    Specimens(Chain chain, Area area, Instant at) {
        this.chain = chain;
        this.area = area;
        this.at = at;
        this.reader = new SignalReader(chain);
    }

    List<Specimen> all() {
        Stream.concat(chain.vocabulary().signs().all().stream().map(word -> word.sign()), Stream.of(UNKNOWN))
                .forEach(this::addSign);
        List<Specimen> single = List.copyOf(found.values());
        add(signal(About.ADULT, Optional.empty(), Answer.YES, List.of(observation(UNKNOWN, Answer.NO))));
        for (Specimen specimen : single) {
            for (Urgency urgency : Urgency.values()) {
                if (specimen.theme().isPresent() && urgency.compareTo(specimen.urgency()) < 0) {
                    addBeside(specimen, urgency, single);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private void addSign(Sign sign) {
        for (Optional<Line> line : lines(sign)) {
            for (About about : About.values()) {
                for (Answer recurring : recurrences(sign, about)) {
                    add(signal(about, line, Answer.NO, List.of(observation(sign, recurring))));
                }
            }
        }
    }

    /** A line counts only for what has no theme, and where a clause asks for it. */
    private List<Optional<Line>> lines(Sign sign) {
        InterpretationQuestion open =
                new InterpretationQuestion(sign, About.UNKNOWN, Answer.UNKNOWN, Optional.empty(), Answer.NO);
        boolean counts = sign.equals(UNKNOWN) || asks(open, "lijn");
        return counts
                ? Stream.concat(
                                Stream.of(Optional.<Line>empty()),
                                Arrays.stream(Line.values()).map(Optional::of))
                        .toList()
                : List.of(Optional.empty());
    }

    private List<Answer> recurrences(Sign sign, About about) {
        InterpretationQuestion open =
                new InterpretationQuestion(sign, about, Answer.UNKNOWN, Optional.empty(), Answer.NO);
        return asks(open, "herhaald") ? List.of(Answer.NO, Answer.YES, Answer.UNKNOWN) : List.of(Answer.NO);
    }

    private boolean asks(InterpretationQuestion question, String header) {
        return chain.clauses(InterpretationTable.TABLE).stream()
                .filter(clause -> clause.holds(question) != Answer.NO)
                .flatMap(clause -> clause.conditions().stream())
                .anyMatch(condition -> condition.column().header().equals(header));
    }

    private void addBeside(Specimen specimen, Urgency urgency, List<Specimen> single) {
        Signal signal = specimen.signal();
        Optional<Line> line = lineThatCounts(specimen.theme(), signal);
        for (Specimen other : single) {
            if (found.containsKey(new Key(specimen.theme(), urgency, false, signal.about(), line))) {
                return;
            }
            if (other.urgency() == urgency && other.signal().about() == signal.about()) {
                List<Observation> both = new ArrayList<>(signal.observations());
                both.addAll(other.signal().observations());
                add(signal(signal.about(), signal.line(), Answer.NO, both));
            }
        }
    }

    private void add(Signal signal) {
        ReadSignal read = reader.read(signal);
        Optional<Theme> theme = read.leadingTheme();
        found.putIfAbsent(
                new Key(theme, read.urgency(), read.isDanger(), signal.about(), lineThatCounts(theme, signal)),
                new Specimen(theme, read.urgency(), read.isDanger(), signal));
    }

    private static Optional<Line> lineThatCounts(Optional<Theme> theme, Signal signal) {
        return theme.isPresent() ? Optional.empty() : signal.line();
    }

    private static Observation observation(Sign sign, Answer recurring) {
        return Observation.builder()
                .sign(sign)
                .sense(Sense.SEEN)
                .recurring(recurring)
                .build();
    }

    private Signal signal(About about, Optional<Line> line, Answer danger, List<Observation> observations) {
        return Signal.builder()
                .id(SignalRef.of("voorbeeld"))
                .reportedAt(at)
                .area(area)
                .observer(Observer.builder()
                        .kind(ObserverKind.RESIDENT)
                        .ref(ObserverRef.of("melder"))
                        .build())
                .about(about)
                .line(line)
                .immediateDanger(danger)
                .observations(observations)
                .build();
    }
}
