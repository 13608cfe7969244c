package nl.opvolging.desk.dmn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.opvolging.rules.ClauseCondition;
import nl.opvolging.signal.Area;

/** Where something is, in parts. The digits of a code begin with those of each area around it. */
final class Places {
    private static final int DIGITS = "GM".length();
    private static final int DISTRICT = "WK051211".length();

    private final String fact;
    private final Area municipality;
    private final Parts parts;

    /**
     * Makes the parts.
     *
     * @param fact the name of the fact
     * @param municipality the municipality whose agreement it is
     * @param conditions the conditions that clauses put on a place, each once
     */
    Places(String fact, Area municipality, List<ClauseCondition> conditions) {
        this.fact = fact;
        this.municipality = municipality;
        Set<Area> named = new LinkedHashSet<>(List.of(municipality));
        conditions.forEach(condition -> areas(condition).forEach(area -> {
            named.addAll(around(area));
            named.add(area);
        }));
        List<Place> samples = new ArrayList<>();
        named.forEach(area -> samples.add(new Place(area, true)));
        named.forEach(area -> samples.add(new Place(area, false)));
        this.parts = Parts.of(conditions, samples, this::holds);
    }

    /** An area of which nobody said where in it, or a spot in it that lies in no smaller area that has a name. */
    private record Place(Area area, boolean whole) {}

    Parts parts() {
        return parts;
    }

    String expression() {
        return parts.expression(this::feel);
    }

    private static List<Area> areas(ClauseCondition condition) {
        return condition.values().stream().map(Area::of).toList();
    }

    /** The larger areas in which an area lies. */
    private static List<Area> around(Area area) {
        String code = area.code();
        return Stream.of(
                        area.municipality(),
                        code.length() > DISTRICT ? Area.of("WK" + code.substring(DIGITS, DISTRICT)) : area)
                .filter(larger -> !larger.equals(area))
                .toList();
    }

    private boolean holds(ClauseCondition condition, Place place) {
        boolean inside =
                areas(condition).stream().anyMatch(area -> area.equals(municipality) || area.contains(place.area()));
        boolean perhaps = place.whole()
                && areas(condition).stream().anyMatch(area -> place.area().contains(area));
        return condition.except() ? !inside && !perhaps : inside;
    }

    private String feel(ClauseCondition condition) {
        if (condition.values().contains(municipality.code())) {
            return String.valueOf(!condition.except());
        }
        SortedSet<String> larger = new TreeSet<>();
        Map<Integer, SortedSet<String>> digits = new TreeMap<>();
        for (Area area : areas(condition)) {
            String number = area.code().substring(DIGITS);
            digits.computeIfAbsent(number.length(), length -> new TreeSet<>()).add(number);
            around(area).forEach(around -> larger.add(around.code()));
        }
        List<String> ways = new ArrayList<>();
        digits.forEach((length, numbers) ->
                ways.add(Feel.isIn("substring(" + fact + ", " + (DIGITS + 1) + ", " + length + ")", numbers)));
        if (condition.except() && !larger.isEmpty()) {
            ways.add(Feel.isIn(fact, larger));
        }
        String any = "(" + String.join(" or ", ways) + ")";
        return condition.except() ? Feel.not(any) : any;
    }
}
