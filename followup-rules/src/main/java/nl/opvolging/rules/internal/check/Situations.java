package nl.opvolging.rules.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.internal.pack.Axis;
import nl.opvolging.rules.internal.pack.Condition;
import nl.opvolging.rules.internal.pack.FeedbackTable;
import nl.opvolging.rules.internal.pack.Matter;
import nl.opvolging.rules.internal.pack.RoutingTable;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/** Finds who can get which signals: all outcomes of the routing, wherever a signal comes from and whatever else is known of it. */
final class Situations {
    private static final List<Axis<RoutingQuestion>> TOLD_APART =
            List.of(RoutingTable.MATTER, RoutingTable.OBSERVER, RoutingTable.ANONYMOUS, RoutingTable.MOMENT);

    private final Subject subject;
    private final Space<RoutingQuestion, Route> space;
    private final Set<ObserverKind> observers;
    private final Set<Set<TimeWindow>> moments;

    private record Key(Lead lead, ObserverKind observer, boolean anonymous, PartnerRef owner) {}

    private record Lead(Optional<Theme> theme, Urgency urgency, boolean danger) {}

    Situations(Subject subject) {
        this.subject = subject;
        this.space = subject.leading().along(TOLD_APART);
        this.observers = observers();
        this.moments = new HashSet<>(placed(Map.of(), RoutingTable.MOMENT)
                .map(RoutingQuestion::when)
                .<Set<TimeWindow>>map(Set::copyOf)
                .toList());
    }

    /** One observer for all whom no clause of the agreement tells apart. */
    private Set<ObserverKind> observers() {
        Chain chain = subject.agreement();
        List<Condition<?, ?>> conditions = Stream.concat(
                        chain.clauses(RoutingTable.TABLE).stream().flatMap(clause -> clause.conditions().stream()),
                        chain.clauses(FeedbackTable.TABLE).stream().flatMap(clause -> clause.conditions().stream()))
                .<Condition<?, ?>>map(condition -> condition)
                .filter(condition -> condition.column().header().equals("melder"))
                .toList();
        Map<List<Boolean>, ObserverKind> alike = new LinkedHashMap<>();
        placed(Map.of(), RoutingTable.OBSERVER)
                .map(RoutingQuestion::observer)
                .forEach(kind -> alike.putIfAbsent(
                        conditions.stream()
                                .map(condition -> condition.values().contains(kind))
                                .toList(),
                        kind));
        return new LinkedHashSet<>(alike.values());
    }

    /** All of them, in the order of what signals are about. */
    List<Situation> all() {
        Map<Key, Set<Set<TimeWindow>>> found = new LinkedHashMap<>();
        new Diagram<>(space, 1, held -> subject.route(held).owner())
                .boxesOver(TOLD_APART.size())
                .forEach(box -> add(box, found));
        Map<Lead, List<Situation>> byLead = new LinkedHashMap<>();
        subject.matters().leading().stream().flatMap(this::leads).forEach(lead -> byLead.put(lead, new ArrayList<>()));
        found.forEach(
                (key, when) -> Objects.requireNonNull(byLead.get(key.lead())).add(situation(key, when)));
        return byLead.values().stream().flatMap(List::stream).toList();
    }

    private Situation situation(Key key, Set<Set<TimeWindow>> when) {
        return new Situation(
                key.lead().theme(),
                key.lead().urgency(),
                key.lead().danger(),
                key.observer(),
                key.anonymous(),
                key.owner(),
                when.containsAll(moments),
                when);
    }

    private void add(Diagram.Box<Set<PartnerRef>> box, Map<Key, Set<Set<TimeWindow>>> found) {
        Set<Lead> leads = new LinkedHashSet<>(placed(box.cells(), RoutingTable.MATTER)
                .map(Witnesses::matter)
                .flatMap(this::leads)
                .toList());
        List<ObserverKind> kinds = placed(box.cells(), RoutingTable.OBSERVER)
                .map(RoutingQuestion::observer)
                .filter(observers::contains)
                .toList();
        List<Boolean> namelessness = placed(box.cells(), RoutingTable.ANONYMOUS)
                .map(RoutingQuestion::anonymous)
                .toList();
        List<Set<TimeWindow>> when = placed(box.cells(), RoutingTable.MOMENT)
                .map(RoutingQuestion::when)
                .<Set<TimeWindow>>map(Set::copyOf)
                .toList();
        for (Lead lead : leads) {
            for (ObserverKind kind : kinds) {
                for (boolean anonymous : namelessness) {
                    for (PartnerRef owner : box.outcome()) {
                        found.computeIfAbsent(new Key(lead, kind, anonymous, owner), key -> new LinkedHashSet<>())
                                .addAll(when);
                    }
                }
            }
        }
    }

    private Stream<RoutingQuestion> placed(Map<Integer, List<Integer>> box, Axis<RoutingQuestion> axis) {
        int number = TOLD_APART.indexOf(axis);
        List<Integer> all = IntStream.range(0, space.sides().get(number).cells().size())
                .boxed()
                .toList();
        return space.placed(number, box.getOrDefault(number, all));
    }

    private Stream<Lead> leads(Matter matter) {
        return Stream.of(false, true)
                .filter(danger -> subject.matters().leading(matter, danger).isPresent())
                .map(danger -> new Lead(matter.theme(), matter.urgency(), danger));
    }
}
