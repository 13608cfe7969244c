package nl.opvolging.rules.internal.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.signal.Area;

/**
 * Where it is: each area that a clause names, and for the rest the municipality. A report that names just the larger area
 * meets the same clauses as one from a part of it that no clause names.
 */
final class AreaAxis {
    static final Axis<RoutingQuestion> AXIS = Axis.of("gebied", AreaAxis::values);

    private AreaAxis() {}

    private static List<AxisValue<RoutingQuestion>> values(
            List<Surroundings> agreements, List<Condition<RoutingQuestion, ?>> conditions) {
        Set<Area> areas = new LinkedHashSet<>();
        agreements.forEach(agreement -> areas.add(agreement.municipality()));
        agreements.forEach(
                agreement -> agreement.municipalities().stream().sorted().forEach(areas::add));
        conditions.stream()
                .filter(condition -> condition.column().header().equals(RoutingTable.AREA.header()))
                .flatMap(condition -> condition.values().stream())
                .map(Area.class::cast)
                .sorted()
                .forEach(areas::add);
        return areas.stream()
                .map(area -> new AxisValue<RoutingQuestion>(
                        traits(area, agreements), (agreement, question) -> place(area, agreement, question)))
                .toList();
    }

    private static List<Trait> traits(Area area, List<Surroundings> agreements) {
        Set<Trait> traits = new LinkedHashSet<>();
        for (Surroundings agreement : agreements) {
            agreement.vocabulary().areas().all().stream()
                    .filter(named -> named.parts().stream().anyMatch(part -> part.contains(area)))
                    .forEach(named -> traits.add(new Trait("gebied", "in {}", named.name())));
            if (area.equals(agreement.municipality())) {
                traits.add(new Trait("gebied", "in {}", "de rest van " + agreement.name()));
            }
        }
        if (traits.isEmpty()) {
            traits.add(new Trait("gebied", "in {}", area.code()));
        }
        return new ArrayList<>(traits);
    }

    /** An area of another municipality than the one whose agreement is asked is just somewhere in that one. */
    private static RoutingQuestion place(Area area, Surroundings agreement, RoutingQuestion question) {
        boolean inside = agreement.municipalities().contains(area.municipality());
        return RoutingQuestion.builder()
                .from(question)
                .area(inside ? area : agreement.municipality())
                .municipality(agreement.municipality())
                .build();
    }
}
