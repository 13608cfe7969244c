package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.NamedArea;
import nl.opvolging.signal.Area;

/**
 * A part of the municipality that a page tells apart.
 *
 * @param kind how much is known of where it is
 * @param name what it is called
 * @param areas the areas in it that make a difference
 */
record Place(Kind kind, String name, List<Area> areas) {
    /** How much is known of where something is. */
    enum Kind {
        /** In a part that the agreement names. */
        NAMED,
        /** In no such part. */
        REST,
        /** Only that it is in an area in which such a part lies. */
        UNKNOWN
    }

    Place {
        areas = List.copyOf(areas);
    }

    /**
     * The parts that the agreement names as far as that makes a difference, then the rest, and then what is not known.
     *
     * @param areas all areas that make a difference
     */
    static List<Place> of(Agreement agreement, List<Area> areas, WrittenClauses written) {
        String municipality = agreement.packs().get(0).name();
        Map<String, List<Area>> named = new LinkedHashMap<>();
        agreement.areas().stream().map(NamedArea::name).forEach(name -> named.put(name, new ArrayList<>()));
        List<Area> rest = new ArrayList<>();
        List<Area> unknown = new ArrayList<>();
        for (Area area : areas) {
            String name = area.equals(agreement.municipality()) ? "" : name(area, agreement, written);
            if (!name.isEmpty()) {
                named.computeIfAbsent(name, key -> new ArrayList<>()).add(area);
            } else {
                boolean isWide = areas.stream().anyMatch(other -> !other.equals(area) && area.contains(other));
                (isWide ? unknown : rest).add(area);
            }
        }
        named.values().removeIf(List::isEmpty);
        List<Place> places = new ArrayList<>();
        named.forEach((name, parts) -> places.add(new Place(Kind.NAMED, name, parts)));
        places.add(new Place(Kind.REST, (named.isEmpty() ? "heel " : "de rest van ") + municipality, rest));
        places.add(new Place(Kind.UNKNOWN, "buurt niet bekend", unknown));
        places.removeIf(place -> place.areas().isEmpty());
        return places;
    }

    /** What people call an area, or else what clauses call it; empty if nobody speaks of it. */
    private static String name(Area area, Agreement agreement, WrittenClauses written) {
        String code = area.code().toLowerCase(Locale.ROOT);
        return agreement
                .nameOf(area)
                .or(() -> written.table("routering").stream()
                        .filter(clause -> clause.words("gebied").contains(code))
                        .findFirst()
                        .map(clause -> area.code()))
                .orElse("");
    }

    /** Some places, as the start of a sentence. */
    static String words(List<Place> some) {
        String in = some.stream()
                .filter(place -> place.kind() != Kind.UNKNOWN)
                .map(Place::name)
                .collect(Collectors.collectingAndThen(Collectors.toList(), Phrase::and));
        List<String> told = new ArrayList<>();
        if (!in.isEmpty()) {
            told.add("in " + in);
        }
        if (some.stream().anyMatch(place -> place.kind() == Kind.UNKNOWN)) {
            told.add("als de buurt niet bekend is");
        }
        return String.join(", of ", told);
    }
}
