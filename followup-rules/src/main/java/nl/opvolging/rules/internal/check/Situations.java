package nl.opvolging.rules.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.Condition;
import nl.opvolging.rules.internal.pack.FeedbackTable;
import nl.opvolging.rules.internal.pack.RoutingTable;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/**
 * Finds who can get which signals. Each specimen is asked with every value that a clause about it names in its other columns,
 * and with one that none names: values that no clause names are answered alike.
 */
final class Situations {
    private static final Set<String> OF_THE_SPECIMEN = Set.of("thema", "lijn", "over", "spoed");

    private final Chain chain;
    private final Area elsewhere;
    private final Set<Set<TimeWindow>> moments;
    private final List<Clause<RoutingQuestion, Route>> clauses;
    private final List<ObserverKind> observers;
    private final Map<Key, Map<Set<TimeWindow>, Signal>> found = new LinkedHashMap<>();

    private record Key(
            Optional<Theme> theme,
            Urgency urgency,
            boolean danger,
            ObserverKind observer,
            boolean anonymous,
            PartnerRef owner) {}

    /**
     * Looks by an agreement.
     *
     * @param moments the windows that hold together at some moment
     */
    Situations(Chain chain, Area elsewhere, Set<Set<TimeWindow>> moments) {
        this.chain = chain;
        this.elsewhere = elsewhere;
        this.moments = moments;
        this.clauses = chain.clauses(RoutingTable.TABLE);
        this.observers = observers(chain);
    }

    /** An area of a municipality that no clause of the agreement and no name of it contains. */
    static Area elsewhere(Chain chain) {
        List<Area> named = Stream.concat(
                        chain.vocabulary().areas().all().stream().flatMap(area -> area.parts().stream()),
                        values(chain.clauses(RoutingTable.TABLE), "gebied").map(Area.class::cast))
                .toList();
        String municipality = chain.municipality().code().substring(2);
        return Stream.of("9999", "9998", "9997", "9989", "9899")
                .map(rest -> Area.of("BU" + municipality + rest))
                .filter(area -> named.stream()
                        .filter(name -> !name.equals(chain.municipality()))
                        .noneMatch(name -> name.contains(area)))
                .findFirst()
                .orElse(chain.municipality());
    }

    /** One observer for all whom no clause of the agreement tells apart. */
    static List<ObserverKind> observers(Chain chain) {
        List<Condition<?, ?>> conditions = Stream.concat(
                        chain.clauses(RoutingTable.TABLE).stream().flatMap(clause -> clause.conditions().stream()),
                        chain.clauses(FeedbackTable.TABLE).stream().flatMap(clause -> clause.conditions().stream()))
                .<Condition<?, ?>>map(condition -> condition)
                .filter(condition -> condition.column().header().equals("melder"))
                .toList();
        Map<List<Boolean>, ObserverKind> alike = new LinkedHashMap<>();
        for (ObserverKind kind : ObserverKind.values()) {
            alike.putIfAbsent(
                    conditions.stream()
                            .map(condition -> condition.values().contains(kind))
                            .toList(),
                    kind);
        }
        return List.copyOf(alike.values());
    }

    private static Stream<Object> values(Collection<Clause<RoutingQuestion, Route>> of, String header) {
        return of.stream()
                .flatMap(clause -> clause.conditions().stream())
                .filter(condition -> condition.column().header().equals(header))
                .flatMap(condition -> condition.values().stream().map(value -> (Object) value))
                .distinct();
    }

    /** The situations of all specimens. */
    List<Situation> of(List<Specimen> specimens) {
        specimens.forEach(this::add);
        List<Situation> all = new ArrayList<>();
        found.forEach((key, value) -> all.add(new Situation(
                key.theme(),
                key.urgency(),
                key.danger(),
                key.observer(),
                key.anonymous(),
                key.owner(),
                value.keySet().containsAll(moments),
                value)));
        return all;
    }

