package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.NamedArea;
import nl.opvolging.signal.Area;

/**
 * A part of the municipality that a page tells apart.
 *
 * @param name what it is called
 * @param area an area in it
 */
record Place(String name, Area area) {
    private static final int HIGHEST_DISTRICT = 99;

    /** The parts that the agreement names, and then the rest. */
    static List<Place> of(Agreement agreement) {
        String municipality = agreement.packs().get(0).name();
        List<Place> places = new ArrayList<>();
        List<NamedArea> named = agreement.areas();
        named.stream()
                .filter(area -> !area.parts().isEmpty())
                .forEach(area -> places.add(new Place(area.name(), area.parts().get(0))));
        places.add(new Place(
                places.isEmpty() ? "heel " + municipality : "de rest van " + municipality,
                outside(agreement.municipality(), named)));
        return places;
    }

    /** A district that no named area has a part of, or is a part of: whether it exists makes no difference to a clause. */
    private static Area outside(Area municipality, List<NamedArea> named) {
        List<Area> parts = named.stream().flatMap(area -> area.parts().stream()).toList();
        return IntStream.iterate(HIGHEST_DISTRICT, district -> district >= 0, district -> district - 1)
                .mapToObj(district -> Area.of("WK" + municipality.code().substring(2) + twoDigits(district)))
                .filter(district ->
                        parts.stream().noneMatch(part -> part.contains(district) || district.contains(part)))
                .findFirst()
                .orElse(municipality);
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
