package nl.opvolging.rules.internal.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.signal.Area;

/**
 * Where it is: the municipality, when nobody said where in it, each area that a clause names, the
 * district in which that lies, and of each of these also a neighbourhood that no clause names. The last is not the same as the first: "behalve Oost" holds for
 * it, while of the municipality as a whole it is not known.
 */
final class AreaAxis {
    static final Axis<RoutingQuestion> AXIS = Axis.of("gebied", AreaAxis::values);

    private static final int MOST = 9_999;
    private static final int DISTRICT = "WK051211".length();

    private AreaAxis() {}

    private static List<AxisValue<RoutingQuestion>> values(
            List<Surroundings> agreements, List<Condition<RoutingQuestion, ?>> conditions) {
        Set<Area> named = new LinkedHashSet<>();
        agreements.forEach(agreement -> named.add(agreement.municipality()));
        agreements.forEach(
                agreement -> agreement.municipalities().stream().sorted().forEach(named::add));
        conditions.stream()
                .filter(condition -> condition.column().header().equals(RoutingTable.AREA.header()))
                .flatMap(condition -> condition.values().stream())
                .map(Area.class::cast)
                .sorted()
                .flatMap(AreaAxis::withDistrict)
                .forEach(named::add);
        Set<Area> areas = new LinkedHashSet<>(named);
        named.forEach(area -> other(area, named).ifPresent(areas::add));
        return areas.stream()
                .map(area -> new AxisValue<RoutingQuestion>(
                        traits(area, named, agreements), (agreement, question) -> place(area, agreement, question)))
                .toList();
    }

    /** An area, and the district in which it lies: of that it is unknown whether it is meant. */
    private static Stream<Area> withDistrict(Area area) {
        String code = area.code();
        return code.startsWith("BU") ? Stream.of(area, Area.of("WK" + code.substring(2, DISTRICT))) : Stream.of(area);
    }

    /** A neighbourhood of an area that lies in no smaller area that is named. */
    private static Optional<Area> other(Area area, Set<Area> named) {
        List<Area> inside = named.stream()
                .filter(smaller -> area.contains(smaller) && !smaller.equals(area))
                .toList();
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        return IntStream.iterate(MOST, number -> number >= 0, number -> number - 1)
                .mapToObj(number -> Area.of("BU" + area.municipality().code().substring(2) + fourDigits(number)))
                .filter(area::contains)
                .filter(candidate -> inside.stream().noneMatch(smaller -> smaller.contains(candidate)))
                .findFirst();
    }

    private static String fourDigits(int number) {
        String digits = String.valueOf(number);
        return "0".repeat(4 - digits.length()) + digits;
    }

    private static List<Trait> traits(Area area, Set<Area> named, List<Surroundings> agreements) {
        Set<Trait> traits = new LinkedHashSet<>();
        for (Surroundings agreement : agreements) {
            agreement.vocabulary().areas().all().stream()
                    .filter(word -> word.parts().stream().anyMatch(part -> part.contains(area)))
                    .forEach(word -> traits.add(trait(word.name())));
            if (area.equals(agreement.municipality())) {
                traits.add(trait(agreement.name() + " (buurt onbekend)"));
            } else if (!named.contains(area) && traits.isEmpty()) {
                traits.add(trait("de rest van " + agreement.name()));
            }
        }
        return traits.isEmpty() ? List.of(trait(area.code())) : new ArrayList<>(traits);
    }

    private static Trait trait(String name) {
        return new Trait("gebied", "in {}", name);
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