    private void add(Specimen specimen) {
        List<Clause<RoutingQuestion, Route>> about = clauses.stream()
                .filter(clause -> mayHold(clause, question(specimen, specimen.signal(), Set.of())))
                .toList();
        boolean byMoment = values(about, "wanneer").findAny().isPresent();
        Collection<Set<TimeWindow>> windows =
                byMoment ? moments : List.of(moments.iterator().next());
        for (Signal signal : variants(specimen.signal(), about)) {
            for (Set<TimeWindow> window : windows) {
                PartnerRef owner = owner(question(specimen, signal, window), about);
                Key key = new Key(
                        specimen.theme(),
                        specimen.urgency(),
                        specimen.danger(),
                        signal.observer().kind(),
                        signal.observer().anonymous(),
                        owner);
                Map<Set<TimeWindow>, Signal> of = found.computeIfAbsent(key, unseen -> new LinkedHashMap<>());
                (byMoment ? Set.of(window) : moments).forEach(moment -> of.putIfAbsent(moment, signal));
            }
        }
    }

    private static boolean mayHold(Clause<RoutingQuestion, Route> clause, RoutingQuestion question) {
        return clause.conditions().stream()
                .filter(condition -> OF_THE_SPECIMEN.contains(condition.column().header()))
                .allMatch(condition -> condition.holds(question) == Answer.YES);
    }

    private static PartnerRef owner(RoutingQuestion question, List<Clause<RoutingQuestion, Route>> about) {
        return about.stream()
                .filter(clause -> clause.holds(question) == Answer.YES)
                .findFirst()
                .orElseThrow()
                .answer()
                .owner();
    }

    /** The signal with all values of the columns that clauses about it ask for. */
    private List<Signal> variants(Signal signal, List<Clause<RoutingQuestion, Route>> about) {
        List<Signal> variants = new ArrayList<>();
        for (ObserverKind kind : observers) {
            for (boolean anonymous : List.of(false, true)) {
                Observer.Builder observer = Observer.builder().kind(kind);
                if (!anonymous) {
                    observer.ref(ObserverRef.of("melder"));
                }
                variants.add(copy(signal).observer(observer.build()).build());
            }
        }
        Set<Area> areas = new LinkedHashSet<>(Set.of(elsewhere));
        values(about, "gebied").map(Area.class::cast).forEach(areas::add);
        variants = cross(variants, areas, (copy, area) -> copy.area(area));
        if (values(about, "toestemming").findAny().isPresent()) {
            variants = cross(variants, EnumSet.allOf(Answer.class), (copy, answer) -> copy.consent(answer));
        }
        for (Object kind : values(about, "bekend bij").toList()) {
            PartnerKind partner = (PartnerKind) kind;
            variants = cross(
                    variants,
                    EnumSet.allOf(Answer.class),
                    (copy, answer) -> answer == Answer.YES
                            ? copy.addKnownTo(partner)
                            : answer == Answer.NO ? copy.addNotKnownTo(partner) : copy);
        }
        return variants;
    }

    private interface Change<V> {
        Signal.Builder apply(Signal.Builder copy, V value);
    }

    private static <V> List<Signal> cross(List<Signal> variants, Collection<V> values, Change<V> change) {
        Function<Signal, Stream<Signal>> all = signal ->
                values.stream().map(value -> change.apply(copy(signal), value).build());
        return variants.stream().flatMap(all).toList();
    }

    private static Signal.Builder copy(Signal signal) {
        Signal.Builder copy = Signal.builder();
        copy.from(signal);
        return copy;
    }

    private RoutingQuestion question(Specimen specimen, Signal signal, Set<TimeWindow> when) {
        Optional<Line> line = specimen.theme()
                .flatMap(theme -> chain.vocabulary().themes().find(theme.value()))
                .map(word -> word.line())
                .or(signal::line);
        return RoutingQuestion.builder()
                .theme(specimen.theme())
                .line(line)
                .area(signal.area())
                .municipality(chain.municipality())
                .observer(signal.observer().kind())
                .about(signal.about())
                .urgency(specimen.urgency())
                .when(new HashSet<>(when))
                .anonymous(signal.observer().anonymous())
                .consent(signal.consent())
                .knownTo(signal.knownTo())
                .notKnownTo(signal.notKnownTo())
                .build();
    }
}
